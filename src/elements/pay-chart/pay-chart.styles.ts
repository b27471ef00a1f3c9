import { css } from '../styles.js';

/** Comes with the chart: the canvas over the table, and what rows tell when pointed at. */
export const payChartStyles = css`
  /* Wider than the box, for the first label of the axis stands out. Chart.js writes styles of its own. */
  canvas {
    position: absolute;
    inset: 0 -1em;
    inline-size: calc(100% + 2em) !important;
    block-size: 100% !important;
  }

  .chart[drawn] .bar {
    visibility: hidden;
  }

  /* No other event tells of a change of theme. A printer does not wait for it to end. */
  @media screen {
    .bar,
    .axis,
    [part='benchmark'] {
      transition: 1ms;
      transition-property: color, border-color, background-color;
    }
  }

  [part='tooltip'] {
    position: absolute;
    z-index: 2;
    inset-block-start: var(--top);
    inset-inline-start: var(--left);
    translate: calc(-100% * var(--side, 0.5)) 0;
    inline-size: max-content;
    box-sizing: border-box;
    max-inline-size: min(100%, 26em);
    margin-inline: auto;
    padding: 0.75em 1em;
    border: 1px solid var(--border);
    border-radius: 8px;
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    font-size: 0.8125em;
  }

  [part='tooltip'][hidden] {
    display: none;
  }

  [part='tooltip'] .amount {
    font-size: 1.25em;
    font-weight: 700;
  }

  /* Paper and forced colours take the bars of the table. */
  @media print, (forced-colors: active) {
    canvas {
      display: none !important;
    }

    .chart[drawn] .bar {
      visibility: visible;
    }
  }
`;
