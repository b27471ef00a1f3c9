/** As much of React 19's types as those of the tags build upon. */
export interface HTMLAttributes<T> {
  className?: string | undefined;
  lang?: string | undefined;
  children?: unknown;
  onClick?: ((event: { currentTarget: T }) => void) | undefined;
}

export type DetailedHTMLProps<Props, T> = Props & { ref?: ((element: T | null) => void) | undefined };

export namespace JSX {
  interface Element {
    type: unknown;
  }
  interface ElementChildrenAttribute {
    children: {};
  }
  interface IntrinsicElements {
    article: HTMLAttributes<HTMLElement>;
    p: HTMLAttributes<HTMLParagraphElement>;
  }
}
