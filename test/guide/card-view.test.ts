import { expect } from 'chai';
import { type Role, parseRole } from '../../src/catalogue/schema.js';
import { type CardView, cardView } from '../../src/guide/card-view.js';
import type { Naming } from '../../src/guide/related-roles.js';
import { changedRole, validRole } from '../catalogue/fixture.js';
import { band, byLevel, named, officialMean, series, telling } from '../salary/fixture.js';

const unnamed: Naming = () => ({});

function cardOf(role: Role, language: 'ja' | 'en' = 'ja', naming: Naming = unnamed): CardView {
  return cardView(role, naming, telling(language));
}

/** The card of the valid role with one value put elsewhere. */
function changed(path: string, value: unknown, language: 'ja' | 'en' = 'ja'): CardView {
  return cardOf(parseRole(changedRole(path, value)), language);
}

const tester = parseRole(validRole());

describe('The head of a card', () => {
  it('is name, short name and summary, in the language of the page', () => {
    expect(cardOf(tester)).to.include({ name: 'テスター', shortName: 'QA', summary: '品質を確かめる。' });
    expect(cardOf(tester, 'en')).to.include({ name: 'Tester', shortName: 'QA', summary: 'Checks quality.' });
  });

  it('has the short name of that language', () => {
    const shortName = { ja: '試験係', en: 'QA' };
    expect(changed('shortName', shortName).shortName).to.equal('試験係');
    expect(changed('shortName', shortName, 'en').shortName).to.equal('QA');
  });

  it('has no short name where there is none, or where it is the name', () => {
    expect(changed('shortName', undefined).shortName).to.equal(undefined);
    const shortName = { ja: '試験係', en: 'Tester' };
    expect(changed('shortName', shortName).shortName).to.equal('試験係');
    expect(changed('shortName', shortName, 'en').shortName).to.equal(undefined);
  });

  it('has an empty summary where there is none', () => {
    expect(changed('summary', undefined).summary).to.equal('');
  });

  it('keeps markup as text', () => {
    expect(changed('summary', '<b>x</b>').summary).to.equal('<b>x</b>');
  });
});

describe('The parts of a card', () => {
  it('each have a heading and what stands under it', () => {
    expect(cardOf(tester).parts).to.deep.equal([
      { part: 'duties', heading: '主な仕事', items: ['試験'] },
      { part: 'hard', heading: '専門スキル', items: ['Selenium'] },
      { part: 'soft', heading: 'ソフトスキル', items: ['根気'] },
      { part: 'tools', heading: 'ツール', items: ['Jira'] },
      { part: 'works-with', heading: '一緒に働く相手', items: ['開発'] },
      { part: 'outlook', heading: 'これからの動き', items: ['自動化'] },
      { part: 'tags', heading: 'キーワード', items: ['品質'] },
      { part: 'path', heading: 'キャリアの道のり', items: ['ジュニア'] },
    ]);
  });

  it('are in the language of the page', () => {
    const parts = cardOf(tester, 'en').parts.map(({ heading, items }) => [heading, ...items]);
    expect(parts).to.deep.equal([
      ['What the role does', 'Testing'],
      ['Technical skills', 'Selenium'],
      ['Soft skills', 'Patience'],
      ['Tools', 'Jira'],
      ['Works with', 'Developers'],
      ['Outlook', 'Automation'],
      ['Keywords', 'Quality'],
      ['Career path', 'Junior'],
    ]);
  });

  it('have their items in the order of the data', () => {
    const duties = ['b', { ja: 'あ', en: 'a' }, 'c'];
    expect(changed('duties', duties).parts[0]?.items).to.deep.equal(['b', 'あ', 'c']);
    const path = [{ stage: '一' }, { stage: '二', focus: '重点', slug: 'x' }];
    expect(changed('path', path).parts.at(-1)?.items).to.deep.equal(['一', '二']);
  });

  const places: [path: string, part: string][] = [
    ['duties', 'duties'],
    ['skills.hard', 'hard'],
    ['skills.soft', 'soft'],
    ['skills.tools', 'tools'],
    ['worksWith', 'works-with'],
    ['outlook', 'outlook'],
    ['tags', 'tags'],
    ['path', 'path'],
  ];
  for (const [path, without] of places) {
    it(`are not there without content: ${without}`, () => {
      const others = cardOf(tester).parts.filter(({ part }) => part !== without);
      expect(others).to.have.length(7);
      expect(changed(path, []).parts).to.deep.equal(others);
      expect(changed(path, undefined).parts).to.deep.equal(others);
    });
  }

  it('are none of a role of which only the name is known', () => {
    const card = cardOf({ slug: 'tester', name: 'Tester' });
    expect([card.parts, card.related, card.pay.headlines]).to.deep.equal([[], [], []]);
  });

  it('have words for where there are none', () => {
    expect(cardOf(tester).noGuide).to.equal('仕事やスキルは、まだまとめられていません。');
    expect(cardOf(tester, 'en').noGuide).to.equal('What this role does and needs has not been written up yet.');
  });
});

