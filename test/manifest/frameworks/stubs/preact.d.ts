/** As much of Preact 10's types as those of the tags build upon. */
export interface HTMLAttributes<T> {
  class?: string | undefined;
  lang?: string | undefined;
  children?: unknown;
  onClick?: ((event: { currentTarget: T }) => void) | undefined;
}

export interface ClassAttributes<T> {
  ref?: ((element: T | null) => void) | undefined;
}

declare namespace JSXInternal {
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

export namespace createElement {
  export import JSX = JSXInternal;
}
