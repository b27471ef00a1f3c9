import { css } from '../styles.js';

export const sampleStyles = css`
  [part='salary'] {
    margin-block: 0.5em 0;
  }
`;
