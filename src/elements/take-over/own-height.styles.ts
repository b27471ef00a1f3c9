import { css } from '../styles.js';

/**
 * For a prerendered widget, which has its height: the style sheet for pages need not keep a place for it, and where no
 * place is kept, what is off the screen has to be laid out all the same.
 */
export const ownHeightStyles = css`
  :host::before {
    display: none !important;
  }

  .widget {
    content-visibility: visible;
  }
`;
