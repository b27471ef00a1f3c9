/** What a template says: its fixed texts, and what goes between them. Lit's format, which `@lit-labs/ssr` renders. */
export interface TemplateResult<Kind extends 1 | 2 = 1 | 2> {
  readonly _$litType$: Kind;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Shows nothing; an attribute is taken away. */
export const nothing = Symbol.for('lit-nothing');

/** Leaves what is there. */
export const noChange = Symbol.for('lit-noChange');

/**
 * Elements with values between them: as children, as attributes (`class="row ${level}"`), as attributes that are there
 * or not (`?hidden=${…}`), properties (`.value=${…}`) and listeners (`@click=${…}`).
 *
 * Elements are written out as in XML: closed, or ended by `/>`; attributes in double quotes, or one value alone.
 */
export const html = templatesOf(1);

/** The same for elements inside of `<svg>`. */
export const svg = templatesOf(2);

function templatesOf<Kind extends 1 | 2>(kind: Kind) {
  return (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<Kind> => ({
    _$litType$: kind,
    strings,
    values,
  });
}
