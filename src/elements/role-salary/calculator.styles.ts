import { css } from '../styles.js';

/** Comes with the calculator: its fields and answers, and what is said of them in the table's rows. */
export const calculatorStyles = css`
  [part='calculator'] {
    margin-block-start: 1em;
    padding: 1em;
    border: 1px solid var(--border);
    border-radius: 8px;
  }

  #question {
    font-weight: 700;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block: 0.5em;
  }

  label {
    flex: 1 1 8em;
    font-size: 0.8125em;
  }

  /* Smaller text makes phones zoom in. */
  input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.75em;
    font-size: max(16px, 1rem);
    font-variant-numeric: tabular-nums;
  }

  input[aria-invalid='true'] {
    border: 2px solid var(--benchmark);
  }

  .fields button {
    min-block-size: 3.4em;
  }

  .ask {
    flex: 1 0 auto;
    max-inline-size: 12em;
    background: var(--accent);
    color: var(--surface);
  }

  [role='status'] {
    font-size: 0.9375em;
  }

  [role='status'] ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
  }

  .whose {
    margin-block-start: 0.5em;
    font-weight: 700;
  }

  .hint {
    color: var(--benchmark);
  }

  .private,
  .caveat {
    font-size: 0.8125em;
    color: var(--muted);
  }

  [part='place'] {
    margin-inline-end: 0.5em;
    color: var(--text);
  }

  @media print {
    [part='calculator'] {
      display: none;
    }
  }
`;
