// A page that uses everything there is, so that every file of ours is asked for, and what its reader does with it.
import { generatedRole } from './generated-roles.mjs';
import { article } from './site.mjs';

const [first, two, three, four] = [1, 2, 3, 4].map(generatedRole);
const one = { ...first, related: ['cto', 'somebody_else'] };

/** A site's own data, by its path on the library's origin: a role, a small catalogue, and a large one. */
export const ownData = new Map([
  ['/own/role.json', one],
  ['/own/small.json', { roles: { [one.slug]: one, [two.slug]: 'two.json' } }],
  ['/own/two.json', two],
  [
    '/own/large.json',
    {
      roleSalaryCatalogue: 1,
      count: 2,
      buckets: 1,
      lookup: 'lookup/{bucket}.json',
      role: 'roles/{file}',
      names: 'names/{part}.json',
    },
  ],
  ['/own/lookup/0.json', { files: [three, four].map(({ slug }) => `${slug}.json`) }],
  [`/own/roles/${three.slug}.json`, three],
  [`/own/roles/${four.slug}.json`, four],
  ['/own/names/0.json', { names: [three], next: [['ge', 1]] }],
  ['/own/names/1.json', { names: [three, four] }],
]);

/** Has the library's origin answer with it. */
export function serveOwnData(site) {
  site.answer(/^\/own\//, (response, send) => {
    const data = ownData.get(response.req.url);
    if (!data) return send();
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    return response.end(JSON.stringify(data));
  });
}

const own = '{{cdn}}/own';
const fallback = '<p>Fallback</p>';

export const wholePage = article(
  [
    'role-salary slug="cto"',
    'role-salary slug="cto" lang="en" benchmark="software-developer" calculator period="month"',
    'role-card slug="cto"',
    'role-path slug="cto"',
    'role-sources slug="project_manager"',
    'role-comparison slugs="cto engineering_manager" editable',
    'role-salary slug="nobody"',
    `role-salary src="${own}/role.json"`,
    `role-card src="${own}/small.json" slug="${one.slug}"`,
    `role-path src="${own}/small.json" slug="${two.slug}"`,
    `role-sources src="${own}/large.json" slug="${three.slug}"`,
    `role-comparison src="${own}/large.json" slugs="${three.slug} ${four.slug}" editable`,
  ]
    .map((tag) => `<${tag} loading="eager">${fallback}</${tag.split(' ')[0]}>`)
    .join('\n'),
);

/** To run before the page's own scripts: notes what the widgets tell it, and exceptions. */
export const noteEvents = `
  globalThis.told = [];
  globalThis.thrown = [];
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  for (const type of ['role-load', 'role-error']) {
    addEventListener(type, ({ target, reason = 'shown' }) => told.push([target, reason]));
  }`;

/** In the page: opens what opens, and types where one can type. */
export async function useAll() {
  const press = (button) => button?.click();
  for (const { shadowRoot } of document.querySelectorAll('role-salary, role-comparison')) {
    press(shadowRoot?.querySelector('[part="menu"]'));
    for (const input of shadowRoot?.querySelectorAll('input') ?? []) {
      input.focus();
      input.value = input.name === 'years' ? '4' : input.name === 'pay' ? '850' : 'ge';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.form?.requestSubmit();
    }
  }
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  HTMLAnchorElement.prototype.click = () => {};
  for (const { shadowRoot } of document.querySelectorAll('role-salary, role-comparison')) {
    for (const button of shadowRoot?.querySelectorAll('[part="menu-items"] button') ?? []) press(button);
  }
}
