import 'role-salary/svelte';
import type { RoleErrorEvent } from 'role-salary/elements.js';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What Svelte's checker makes of a tag in a template. */
function tag<Name extends keyof SvelteHTMLElements>(name: Name, attributes: SvelteHTMLElements[Name]): void {
  void [name, attributes];
}

tag('role-salary', { slug: 'cto', view: 'table', calculator: true, 'heading-level': '2', class: 'pay' });
tag('role-salary', { 'onrole-position': ({ place }) => place, 'onrole-error': ({ reason }) => reason === 'network' });
tag('role-card', { slug: 'cto', 'role-href': '/roles/{slug}', roleData: { slug: 'cto' } });
tag('role-comparison', { slugs: 'cto ciso', sort: 'low', editable: true });
tag('role-path', { slug: 'cto', theme: 'dark' });
tag('role-sources', { slug: 'cto', lang: 'en' });

// @ts-expect-error: no such value
tag('role-salary', { view: 'picture' });
// @ts-expect-error: no such level of heading
tag('role-salary', { 'heading-level': '7' });
// @ts-expect-error: a card has no view
tag('role-card', { view: 'table' });
// @ts-expect-error: it cannot be set
tag('role-path', { status: 'ready' });
// @ts-expect-error: another event
tag('role-salary', { 'onrole-load': (event: RoleErrorEvent) => event.reason });
