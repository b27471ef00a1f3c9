/** For templates of Vue 3.3 or later: `import 'role-salary/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tag, Tags } from './tags.js';

/** Templates are checked with names like `headingLevel`, though `heading-level` is written. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest> & string>}` : Name;

type Attributes<Name extends Tag> = {
  [Attribute in keyof Tags[Name]['attributes'] as Camel<Attribute> & string]: Tags[Name]['attributes'][Attribute];
};

/** Those that no attribute is left for. */
type Properties<Name extends Tag> = Omit<Tags[Name]['properties'], keyof Attributes<Name>>;

type Emits<Name extends Tag> = {
  [Type in keyof Tags[Name]['events']]: (event: Tags[Name]['events'][Type]) => void;
};

/** As templates read a tag: `$props` is what it takes, `$emit` what it fires. */
type TemplateTag<Name extends Tag> = new () => Tags[Name]['element'] & {
  $props: HTMLAttributes & PublicProps & Attributes<Name> & Properties<Name>;
  $emit: EmitFn<Emits<Name>>;
};

type Elements = { [Name in Tag]: TemplateTag<Name> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
