// What a project does with the entries, for TypeScript to look at. It is compiled where the package is installed, by
// entries.test.mjs.
import 'role-salary/role-card.js';
import 'role-salary/role-comparison.js';
import 'role-salary/role-path.js';
import 'role-salary/role-salary.js';
import 'role-salary/role-sources.js';
import * as all from 'role-salary';
import { type BandPosition, RoleCard, type RoleLoadEvent, type RoleStatus } from 'role-salary/elements.js';
import { type RoleName, listRoles, loadRole, registerRoles } from 'role-salary/catalogue.js';
import { type Note, prerender } from 'role-salary/prerender.js';
import { type Role, parseRole } from 'role-salary/schema.js';
import benchmark from 'role-salary/benchmarks/software-developer.json' with { type: 'json' };
import manifest from 'role-salary/package.json' with { type: 'json' };
import jsonSchema from 'role-salary/role.schema.json' with { type: 'json' };
import cto from 'role-salary/roles/cto.json' with { type: 'json' };

const card: RoleCard = document.createElement('role-card');
const sections: string | undefined = card.sections;
const status: RoleStatus = document.createElement('role-path').status;
document.createElement('role-sources').roleData = cto;
document.createElement('role-comparison').slugs = 'cto cpo';
document.createElement('role-salary').view = 'table';
// @ts-expect-error – a view is a chart or a table.
document.createElement('role-salary').view = 'pie';

document.addEventListener('role-load', (event) => {
  const typed: RoleLoadEvent = event;
  const { slug }: Role = typed.roleData;
  return slug;
});
document.addEventListener('role-position', ({ positions }) => {
  const places: BandPosition['place'][] = positions.map(({ place }) => place);
  return places;
});

const sameClass: typeof RoleCard = all.RoleCard;
const names: Promise<RoleName[]> = listRoles();
const role: Promise<Role> = loadRole('cto');
const added: Promise<void> = registerRoles([parseRole(cto)]);
const page: Promise<string> = prerender('<role-card slug="cto"></role-card>', {
  onNote: ({ line, message }: Note) => console.warn(line, message),
});
// @ts-expect-error – a slug is text.
void loadRole(1);

export const used = [sections, status, sameClass, names, role, added, page];
export const texts: string[] = [benchmark.id, manifest.version, jsonSchema.$schema, cto.slug];
