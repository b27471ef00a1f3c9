/**
 * Where a tag has to be entered, beside its own files: in `file`, the text `add` goes right before `before`, wherever
 * that occurs. Written for <role-sample>, as the files are.
 */
export const entries = [
  {
    file: 'src/elements/elements.ts',
    before: 'export { RoleChangeEvent',
    add: "export { RoleSample } from './role-sample/role-sample.js';\n",
  },
  { file: 'src/index.ts', before: "\nexport * from './elements", add: "import './elements/role-sample/define.js';\n" },
  {
    file: 'src/embed/autoload.ts',
    before: "['role-sources', async",
    add: "['role-sample', async () => (await import('../elements/role-sample/role-sample.js')).RoleSample],\n",
  },
  { file: 'src/embed/frame.ts', before: '];\nconst parameters', add: ", 'role-sample'" },
  { file: 'src/embed/role-salary.css', before: ', role-path, role-salary, role-sources)', add: ', role-sample' },
  {
    file: 'src/embed/role-salary.css',
    before: '/* Of a card that does not show everything',
    add: 'role-sample::before {\n--height: max(110em - 220cqi, 28em);\n}\n\n',
  },
  {
    file: 'src/prerender/styles.ts',
    before: 'import { prerenderedStyles }',
    add: "import { RoleSample } from '../elements/role-sample/role-sample.js';\n",
  },
  { file: 'src/prerender/styles.ts', before: '};\n\nexport type Tag', add: "'role-sample': RoleSample,\n" },
  {
    file: 'src/telling/told.ts',
    before: 'import type { SourcesView }',
    add: "import type { SampleView } from '../salary/sample-view.js';\n",
  },
  { file: 'src/telling/told.ts', before: '}\n\n/** Undefined if it does not arrive', add: 'sample: SampleView;\n' },
  { file: 'data/modules.mjs', before: ', dictionaries } = await teller()', add: ', sampleView' },
  {
    file: 'data/modules.mjs',
    before: 'export { sourcesView }',
    add: "export { sampleView } from './salary/sample-view.ts';\n    ",
  },
  { file: 'data/modules.mjs', before: '};\n  return Object.entries(views)', add: 'sample: sampleView,\n' },
  {
    file: 'package.json',
    before: '"./elements.js": {',
    add: `"./role-sample.js": {
      "types": "./dist/elements/role-sample/define.d.ts",
      "default": "./dist/elements/role-sample/define.js"
    },
    `,
  },
  {
    file: 'test/elements/fixture.ts',
    before: "import type { RoleSources } from '",
    add: "import type { RoleSample } from '../../src/elements/role-sample/role-sample.js';\n",
  },
  { file: 'test/elements/fixture.ts', before: ';\n\nconst fixtures', add: ' | RoleSample' },
];
