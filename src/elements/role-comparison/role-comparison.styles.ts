import { css } from '../styles.js';

/** Narrow boxes put a role's name above its bars; wide ones beside them. */
export const comparisonStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='toolbar'] {
    margin-block-start: 0.75em;
  }

  /* Room that was kept in vain is left empty at the end, not between the bars. */
  .chart {
    flex: none;
  }

  [part='source'] {
    margin-block-start: auto;
  }

  .levels {
    display: flex;
    flex-wrap: wrap;
  }

  .levels button {
    padding-inline: 0.75em;
    border-radius: 0;
    white-space: nowrap;
    margin-inline-end: -1px;
  }

  .levels button:first-child {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }

  .levels button:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }

  [aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--surface);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  [part='remarks'] {
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--benchmark);
    font-size: 0.875em;
  }

  .group th {
    font-size: 1em;
    color: inherit;
  }

  .group .role {
    margin-inline-end: 0.4em;
  }

  .full-name,
  .empty {
    font-size: 0.8125em;
  }

  .full-name {
    margin-inline-end: 0.5em;
    font-weight: 400;
    color: var(--muted);
  }

  .empty {
    display: block;
    margin-block-start: 0.4em;
    padding: 0.5em 0.75em;
    border: 1px dashed var(--border);
    border-radius: 6px;
    background: var(--surface);
    font-weight: 400;
    color: var(--muted);
  }

  .as-chart {
    tbody {
      flex: auto;
      display: flex;
      flex-direction: column;
      padding-block: 0.6em;
      border-block-start: 1px solid var(--border);
    }

    .group {
      padding-block: 0 0.25em;
    }

    .pay {
      row-gap: 0.15em;
      padding-block: 0.3em;
      font-size: 0.8125em;
    }

    .pay .plot {
      block-size: 0.9em;
    }

    .pay th {
      font-weight: 400;
    }

    .pay .note {
      display: none;
    }
  }

  .as-chart .group .badge {
    font-weight: 400;
  }

  [part='differences'],
  [part='shared'] {
    padding: 0.75em 1em;
    border-radius: 8px;
    font-size: 0.875em;
  }

  [part='differences'] {
    background: color-mix(in srgb, var(--muted) 8%, transparent);
  }

  [part='shared'] {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }

  [part='differences'] li + li {
    margin-block-start: 0.35em;
  }

  [part='duties'],
  [part='skills'] {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--border);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: 1em 1.5em;
  }

  [part='shared'] + .columns {
    margin-block-start: 1.25em;
  }

  .column-name {
    font-weight: 700;
  }

  .column ul,
  .none {
    font-size: 0.875em;
  }

  .none {
    color: var(--muted);
  }

  .lines li {
    padding-block: 0.15em;
    border-block-end: 1px solid var(--border);
  }

  .words li {
    display: inline;
  }

  .words li:not(:last-child)::after {
    content: '\a0· ';
    color: var(--muted);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding-block-start: 0.4em;
  }

  .chips li {
    padding: 0 0.6em;
    border: 1px solid var(--border);
    border-radius: 1em;
    background: var(--surface);
  }

  /* One axis for all rows, whatever stands before their bars. */
  @container (inline-size >= 36em) {
    .chart {
      --gutter: 11em;
      --names: 9em;
    }

    .as-chart {
      .pay {
        padding-block: 0.1em;
      }

      .by-source .pay {
        grid-template-areas: 'label label label' '. plot .';
        grid-template-rows: auto 1.6em;
      }
    }
  }

  @container (inline-size >= 48em) {
    .as-chart {
      tbody {
        display: grid;
        grid-template-columns: 10em minmax(0, 1fr);
        grid-auto-rows: auto;
        column-gap: 0.75em;
      }

      .group {
        grid-column: 1;
        grid-row: 1 / span 8;
        padding: 0;
      }

      .group .role,
      .full-name {
        display: block;
      }

      .pay {
        grid-column: 2;
      }

      .group:only-child {
        grid-column: 1 / -1;
      }
    }

    .as-chart .group:only-child th {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 0.75em;

      .empty {
        grid-column: 2;
        grid-row: 1 / span 2;
        align-self: center;
        margin: 0;
      }
    }
  }
`;
