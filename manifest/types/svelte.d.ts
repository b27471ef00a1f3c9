/** For templates of Svelte 5: `import 'role-salary/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Settings, Tag, Tags } from './tags.js';

type Props<Name extends Tag> = HTMLAttributes<Tags[Name]['element']> & Settings<Name> & Handlers<Name>;

type Elements = { [Name in Tag]: Props<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
