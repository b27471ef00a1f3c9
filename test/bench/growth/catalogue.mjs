import { temporaryPlace } from '../../cli/run.mjs';
import { generatedRole } from '../../pages/generated-roles.mjs';
import { ourPage } from '../contestants/ours.mjs';

/** Roles that every catalogue has. */
const shown = [1, 4, 7].map((number) => generatedRole(number).slug);

export const catalogue = {
  id: 'catalogue',
  name: { en: 'roles in a catalogue', ja: 'カタログの職種' },
  unit: { en: 'role', ja: '職種' },
  sizes: [10, 100, 1_000, 10_000],
  few: [10, 1_000],
  prepare(server, sizes) {
    const place = temporaryPlace();
    for (const size of sizes) write(place, size);
    server.mount('/catalogue/', place.at('public'), { later: true });
    return () => place.remove();
  },
  lines: [
    {
      id: 'table',
      name: { en: 'ours, three tables', ja: '本品 表 3 つ' },
      height: 720,
      count: () => shown.length,
      html: (size) =>
        ourPage(
          shown,
          (slug) => `<role-salary src="/catalogue/${size}/catalogue.json" slug="${slug}" view="table"></role-salary>`,
        ),
    },
  ],
};

/** The static files of a catalogue of so many roles, as its author makes them. */
function write(place, size) {
  const roles = Array.from({ length: size }, (_, number) => generatedRole(number));
  place.write(Object.fromEntries(roles.map((role) => [`source-${size}/${role.slug}.json`, role])));
  const { status, stderr } = place.run('catalogue', `source-${size}`, '--out', `public/${size}`);
  if (status !== 0) throw new Error(stderr);
}
