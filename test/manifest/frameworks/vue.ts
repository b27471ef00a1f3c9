import 'role-salary/vue';
import type { RoleErrorEvent } from 'role-salary/elements.js';
import type { GlobalComponents } from 'vue';

type Tag = Exclude<keyof GlobalComponents & `role-${string}`, never>;
type Instance<Name extends Tag> = InstanceType<GlobalComponents[Name]>;

/** What Vue's checker makes of a tag in a template. */
function tag<Name extends Tag>(name: Name, props: Instance<Name>['$props']): void {
  void [name, props];
}

tag('role-salary', { slug: 'cto', view: 'table', calculator: true, headingLevel: '2', class: 'pay' });
tag('role-card', { slug: 'cto', roleHref: '/roles/{slug}', roleData: { slug: 'cto' } });
tag('role-comparison', { slugs: 'cto ciso', sort: 'low', editable: true });
tag('role-path', { slug: 'cto', theme: 'dark' });
tag('role-sources', { slug: 'cto', lang: 'en' });

// @ts-expect-error: no such value
tag('role-salary', { view: 'picture' });
// @ts-expect-error: no such level of heading
tag('role-salary', { headingLevel: '7' });
// @ts-expect-error: a card has no view
tag('role-card', { view: 'table' });
// @ts-expect-error: it cannot be set
tag('role-path', { status: 'ready' });

export function fired(salary: Instance<'role-salary'>, error: RoleErrorEvent): void {
  salary.$emit('role-error', error);
  // @ts-expect-error: another event
  salary.$emit('role-load', error);
}
