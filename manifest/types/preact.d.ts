/** For JSX with Preact 10: `import 'role-salary/preact'`. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Handlers, Settings, Tag, Tags } from './tags.js';

type Props<Name extends Tag> = HTMLAttributes<Tags[Name]['element']> &
  ClassAttributes<Tags[Name]['element']> &
  Settings<Name> &
  Handlers<Name>;

type Elements = { [Name in Tag]: Props<Name> };

declare module 'preact' {
  namespace createElement.JSX {
    interface IntrinsicElements extends Elements {}
  }
}
