import { css } from '../styles.js';

/** A line through all steps: down in narrow boxes, across in wide ones. */
export const pathStyles = css`
  ol {
    flex: 1;
    display: flex;
    flex-direction: column;
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  li {
    position: relative;
    flex: 1;
    padding: 0 0 1.25em 2.75em;
    counter-increment: step;
  }

  li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--border);
    border-radius: 50%;
    background: var(--surface);
    line-height: 1.6;
    text-align: center;
    font-variant-numeric: tabular-nums;
    color: var(--muted);
  }

  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.75em 0;
    inset-inline-start: 0.875em;
    border-inline-start: 1px solid var(--border);
  }

  [aria-current]::before {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
  }

  .stage {
    font-weight: 700;
  }

  .stage .badge {
    font-weight: 400;
  }

  .focus,
  .pay {
    font-size: 0.875em;
  }

  .focus,
  .pay span {
    color: var(--muted);
  }

  .pay {
    max-inline-size: 18em;
    padding-block-start: 0.35em;
  }

  .pay b {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    block-size: 0.6em;
    margin-block-start: 0.25em;
    border-radius: 3px;
    background: color-mix(in srgb, var(--border) 60%, transparent);
  }

  @container (44em <= inline-size < 60em) {
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16em;
      column-gap: 1.5em;
    }

    .stage,
    .focus {
      grid-column: 1;
    }

    .pay {
      grid-area: 1 / 2 / span 2;
      padding: 0;
    }
  }

  @container (inline-size >= 60em) {
    ol {
      flex-direction: row;

      li {
        padding: 2.4em 1em 0 0;
      }

      li:not(:last-child)::after {
        inset: 0.875em 0 auto 1.75em;
        border-block-start: 1px solid var(--border);
        border-inline: 0;
      }
    }
  }
`;
