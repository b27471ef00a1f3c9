import { ownHeightStyles } from '../elements/take-over/own-height.styles.js';
import { css } from '../elements/styles.js';

/** A place on an axis is the sum of at most so many halvings of it: finer than a pixel on any screen. */
export const halvings = 12;

const numbers = Array.from({ length: halvings + 1 }, (_, index) => index);

/**
 * What only a prerendered widget needs: it has its height; what needs a script is not there without one; and since style attributes are forbidden by many policies, places on
 * an axis are written as a list of halvings (`1 3`: a half and an eighth).
 */
export const prerenderedStyles = css`
  ${ownHeightStyles}

  @media (scripting: none) {
    [part='toolbar'],
    [part='calculator'],
    [part='editor'] {
      display: none;
    }
  }

  [data-halvings] {
    --place: calc(${numbers.map((number) => `var(--h${number}, 0)`).join(' + ')});
    --end: var(--place);
    --at: var(--place);
  }

  ${numbers.map((number) => `[data-halvings~='${number}'] { --h${number}: ${2 ** -number}; }`).join('\n')}
`;
