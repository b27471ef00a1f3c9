import { chartJs } from '../contestants/charts.mjs';
import { ourPage } from '../contestants/ours.mjs';
import { inTurn } from '../contestants/roles.mjs';

export const comparedRoles = {
  id: 'roles',
  name: { en: 'roles compared', ja: '比べる職種' },
  unit: { en: 'role', ja: '職種' },
  sizes: [2, 3, 4, 5, 6, 7, 8],
  few: [2, 5, 8],
  lines: [
    {
      id: 'comparison',
      name: { en: 'ours, comparison', ja: '本品 比較' },
      height: 3_000,
      count: () => 1,
      html: (size) => ourPage([slugs(size)], (all) => `<role-comparison slugs="${all}"></role-comparison>`),
    },
    {
      id: chartJs.id,
      name: chartJs.name,
      height: chartJs.height,
      count: () => 1,
      html: (size) => chartJs.html([together(inTurn(size))]),
    },
  ],
};

function slugs(size) {
  return inTurn(size)
    .map(({ slug }) => slug)
    .join(' ');
}

/** The bands of several roles, as those of one chart. */
function together(roles) {
  const rows = roles.flatMap(({ name, rows: own }) => own.map((row) => ({ ...row, label: `${name} ${row.label}` })));
  return { slug: 'all', name: '職種', rows };
}
