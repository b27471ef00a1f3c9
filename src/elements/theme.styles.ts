import { css } from './styles.js';

/**
 * What all tags look alike in. The page's own styles stop at the host: everything inherited is reset, except for
 * the size of its text. The JSDoc of `RoleElement` explains the custom properties.
 */
export const themeStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    isolation: isolate;
    min-inline-size: 0;
    margin-block: 1.5em;
    break-inside: avoid;
  }

  :host([hidden]) {
    display: none;
  }

  slot:not([name]),
  .fallback {
    display: block;
    grid-area: 1 / 1;
  }

  .widget {
    all: initial;
    grid-area: 1 / 1;
    content-visibility: var(--role-content-visibility, visible);
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    color-scheme: inherit;
    display: block;
    font-family: var(--role-font, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif);
    font-size: clamp(14px, 1em, max(20px, 5vw));
    line-height: 1.6;
    color: var(--text);
    overflow-wrap: anywhere;
    word-break: auto-phrase;
    line-break: strict;

    --accent: var(--role-accent, light-dark(#05a, #8bf));
    --surface: var(--role-surface, light-dark(#fff, #161a20));
    --text: var(--role-text, light-dark(#111, #eee));
    --muted: var(--role-muted, light-dark(#567, #abc));
    --border: var(--role-border, light-dark(#dde, #345));
    --benchmark: var(--role-benchmark, light-dark(#a40, #fa6));
    --junior: var(--role-junior, light-dark(#48d, #bdf));
    --middle: var(--role-middle, light-dark(#26b, #7ae));
    --senior: var(--role-senior, light-dark(#147, #48c));
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .light-dark {
    color-scheme: light dark;
  }

  @media (prefers-contrast: more) {
    .widget {
      --muted: var(--text);
      --border: var(--text);
    }
  }

  @media print {
    .widget {
      color-scheme: light;
    }
  }

  /* Its colour moves when the page's colour scheme does, which no other event tells. */
  .probe {
    position: absolute;
    visibility: hidden;
    color: light-dark(#000, #000001);
    transition: color 1ms;
  }

  [part='figure'],
  [part='message'] {
    margin: 0;
    padding: 1.25em;
    border: 1px solid var(--border);
    border-radius: var(--role-radius, 12px);
    background: var(--surface);
  }
`;
