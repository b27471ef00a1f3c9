import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import { type Widget, cleanUp, drawn, frame, inside, next, shown } from './fixture.js';

/** What a reader comes upon. How each is read aloud is in `speech/<name>.<lang>.txt`, a phrase in each line. */
const scenes: [name: string, show: (lang: string) => Promise<Widget>][] = [
  ['salary-chart', (lang) => drawn(`<role-salary slug="cto" lang="${lang}"></role-salary>`)],
  ['salary-table', (lang) => shown(`<role-salary slug="cto" view="table" lang="${lang}"></role-salary>`)],
  ['salary-of-several-sources', (lang) => drawn(`<role-salary slug="project_manager" lang="${lang}"></role-salary>`)],
  ['salary-answered', answered],
  ['card', (lang) => shown(`<role-card slug="cto" href="/cto" role-href="/{slug}" lang="${lang}"></role-card>`)],
  [
    'comparison',
    (lang) =>
      drawn<RoleComparison>(
        `<role-comparison slugs="cto engineering_manager" editable role-href="/{slug}" lang="${lang}"></role-comparison>`,
      ),
  ],
  ['path', (lang) => shown(`<role-path slug="cto" role-href="/{slug}" lang="${lang}"></role-path>`)],
  ['sources', (lang) => shown(`<role-sources slug="project_manager" lang="${lang}"></role-sources>`)],
];

describe('A screen reader', () => {
  afterEach(async () => {
    await virtual.stop();
    cleanUp();
  });

  for (const [name, show] of scenes) {
    for (const lang of ['ja', 'en']) {
      it(`reads ${name} from beginning to end (${lang})`, async () => {
        const expected = await transcript(`${name}.${lang}`);
        const spoken = await readAloud(await show(lang));
        const differs = expected.findIndex((phrase, line) => phrase !== spoken[line]);
        expect(`line ${differs + 1}: ${spoken[differs]}`).to.equal(`line ${differs + 1}: ${expected[differs]}`);
        expect(spoken).to.have.lengthOf(expected.length);
      });
    }
  }

  it('says a band in full when the keyboard comes to it: level, years, range, openness, kind', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    expect(await walk(element, ['End', 'ArrowUp', 'Home'])).to.deep.equal([
      'row, シニア（7年以上） 1,500万円から3,000万円以上 上場企業の経営層。株式報酬が加わることも多い。, ' +
        '推定 3,000万円より上の金額は、出典に示されていません',
      'row, ミドル（3〜7年） 1,000万円から1,800万円 組織運営と採用、技術戦略が中心。成長期の企業に多い。, 推定',
      'row, ジュニア（0〜3年） 600万円から1,000万円 創業期や昇格直後。自ら実装しながら技術を選ぶ。, 推定',
    ]);
  });

  it('says whose band it is where several roles are compared', async () => {
    const element = await drawn<RoleComparison>('<role-comparison slugs="cto engineering_manager"></role-comparison>');
    expect(await walk(element, ['End'])).to.deep.equal([
      'row, シニア（7年以上） 1,200万円から2,000万円以上, EM 推定 2,000万円より上の金額は、出典に示されていません',
    ]);
  });

  it('says the calculator’s answer by itself, politely', async () => {
    const element = await shown('<role-salary slug="cto" calculator></role-salary>');
    await virtual.start({ container: inside(element, '.widget') });
    await virtual.clearSpokenPhraseLog();
    await ask(element, '850', '');
    await frame();
    const spoken = await virtual.spokenPhraseLog();
    expect(spoken).to.have.lengthOf(1);
    expect(spoken[0]).to.match(/^polite: ジュニア（0〜3年）では、.*シニア（7年以上）では、/);
  });
});

async function transcript(name: string): Promise<string[]> {
  const text = await (await fetch(new URL(`speech/${name}.txt`, import.meta.url))).text();
  return text.trimEnd().split('\n');
}

/**
 * All phrases in their order, without those that say where something ends: they repeat its name. The virtual reader does
 * not enter a shadow root by itself; begun inside one, it goes round and round.
 */
async function readAloud(element: Widget): Promise<string[]> {
  await virtual.start({ container: inside(element, '.widget') });
  while (!(await virtual.lastSpokenPhrase()).startsWith('end of figure')) await virtual.next();
  return (await virtual.spokenPhraseLog()).filter((phrase) => !phrase.startsWith('end of '));
}

/** What is said with each key, from the chart’s first row on. */
async function walk(element: RoleComparison | RoleSalary, keys: readonly string[]): Promise<string[]> {
  await virtual.start({ container: inside(element, '.widget') });
  inside(element, '[part~="row"]').focus();
  const spoken: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    await frame();
    spoken.push(await virtual.lastSpokenPhrase());
  }
  return spoken;
}

/** A pay that lies in two bands, with years that say which of them is the reader’s own. */
async function answered(lang: string): Promise<RoleSalary> {
  const element = await drawn(
    `<role-salary slug="cto" calculator benchmark="software-developer" lang="${lang}"></role-salary>`,
  );
  await ask(element, lang === 'ja' ? '1,700万円' : '17M', '8');
  return element;
}

async function ask(element: RoleSalary, pay: string, years: string): Promise<void> {
  (inside(element, 'input[name="pay"]') as HTMLInputElement).value = pay;
  (inside(element, 'input[name="years"]') as HTMLInputElement).value = years;
  const told = next(element, 'role-position');
  inside(element, '[part~="calculator"] button').click();
  await told;
}
