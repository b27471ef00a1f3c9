'use client';

import 'role-salary/react';
import type { RoleLoadEvent, RoleSalary } from 'role-salary/elements.js';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export function Pay({ children }: { children: ReactNode }) {
  const [slug, setSlug] = useState('cto');
  const [shown, setShown] = useState('nothing yet');
  const widget = useRef<RoleSalary>(null);

  // React does not listen for events of elements that came from the server, so this does, before the tag is defined.
  useEffect(() => {
    const element = widget.current;
    const show = (event: RoleLoadEvent) => setShown(event.slug);
    element?.addEventListener('role-load', show);
    void import('role-salary/role-salary.js');
    return () => element?.removeEventListener('role-load', show);
  }, []);

  return (
    <>
      <button onClick={() => setSlug(slug === 'cto' ? 'ciso' : 'cto')}>Another role</button>
      <role-salary slug={slug} ref={widget}>
        {children}
      </role-salary>
      <p role="status">On screen: {shown}</p>
    </>
  );
}
