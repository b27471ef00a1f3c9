import { css } from '../styles.js';

/** Narrow boxes put a publication's facts under its figures; wide ones beside them. */
export const sourcesStyles = css`
  [part='reason'] {
    margin-block: 0.5em 0.25em;
    font-size: 0.875em;
  }

  section {
    padding-block-start: 1em;
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
    font-weight: 700;
  }

  .kind svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  [part='publication'] {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--border);
  }

  .publisher,
  .band,
  .around,
  dl {
    font-size: 0.8125em;
  }

  .around,
  dt,
  .axis {
    color: var(--muted);
  }

  [part='row'] p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }

  b,
  .around {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.75em;
    overflow: visible;
    forced-color-adjust: auto;
  }

  .mark {
    overflow: visible;
    forced-color-adjust: auto;
  }

  .mark path {
    fill: var(--senior);
    stroke: var(--surface);
    stroke-width: 1.5;
  }

  .mark .official-statistics {
    fill: var(--benchmark);
  }

  .mark .self-reported {
    fill: var(--middle);
  }

  .mark .job-postings {
    fill: var(--accent);
  }

  .grid {
    stroke: var(--border);
  }

  .range,
  .tail {
    stroke: var(--muted);
    stroke-width: 3;
  }

  .tail {
    stroke-dasharray: 4 4;
  }

  .arrow {
    overflow: visible;
    fill: none;
    stroke: var(--muted);
    stroke-width: 2;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    margin: 0.25em 0 0;
  }

  dl div {
    display: flex;
    gap: 0.5em;
  }

  dl div:last-child {
    flex-basis: 100%;
  }

  dt {
    flex: none;
  }

  dd {
    margin: 0;
  }

  .axis {
    position: relative;
    block-size: 1.6em;
    font-size: 0.75em;
  }

  .axis span {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100%);
    translate: -50% 0;
    white-space: nowrap;
  }

  .axis span:first-child {
    translate: 0 0;
  }

  @container (inline-size >= 44em) {
    [part='publication'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17em;
      column-gap: 1.5em;
    }

    [part='publication'] > :not(dl) {
      grid-column: 1;
    }

    dl {
      grid-column: 2;
      grid-row: 1 / span 6;
      flex-direction: column;
      align-self: start;
      flex-wrap: nowrap;
      margin: 0;
      font-size: 0.8125em;
    }

    .axis {
      margin-inline-end: calc((17em + 1.5em) / 0.75);
    }
  }
`;
