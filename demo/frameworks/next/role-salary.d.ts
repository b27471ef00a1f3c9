import type { RoleErrorEvent, RoleLoadEvent, RoleSalary } from 'role-salary/elements.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type OwnProps = Partial<Pick<RoleSalary, 'slug' | 'roleData' | 'theme' | 'view' | 'period'>> & {
  'onrole-load'?: (event: RoleLoadEvent) => void;
  'onrole-error'?: (event: RoleErrorEvent) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'role-salary': DetailedHTMLProps<HTMLAttributes<RoleSalary>, RoleSalary> & OwnProps;
    }
  }
}
