/** For JSX with React 19 or later: `import 'role-salary/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Handlers, Settings, Tag, Tags } from './tags.js';

type Props<Name extends Tag> = DetailedHTMLProps<HTMLAttributes<Tags[Name]['element']>, Tags[Name]['element']> &
  Settings<Name> &
  Handlers<Name>;

type Elements = { [Name in Tag]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
