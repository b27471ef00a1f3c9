import { prerender } from 'role-salary/prerender.js';
import { Define } from './define';

export default async function Page() {
  const html = await prerender('<role-salary slug="cto" lang="en"></role-salary>');

  return (
    <main>
      <h1>What is the pay?</h1>
      {/* The browser makes a shadow root of the template in there, which React would miss. */}
      <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
      <Define />
    </main>
  );
}
