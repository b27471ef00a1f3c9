import { css } from '../styles.js';

/** A range, and what is open of it; the colour is the level's. */
export const rangeBarStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    color: var(--senior);
    fill: currentColor;
    stroke-width: 2;
    forced-color-adjust: auto;
  }

  .range {
    height: 100%;
  }

  /* What goes on, no one knows how far. */
  .tail {
    opacity: 0.4;
  }

  .arrow {
    overflow: visible;
    fill: none;
    stroke: currentColor;
  }
`;
