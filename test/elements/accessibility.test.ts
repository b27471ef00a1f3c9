import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import { expectNoBarriers } from './axe.js';
import {
  type Widget,
  allInside,
  cleanUp,
  drawn,
  fixture,
  has,
  inside,
  next,
  settled,
  shown,
  until,
} from './fixture.js';

/** As charts, once these are drawn. */
const charts = [
  'role-salary slug="cto"',
  'role-salary slug="project_manager"',
  'role-salary slug="infrastructure_engineer"',
  'role-salary slug="cto" benchmark="software-developer" heading-level="2"',
  'role-comparison slugs="cto cpo engineering_manager" role-href="/{slug}" heading-level="2"',
  'role-comparison slugs="project_manager cto nobody cto" level="senior"',
];

const others = [
  'role-salary slug="cpo"',
  'role-salary slug="nobody"',
  'role-salary',
  'role-salary slug="cto" view="table"',
  'role-salary slug="project_manager" view="table"',
  'role-card slug="cto" href="/cto" role-href="/{slug}" heading-level="3"',
  'role-card slug="project_manager"',
  'role-card slug="cpo"',
  'role-card slug="nobody"',
  'role-card',
  'role-path slug="cto" role-href="/{slug}" heading-level="2"',
  'role-path slug="system_integrator"',
  'role-path slug="cpo"',
  'role-path slug="nobody"',
  'role-path',
  'role-sources slug="project_manager" heading-level="4"',
  'role-sources slug="infrastructure_engineer"',
  'role-sources slug="cto"',
  'role-sources slug="cpo"',
  'role-sources slug="nobody"',
  'role-sources',
  'role-comparison slugs="cto cpo engineering_manager" view="table" role-href="/{slug}"',
  'role-comparison slugs="project_manager cto" view="table"',
  'role-comparison slugs="cto"',
  'role-comparison slugs="nobody nothing"',
  'role-comparison',
];

describe('axe finds nothing', () => {
  afterEach(cleanUp);

  for (const theme of ['light', 'dark']) {
    for (const lang of ['ja', 'en']) {
      for (const asked of charts) {
        it(`in the chart of ${asked} (${theme}, ${lang})`, async () => {
          await expectNoBarriers(await drawn<RoleComparison>(markup(asked, theme, lang)));
        });
      }

      for (const asked of others) {
        it(`in ${asked} (${theme}, ${lang})`, async () => {
          const element = fixture<Widget>(markup(asked, theme, lang));
          if (asked.includes(' ')) await settled(element);
          await element.updateComplete;
          await expectNoBarriers(element);
        });
      }

      for (const slugs of ['cto cpo', 'cto nobody', '']) {
        it(`where the reader may edit: ${slugs || 'no role yet'} (${theme}, ${lang})`, async () => {
          const element = fixture<RoleComparison>(markup(`role-comparison slugs="${slugs}" editable`, theme, lang));
          await until(() => element.status === 'ready' && element.shadowRoot!.querySelector('input'));
          await expectNoBarriers(element);
        });
      }

      it(`where the reader has nothing to add (${theme}, ${lang})`, async () => {
        const slugs = 'cto cpo ciso qa_engineer engineering_manager ui_ux_designer game_developer agile_coach';
        await expectNoBarriers(await shown<Widget>(markup(`role-comparison slugs="${slugs}" editable`, theme, lang)));
      });

      it(`with the list of roles open, and one of them chosen (${theme}, ${lang})`, async () => {
        const element = await editing(markup('role-comparison slugs="cto cpo" editable', theme, lang));
        await sendKeys({ press: 'ArrowDown' });
        await until(() => element.shadowRoot!.querySelector('[role="option"][aria-selected="true"]'));
        await expectNoBarriers(element);
      });

      it(`with the list of roles open, and nothing found (${theme}, ${lang})`, async () => {
        const element = await editing(markup('role-comparison slugs="cto cpo" editable', theme, lang));
        await sendKeys({ type: 'xyz' });
        await until(() => allInside(element, '[role="option"]').length === 0);
        await expectNoBarriers(element);
      });

      it(`where the reader may type a pay, has an answer, or a hint (${theme}, ${lang})`, async () => {
        const element = await drawn(
          markup('role-salary slug="cto" benchmark="software-developer" calculator', theme, lang),
        );
        const enter = (pay: string) => {
          (inside(element, 'input[name="pay"]') as HTMLInputElement).value = pay;
          inside(element, '[part~="calculator"] button').click();
        };
        await expectNoBarriers(element);
        const answered = next(element, 'role-position');
        enter('850万円');
        await answered;
        await expectNoBarriers(element);
        enter('?');
        await until(() => has(element, '[aria-invalid="true"]'));
        await expectNoBarriers(element);
      });

      for (const asked of ['role-salary slug="cto"', 'role-comparison slugs="cto cpo"']) {
        it(`with the menu open on ${asked} (${theme}, ${lang})`, async () => {
          const element = await drawn<RoleComparison>(markup(asked, theme, lang));
          inside(element, '[part~="menu"]').click();
          await until(() => has(element, '[part~="menu-items"]'));
          await expectNoBarriers(element);
        });
      }
    }

    for (const asked of ['role-salary slug="cto"', 'role-comparison slugs="cto cpo"']) {
      it(`with a tooltip open on ${asked} (${theme})`, async () => {
        const element = await drawn(markup(asked, theme, 'ja'));
        inside(element, '[part~="row"]').focus();
        expect(inside(element, '[part~="tooltip"]').hidden).to.equal(false);
        await expectNoBarriers(element);
      });
    }
  }
});

function markup(asked: string, theme: string, lang: string): string {
  const [tag] = asked.split(' ');
  return `<${asked} theme="${theme}" lang="${lang}"><p>Fallback</p></${tag}>`;
}

async function editing(text: string): Promise<RoleComparison> {
  const element = await shown<RoleComparison>(text);
  inside(element, 'input').focus();
  inside(element, 'input').click();
  await until(() => allInside(element, '[role="option"]').length > 0);
  return element;
}
