/** As much of Vue 3's types as those of the tags build upon. */
export interface HTMLAttributes {
  class?: unknown;
  lang?: string | undefined;
}

export interface PublicProps {
  key?: PropertyKey | undefined;
}

type ToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type EmitFn<Options> = ToIntersection<
  {
    [Type in keyof Options]: Options[Type] extends (...data: infer Data) => unknown
      ? (type: Type, ...data: Data) => void
      : never;
  }[keyof Options]
>;

export interface GlobalComponents {}
