import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundlers } from './bundlers.mjs';
import { root, temporaryFolder } from './packed.mjs';

const tags = ['role-card', 'role-comparison', 'role-path', 'role-salary', 'role-sources'];

const isChartJs = (module) => module.includes('/node_modules/chart.js/');
const isDefinition = (module) => /\/elements\/[\w-]+\/define\.js$/.test(module);

/** The tags with code of their own among the modules. An event is no such code: esbuild keeps it with the classes. */
const tagsIn = (modules) =>
  tags.filter((tag) => modules.some((module) => module.includes(`/elements/${tag}/`) && !module.endsWith('-event.js')));

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`With ${name}`, () => {
    let project;
    before(async () => {
      project = await temporaryFolder();
      await mkdir(path.join(project.folder, 'node_modules'));
      await symlink(root, path.join(project.folder, 'node_modules/role-salary'), 'dir');
    });
    after(() => project.leave());

    async function bundleOf(code) {
      const entry = path.join(project.folder, 'entry.js');
      await writeFile(entry, code);
      return bundle(entry);
    }

    for (const tag of ['role-card', 'role-salary']) {
      it(`role-salary/${tag}.js brings this tag, and no other`, async () => {
        const { atOnce, later } = await bundleOf(`import 'role-salary/${tag}.js';`);
        assert.deepEqual(tagsIn([...atOnce, ...later]), [tag]);
        assert.equal(atOnce.filter(isDefinition).length, 1);
        assert.ok(!atOnce.some(isChartJs));
      });
    }

    it('role-salary brings all tags, and Chart.js for later', async () => {
      const { atOnce, later } = await bundleOf(`import 'role-salary';`);
      assert.deepEqual(tagsIn(atOnce), tags);
      assert.deepEqual([atOnce.some(isChartJs), later.some(isChartJs)], [false, true]);
    });

    it('one class of role-salary/elements.js brings its own code, and defines no tag', async () => {
      const code = `import { RoleCard } from 'role-salary/elements.js'; globalThis.Card = RoleCard;`;
      const { atOnce } = await bundleOf(code);
      assert.deepEqual(tagsIn(atOnce), ['role-card']);
      assert.deepEqual(atOnce.filter(isDefinition), []);
      assert.ok(!atOnce.some(isChartJs));
    });

    it('role-salary/elements.js brings nothing where nothing of it is used', async () => {
      const { atOnce } = await bundleOf(`import { RoleCard } from 'role-salary/elements.js';`);
      assert.deepEqual(
        atOnce.filter((module) => module.includes('/dist/')),
        [],
      );
    });

    it('role-salary/schema.js brings no tag, no role and no chart', async () => {
      const code = `import { parseRole } from 'role-salary/schema.js'; globalThis.parse = parseRole;`;
      const { atOnce, later } = await bundleOf(code);
      assert.ok(atOnce.some((module) => module.endsWith('/dist/catalogue/schema.js')));
      assert.deepEqual(
        atOnce.filter((module) => /\/(elements|telling|bundled|chart|chart\.js|lit-html)\//.test(module)),
        [],
      );
      assert.deepEqual(later, []);
    });
  });
}
