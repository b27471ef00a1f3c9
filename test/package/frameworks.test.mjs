import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allSettled, startSite } from '../pages/site.mjs';
import { buildExample, serveExample } from './examples.mjs';
import { pack, run, temporaryFolder } from './packed.mjs';

const fallback = 'CTO pay (estimate): junior ¥6M–¥10M, middle ¥10M–¥18M, senior ¥15M–¥30M or more.';

describe('The example with', () => {
  let site;
  let temporary;
  let tarball;

  before(async () => {
    temporary = await temporaryFolder();
    [site, tarball] = await Promise.all([startSite(), pack(temporary.folder)]);
  });
  after(async () => {
    await site.stop();
    await temporary.leave();
  });

  for (const [name, command] of [
    ['next', 'next start --hostname 127.0.0.1'],
    ['react', 'vite preview'],
    ['svelte', 'vite preview'],
    ['typescript', 'vite preview'],
    ['vue', 'vite preview'],
  ]) {
    describe(name, () => {
      let project;
      let server;
      before(async () => {
        project = await buildExample(name, temporary.folder, tarball);
        server = await serveExample(project, command);
      });
      after(() => server?.stop());

      it('asks for this version of the package', async () => {
        const { stdout } = await run('npm', ['ls', 'role-salary', '--parseable'], { cwd: project });
        assert.match(stdout, /role-salary$/m);
      });

      it('shows the figures, hears the event, and follows the slug', async () => {
        const { page, errors, close } = await site.visit(server.url);
        await says(page, 'On screen: cto');
        assert.match(await figuresOf(page, 0), /¥15M–¥30M or more/);
        await page.click('button');
        await says(page, 'On screen: ciso');
        assert.match(await figuresOf(page, 0), /\(CISO\)/);
        assert.deepEqual(errors, []);
        await close();
      });

      if (name === 'next') {
        it('sends the fallback from the server', async () => {
          const html = await (await fetch(server.url)).text();
          assert.ok(html.includes(`<role-salary slug="cto"><p>${fallback}</p></role-salary>`));
        });

        for (const javascript of [true, false]) {
          it(`sends a prerendered widget, ${javascript ? 'which the script takes over' : 'to be read without JavaScript'}`, async () => {
            const { page, errors, close } = await site.visit(`${server.url}prerendered`, { javascript });
            if (javascript) await allSettled(page);
            assert.match(await figuresOf(page, 0), /¥15M–¥30M or more/);
            assert.deepEqual(errors, []);
            await close();
          });
        }
      } else {
        it('shows a role that it is given as an object', async () => {
          const { page, close } = await site.visit(server.url);
          await allSettled(page);
          assert.match(await figuresOf(page, 1), /Cloud gardener.*¥4\.4M–¥7\.2M/s);
          await close();
        });
      }
    });
  }
});

const says = (page, text) =>
  page.waitForFunction((expected) => document.querySelector('[role=status]')?.textContent === expected, {}, text);

/** What readers see of a widget. */
const figuresOf = (page, index) =>
  page.$$eval('role-salary', (widgets, at) => widgets[at].shadowRoot.querySelector('figure').innerText, index);
