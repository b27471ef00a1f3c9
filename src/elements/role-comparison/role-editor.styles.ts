import { css } from '../styles.js';

export const editorStyles = css`
  [part='editor'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .compared {
    display: contents;
    list-style: none;
  }

  .compared li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 0.75em;
    border: 1px solid var(--border);
    border-radius: 8px;
    font-size: 0.875em;
  }

  .remove {
    display: grid;
    place-items: center;
    min-block-size: 2.5em;
    padding: 0 0.75em;
    border: 0;
  }

  .remove svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .combobox {
    position: relative;
    flex: 1 1 12em;
    max-inline-size: 22em;
  }

  input {
    inline-size: 100%;
    block-size: 100%;
    border-color: var(--muted);
    font-size: 1em;
  }

  input::placeholder {
    opacity: 1;
    color: var(--muted);
  }

  [role='listbox'],
  .no-match {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    box-sizing: border-box;
    max-block-size: 16em;
    margin: 0;
    padding: 0.25em;
    overflow-y: auto;
    border: 1px solid var(--border);
    border-radius: 8px;
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    list-style: none;
  }

  [role='option'] {
    padding: 0.5em 0.75em;
    border-radius: 6px;
    font-size: 0.875em;
    cursor: pointer;
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: color-mix(in srgb, var(--accent) 14%, transparent);
  }

  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .no-match {
    padding: 0.75em;
    font-size: 0.875em;
  }

  .said {
    position: absolute;
    clip-path: inset(50%);
  }

  [hidden] {
    display: none;
  }

  @media print {
    [part='editor'] {
      display: none;
    }
  }
`;
