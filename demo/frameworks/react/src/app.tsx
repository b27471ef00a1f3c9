import 'role-salary/react';
import 'role-salary/role-salary.css';
import 'role-salary/role-salary.js';
import { useState } from 'react';
import ourRole from './our-role.json';

export function App() {
  const [slug, setSlug] = useState('cto');
  const [shown, setShown] = useState('nothing yet');

  return (
    <main>
      <h1>What is the pay?</h1>
      <button onClick={() => setSlug(slug === 'cto' ? 'ciso' : 'cto')}>Another role</button>
      <role-salary slug={slug} onrole-load={(event) => setShown(event.slug)}>
        <p>CTO pay (estimate): junior ¥6M–¥10M, middle ¥10M–¥18M, senior ¥15M–¥30M or more.</p>
      </role-salary>
      <role-salary roleData={ourRole} />
      <p role="status">On screen: {shown}</p>
    </main>
  );
}
