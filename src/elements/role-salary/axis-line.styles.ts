import { css } from '../styles.js';

/** Comes with the first line through all rows: the figure to compare with, or the pay that the reader typed. */
export const axisLineStyles = css`
  :is([part='benchmark'], [part='position']) {
    position: relative;
    margin-block-end: 0.25em;
    line-height: 1.3;
  }

  [part='benchmark'] {
    color: var(--benchmark);
  }

  :is([part='benchmark'], [part='position']) span {
    font-size: 0.8125em;
  }

  :is([part='benchmark'], [part='position']) span::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.5em;
    border-block-start: 2px dashed;
    vertical-align: middle;
  }

  [part='position'] span::before {
    border-block-start-style: solid;
  }

  .benchmark-mark {
    stroke: var(--benchmark);
    stroke-dasharray: 5 4;
  }

  .position-mark {
    stroke: var(--text);
  }

  @container (inline-size >= 36em) {
    :is([part='benchmark'], [part='position']) {
      padding-inline-start: calc(var(--names) + 0.75em);
    }
  }
`;
