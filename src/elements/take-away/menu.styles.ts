import { css } from '../styles.js';

/** Comes with the menu. It opens upwards, over the chart: below it, a frame might end. */
export const menuStyles = css`
  [part='toolbar'] {
    position: relative;
  }

  [part='menu-items'] {
    position: absolute;
    z-index: 3;
    inset-block-end: calc(100% + 0.5em);
    inset-inline-end: 0;
    inline-size: min(100%, 20em);
    box-sizing: border-box;
    padding: 0.5em;
    border: 1px solid var(--border);
    border-radius: 8px;
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }

  /* Where the buttons stand above the chart. */
  [part='toolbar']:has(~ .chart) [part='menu-items'] {
    inset-block: calc(100% + 0.5em) auto;
  }

  [part='menu-items'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='menu-items'] button {
    inline-size: 100%;
    border-color: transparent;
    text-align: start;
  }

  [part='menu-items'] :is(p, label) {
    padding-inline: 1em;
    font-size: 0.8125em;
  }

  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
  }
`;