describe('The pay on a card', () => {
  const guide = byLevel({
    junior: { low: 6_000_000, high: 10_000_000 },
    middle: {},
    senior: { low: 15_000_000, high: 30_000_000, open: 'orMore' },
  });

  it('is a line for each series, never one for several', () => {
    const { headlines } = cardOf(named('PM', guide, officialMean(8_890_000))).pay;
    expect(headlines.map(({ amount, kind, per }) => `${per} ${amount}${kind}`)).to.deep.equal([
      '年収 600〜3,000万円以上（推定）',
      '年収 889万円（公的統計・平均）',
    ]);
  });

  it('says whose each line is, where there are several', () => {
    const publishers = (role: Role) => cardOf(role).pay.headlines.map(({ publisher }) => publisher);
    expect(publishers(named('PM', guide, officialMean(8_890_000)))).to.deep.equal(['職種ガイド', '厚生労働省']);
    expect(publishers(named('PM', guide))).to.deep.equal([undefined]);
  });

  it('has the bands of a single series that has several', () => {
    expect(cardOf(named('CTO', guide)).pay.bands).to.deep.equal([
      { label: 'ジュニア', level: 'junior', amount: '600〜1,000万円' },
      { label: 'ミドル', level: 'middle', amount: 'データなし' },
      { label: 'シニア', level: 'senior', amount: '1,500〜3,000万円以上' },
    ]);
  });

  it('has the bands of figures by age', () => {
    const byAge = officialMean(1, {
      by: 'age',
      bands: [
        band({ figure: 3_630_000 }, { age: { from: 20, to: 24 } }),
        band({ figure: 5_000_000 }, { age: { from: 60 } }),
      ],
    });
    const bands = cardOf(named('PM', byAge), 'en').pay.bands.map(({ label, amount }) => `${label}: ${amount}`);
    expect(bands).to.deep.equal(['aged 20–24: ¥3.63M', 'aged 60 and over: ¥5M']);
  });

  it('has no bands where there is but one, or where there are several series', () => {
    expect(cardOf(named('PM', officialMean(8_890_000))).pay.bands).to.deep.equal([]);
    expect(cardOf(named('PM', guide, officialMean(8_890_000))).pay.bands).to.deep.equal([]);
  });

  it('is per month, bands and all, where the source states it so', () => {
    const monthly = byLevel(
      { junior: { low: 300_000, high: 400_000 }, senior: { low: 500_000, high: 900_000 } },
      { period: 'month' },
    );
    const { headlines, bands } = cardOf(named('CTO', monthly)).pay;
    expect(headlines[0]).to.include({ amount: '30〜90万円', per: '月収' });
    expect(bands.map(({ amount }) => amount)).to.deep.equal(['30〜40万円', '50〜90万円']);
  });

  it('has a source line for each series', () => {
    const { sources } = cardOf(named('PM', guide, officialMean(8_890_000))).pay;
    expect(sources.map(({ kindName, publisher }) => kindName + publisher)).to.deep.equal([
      '推定職種ガイドの推定',
      '公的統計厚生労働省',
    ]);
  });

  it('says once where all series were read', () => {
    const read = { ...series().source, readAt: '引用' };
    const { sources } = cardOf(named('PM', series({ source: read }), series({ source: read }))).pay;
    expect(sources.map(({ reading }) => reading ?? '')).to.deep.equal(['', 'いずれも引用。']);
  });

  for (const [what, none] of [
    ['no series', { slug: 'cpo', name: 'CPO' }],
    ['an empty list of series', named('CPO')],
  ] as const) {
    it(`is said to be missing where there is none (${what})`, () => {
      const { words } = telling();
      expect(cardOf(none).pay).to.deep.equal({
        headlines: [],
        bands: [],
        sources: [],
        noPay: { heading: 'データなし', text: words.noPay },
      });
    });
  }

  it('is not said to be missing where there is some', () => {
    expect(cardOf(named('PM', officialMean(8_890_000))).pay.noPay).to.equal(undefined);
  });
});

describe('The related roles on a card', () => {
  const naming: Naming = (slug) =>
    ({
      cto: { known: { slug: 'cto', name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' } },
      tech_lead: { name: { ja: 'テックリード', en: 'Tech Lead' } },
    })[slug] ?? {};
  const role = { ...named('EM'), related: ['tech_lead', 'cto', 'no_such_role'] };

  it('are named, and linked where the catalogue has them', () => {
    expect(cardOf(role, 'ja', naming).related.map(({ name, slug }) => [name, slug])).to.deep.equal([
      ['テックリード', undefined],
      ['CTO（最高技術責任者）', 'cto'],
      ['no such role', undefined],
    ]);
    expect(cardOf(role, 'en', naming).related.map(({ name }) => name)).to.deep.equal([
      'Tech Lead',
      'Chief Technology Officer (CTO)',
      'no such role',
    ]);
  });

  it('have a heading', () => {
    expect(cardOf(role).relatedHeading).to.equal('近い職種');
    expect(cardOf(role, 'en').relatedHeading).to.equal('Related roles');
  });

  it('are none where none are named', () => {
    expect(cardOf({ ...role, related: [] }, 'ja', naming).related).to.deep.equal([]);
    expect(cardOf(named('EM'), 'ja', naming).related).to.deep.equal([]);
  });
});
