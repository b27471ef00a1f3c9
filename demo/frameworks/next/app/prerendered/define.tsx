'use client';

import { useEffect } from 'react';

/** Makes the tags on the page work; they can be read without it. */
export function Define() {
  useEffect(() => void import('role-salary/role-salary.js'), []);
  return null;
}
