import { css } from '../styles.js';

/**
 * Narrow boxes put a band's name and pay above its bar; wide ones put the name beside the bar and the pay at its end.
 * Rows that are told apart by their source have longer names: there the name stays above the bar.
 */
export const payTableStyles = css`
  .chart {
    position: relative;
    flex: 1;
    display: flex;
    flex-direction: column;
    margin-block: 1em 0.75em;
  }

  .detail,
  .around,
  .note,
  .group th,
  thead th {
    font-size: 0.8125em;
  }

  .detail,
  .around,
  .note,
  thead th,
  .axis {
    color: var(--muted);
  }

  b,
  .amount,
  .around {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  table {
    position: relative;
    flex: 1;
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .pay th,
  td.amount,
  .group th {
    font-weight: 700;
  }

  .group th {
    color: var(--accent);
  }

  .detail,
  .around {
    font-weight: 400;
  }

  .junior .bar,
  .with-figure .bar {
    color: var(--junior);
  }

  .middle .bar {
    color: var(--middle);
  }

  .with-figure .range {
    y: 30%;
    height: 40%;
  }

  .figure-mark {
    color: var(--accent);
    stroke: var(--surface);
  }

  .as-chart {
    table {
      display: flex;
      flex-direction: column;
    }

    tbody {
      display: contents;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .group {
      display: block;
      padding-block-start: 0.9em;
    }

    .pay {
      flex: 1;
      display: flex;
      flex-wrap: wrap;
      place-content: center space-between;
      align-items: baseline;
      gap: 0.25em 0.75em;
      padding-block: 0.6em;
    }

    /* Text stands on the surface, not on the lines of the axis. */
    .pay > * {
      background: var(--surface);
    }

    .pay .plot {
      flex: 0 0 100%;
      block-size: 1.125em;
      background: none;
    }
  }

  .by-band .detail {
    white-space: nowrap;
  }

  /* What the canvas cannot read from style sheets, it reads from here. */
  .axis {
    block-size: 2em;
    border-color: var(--border);
    background: var(--surface);
    font-size: 0.75em;
    visibility: hidden;
  }

  .as-table :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--border);
  }

  @container (inline-size >= 36em) {
    .chart {
      --gutter: 11em;
      --names: 9.5em;
    }

    .as-chart :is(.by-band, .named) .pay {
      display: grid;
      grid-template: 'label plot .' 1.6em '. note note' auto / var(--names) minmax(0, 1fr) var(--gutter);
      justify-items: start;

      th {
        grid-area: label;
      }

      .plot {
        grid-area: plot;
        place-self: stretch;
      }

      .note {
        grid-area: note;
      }

      .amount {
        grid-area: plot / 2 / auto / 4;
        z-index: 1;
        margin-inline-start: calc(var(--end, 1) * (100% - var(--gutter) - 0.75em) + 0.6em);
      }
    }
  }

  @container (inline-size >= 48em) {
    .as-table {
      .by-band th {
        white-space: nowrap;
      }

      .plot {
        inline-size: 24%;
      }

      .bar {
        block-size: 1em;
      }
    }
  }

  @media print {
    [part='toolbar'],
    .axis {
      display: none;
    }
  }

  @container (inline-size < 48em) {
    .as-table {
      table {
        display: flex;
        flex-direction: column;
      }

      tbody {
        display: contents;
      }

      .pay {
        flex: 1;
      }

      tr {
        display: grid;
        align-content: center;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 0.75em;
        border-block-end: 1px solid var(--border);
      }

      :is(th, td) {
        padding: 0.4em 0;
        border: 0;
      }

      .note {
        grid-column: 1 / -1;
        padding-block-start: 0;
      }

      .around {
        display: block;
      }

      .plot,
      thead .note {
        display: none;
      }
    }
  }
`;
