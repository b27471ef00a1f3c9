import { css } from './styles.js';

/** What all widgets consist of: a figure with title, remarks, buttons, sources. */
export const figureStyles = css`
  figure {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
  }

  p {
    margin: 0;
  }

  figcaption,
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  figcaption {
    row-gap: 0.25em;
  }

  [part='title'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }

  .badge {
    padding: 0 0.6em;
    border: 1px solid var(--border);
    border-radius: 1em;
    font-size: 0.75em;
    white-space: nowrap;
  }

  .subtitle {
    flex-basis: 100%;
    font-size: 0.8125em;
  }

  .badge,
  .subtitle,
  [part='source'] {
    color: var(--muted);
  }

  .no-pay b {
    display: block;
  }

  :is(button, select, input) {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--border);
    border-radius: 8px;
    background: var(--surface);
    font-family: inherit;
    font-size: 0.8125em;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
  }

  button:hover {
    border-color: currentColor;
  }

  [part='source'] {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border);
    font-size: 0.75em;
  }

  [part='source'] b {
    color: var(--text);
  }

  a {
    color: var(--accent);
  }
`;
