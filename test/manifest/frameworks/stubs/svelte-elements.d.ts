/** As much of Svelte 5's types as those of the tags build upon. */
export interface HTMLAttributes<T> {
  class?: string | undefined;
  lang?: string | undefined;
  onclick?: ((event: { currentTarget: T }) => void) | undefined;
}

export interface SvelteHTMLElements {
  p: HTMLAttributes<HTMLParagraphElement>;
}
