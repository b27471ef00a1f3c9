import { css } from '../styles.js';

/** As many columns as there is room for; from a sidebar's one to three. */
export const cardStyles = css`
  figure {
    row-gap: 1em;
  }

  figcaption {
    display: flow-root;
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }

  [part='title'] {
    font-size: 1.25em;
  }

  ::slotted([slot='image']) {
    float: inline-end;
    inline-size: 4.5em;
    block-size: 4.5em;
    margin-inline-start: 1em;
    border-radius: 8px;
    object-fit: cover;
  }

  ::slotted([slot='actions']) {
    display: block;
  }

  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.25em;
  }

  .headline b {
    font-size: 1.25em;
  }

  .headline:only-of-type b {
    font-size: 1.625em;
    line-height: 1.3;
  }

  b {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .headline span,
  .part-name,
  .bands {
    font-size: 0.8125em;
  }

  .headline:only-of-type span:first-child {
    flex-basis: 100%;
  }

  .headline span,
  .part-name,
  .none {
    color: var(--muted);
  }

  [part='summary'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .bands {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .bands li::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
    border-radius: 2px;
    background: var(--senior);
  }

  .bands .junior::before {
    background: var(--junior);
  }

  .bands .middle::before {
    background: var(--middle);
  }

  .parts {
    columns: 17em 3;
    column-gap: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--border);
  }

  .part {
    break-inside: avoid;
    padding-block-end: 0.9em;
  }

  .part-name {
    padding-block-end: 0.2em;
    font-weight: 700;
  }

  .part ul,
  .none {
    font-size: 0.875em;
  }

  :is(.duties, .works-with, .outlook) {
    padding-inline-start: 1em;
    list-style: '・';
  }

  :is(.hard, .soft) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }

  :is(.hard, .soft) li {
    padding: 0 0.6em;
    border-radius: 6px;
    background: color-mix(in srgb, var(--accent) 9%, transparent);
  }

  :is(.tools, .path, .tags, .related) li {
    display: inline-block;
    margin-inline-end: 0.4em;
  }

  :is(.tools, .path, .related) li:not(:last-child)::after {
    content: '\a0·';
    color: var(--muted);
  }

  .path li:not(:last-child)::after {
    content: '\a0→';
  }

  .tags li::before {
    content: '#';
    color: var(--muted);
  }

  [part='source'] {
    margin-block-start: auto;
  }

  /* Amounts do not break; in a sidebar they are set smaller. */
  @container (inline-size < 20em) {
    .headline b {
      font-size: 1.0625em;
    }

    .headline:only-of-type b {
      font-size: 1.375em;
    }
  }
`;
