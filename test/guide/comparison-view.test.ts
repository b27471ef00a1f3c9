import { expect } from 'chai';
import type { Role, SkillVocabulary } from '../../src/catalogue/schema.js';
import {
  type ComparisonEntry,
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from '../../src/guide/comparison-view.js';
import { byLevel, named, telling } from '../salary/fixture.js';

const vocabulary: SkillVocabulary = {
  communication: {
    name: { ja: 'コミュニケーション', en: 'Communication' },
    spellings: ['コミュニケーション', 'コミュニケーション能力', 'Communication'],
  },
};

const cto: Role = {
  ...named(
    'CTO',
    byLevel({ junior: { low: 6_000_000, high: 10_000_000 }, senior: { low: 15_000_000, high: 30_000_000 } }),
  ),
  name: { ja: '最高技術責任者', en: 'Chief Technology Officer' },
  shortName: 'CTO',
  duties: [{ ja: '技術戦略', en: 'Technology strategy' }, '採用'],
  skills: { soft: [{ ja: 'コミュニケーション能力', en: 'Communication' }], hard: ['クラウド', 'Go'] },
};
const em: Role = {
  ...named('EM', byLevel({ junior: { low: 5_000_000, high: 12_000_000 } })),
  duties: ['評価'],
  skills: { soft: ['コミュニケーション', '傾聴'], hard: ['Go'] },
};
const nobody: Role = { slug: 'cpo', name: 'CPO' };

const sections = ['salary', 'duties', 'skills'];

function entry(role: Role): ComparisonEntry {
  return { slug: role.slug, role };
}

const missing: ComparisonEntry = { slug: 'No-Such', missing: 'not-found' };

function compare(
  entries: ComparisonEntry[],
  options: Partial<ComparisonOptions> = {},
  language: 'ja' | 'en' = 'ja',
  remarks: string[] = [],
): ComparisonView {
  const asked = { level: 'all', sort: 'none', sections, ...options } as const;
  return comparisonView(entries, asked, vocabulary, remarks, telling(language));
}

describe('The title of a comparison', () => {
  it('names the roles by their short names, and says that their pay is compared', () => {
    expect(compare([cto, em].map(entry)).title).to.equal('CTO・EMの年収を比べる');
    expect(compare([cto, em, nobody].map(entry), {}, 'en').title).to.equal('CTO, EM, and CPO: pay compared');
  });

  it('does not speak of pay where that is not shown', () => {
    expect(compare([cto, em].map(entry), { sections: ['duties'] }).title).to.equal('CTO・EMを比べる');
    expect(compare([cto, em].map(entry), { sections: ['skills'] }, 'en').title).to.equal('CTO and EM compared');
  });

  it('names a missing role by its slug', () => {
    expect(compare([entry(cto), missing]).title).to.equal('CTO・No-Suchの年収を比べる');
  });

  it('is that of the choice of roles where there is none yet', () => {
    const view = compare([]);
    expect(view.title).to.equal('比べる職種');
    expect(view).to.include({ pay: undefined, skills: undefined, duties: false, subtitle: '' });
    expect(view.roles).to.deep.equal([]);
  });
});

describe('What is said of how pay is compared', () => {
  it('is said where the pay of two roles is shown', () => {
    expect(compare([cto, em].map(entry)).subtitle).to.equal(telling().words.compared);
  });

  it('says of monthly pay that it is made yearly', () => {
    const monthly = named('PM', byLevel({ junior: { low: 300_000, high: 500_000 } }, { period: 'month' }));
    const { subtitle, pay } = compare([cto, monthly].map(entry));
    expect(subtitle).to.include('月額×12');
    expect(pay?.groups[1]?.rows[0]?.amount).to.equal('360〜600万円');
    expect(compare([cto, em].map(entry)).subtitle).to.not.include('×12');
  });

  it('is not said of a single role, nor without pay', () => {
    expect(compare([entry(cto)]).subtitle).to.equal('');
    expect(compare([entry(cto), missing]).subtitle).to.equal('');
    expect(compare([cto, em].map(entry), { sections: ['duties', 'skills'] }).subtitle).to.equal('');
  });
});

describe('The roles of a comparison', () => {
  it('have their short names, and their full names where these are others', () => {
    const names = (language: 'ja' | 'en') =>
      compare([cto, em].map(entry), {}, language).roles.map(({ slug, name, fullName }) => [slug, name, fullName]);
    expect(names('ja')).to.deep.equal([
      ['cto', 'CTO', '最高技術責任者'],
      ['em', 'EM', ''],
    ]);
    expect(names('en')).to.deep.equal([
      ['cto', 'CTO', 'Chief Technology Officer'],
      ['em', 'EM', ''],
    ]);
  });

  it('have their full names beside other wordings too', () => {
    const worded = { ...em, name: { ja: '開発部長', en: 'EM' }, shortName: { ja: '部長', en: 'EM' } };
    expect(compare([entry(worded)]).roles[0]).to.include({ name: '部長', fullName: '開発部長' });
    expect(compare([entry(worded)], {}, 'en').roles[0]).to.include({ name: 'EM', fullName: '' });
  });

  it('have the slugs that they have themselves, or were asked for by', () => {
    const { roles } = compare([{ slug: 'CTO', role: cto }, missing]);
    expect(roles.map(({ slug, isKnown }) => [slug, isKnown])).to.deep.equal([
      ['cto', true],
      ['No-Such', false],
    ]);
    expect(roles[1]).to.include({ name: 'No-Such', fullName: '' });
  });

  it('have their duties, under a heading of their own', () => {
    const duties = (language: 'ja' | 'en') =>
      compare([cto, nobody].map(entry), {}, language).roles.map((role) => [role.duties.heading, ...role.duties.items]);
    expect(duties('ja')).to.deep.equal([['CTOの仕事', '技術戦略', '採用'], ['CPOの仕事']]);
    expect(duties('en')).to.deep.equal([['What the CTO does', 'Technology strategy', '採用'], ['What the CPO does']]);
  });

  it('have the skills that no other has, under a heading of their own', () => {
    const skills = compare([cto, em, nobody].map(entry)).roles.map((role) => [
      role.skills.heading,
      ...role.skills.items,
    ]);
    expect(skills).to.deep.equal([
      ['CTOだけに挙がるスキル', 'クラウド'],
      ['EMだけに挙がるスキル', '傾聴'],
      ['CPOのスキル'],
    ]);
    const headings = compare([cto, em, nobody].map(entry), {}, 'en').roles.map(({ skills: { heading } }) => heading);
    expect(headings).to.deep.equal(['Listed for CTO only', 'Listed for EM only', 'Skills of the CPO']);
  });

  it('have all their skills, under a heading that says no more, where no other role lists any', () => {
    for (const none of [entry(nobody), entry({ ...nobody, skills: { soft: [] } }), missing]) {
      const [{ skills } = {}] = compare([entry(cto), none]).roles;
      expect(skills).to.include({ heading: 'CTOのスキル' });
      expect(skills).to.deep.include({ items: ['コミュニケーション能力', 'クラウド', 'Go'] });
    }
  });

  it('say whether none is left, or none is known', () => {
    const { words } = telling();
    const shared: Role = { slug: 'x', name: 'X', skills: { soft: ['コミュニケーション能力', 'クラウド', 'Go'] } };
    const [, all, none] = compare([cto, shared, nobody].map(entry)).roles.map(({ skills }) => skills);
    expect(all).to.deep.equal({ heading: 'Xだけに挙がるスキル', items: [], none: words.noOwnSkills });
    expect(none).to.deep.equal({ heading: 'CPOのスキル', items: [], none: words.noGuide });
  });

  it('have neither where they are missing', () => {
    const [, none] = compare([entry(cto), missing]).roles;
    expect([none?.duties.items, none?.skills.items]).to.deep.equal([[], []]);
  });
});

describe('The pay in a comparison', () => {
  it('stands in groups under the names of the roles, with what differs and where it comes from', () => {
    const { pay } = compare([entry(cto), missing, entry(nobody)]);
    expect(pay?.groups.map(({ name, rows, empty }) => [name, rows.length, Boolean(empty)])).to.deep.equal([
      ['CTO', 2, false],
      ['No-Such', 0, true],
      ['CPO', 0, true],
    ]);
    expect(pay?.sources).to.have.length(1);
  });

  it('says why a role has none', () => {
    const { words } = telling();
    const { pay } = compare([missing, { slug: 'x', missing: 'invalid' }, entry(cto)]);
    expect(pay?.groups.map(({ empty }) => empty)).to.deep.equal([
      words.missing['not-found'],
      words.missing.invalid,
      undefined,
    ]);
  });

  it('is that of the level that is wanted', () => {
    const { pay, options } = compare([cto, em].map(entry), { level: 'junior' });
    expect(pay?.groups.flatMap(({ rows }) => rows.map(({ level }) => level))).to.deep.equal(['junior', 'junior']);
    expect(pay?.differences).to.deep.equal([
      'ジュニアの下限は、CTOがEMより100万円高い（600万円と500万円）。' +
        'ジュニアの上限は、EMがCTOより200万円高い（1,200万円と1,000万円）。',
    ]);
    expect(options).to.deep.equal({ level: 'junior', sort: 'none' });
  });

  it('is not there where it is not wanted', () => {
    expect(compare([cto, em].map(entry), { sections: ['duties', 'skills'] }).pay).to.equal(undefined);
  });
});

describe('The order of a comparison', () => {
  const entries = [entry(cto), missing, entry(em)];

  it('is the same throughout: title, roles, pay, shared skills', () => {
    const view = compare(entries, { sort: 'low' });
    expect(view.title).to.equal('EM・No-Such・CTOの年収を比べる');
    expect(view.roles.map(({ name }) => name)).to.deep.equal(['EM', 'No-Such', 'CTO']);
    expect(view.roles.map(({ skills }) => skills.items)).to.deep.equal([['傾聴'], [], ['クラウド']]);
    expect(view.pay?.groups.map(({ name }) => name)).to.deep.equal(['EM', 'No-Such', 'CTO']);
    expect(view.skills?.shared[0]).to.equal('コミュニケーション（EM、CTO）');
    expect(view.options).to.deep.equal({ level: 'all', sort: 'low' });
  });

  it('is by the level that is shown', () => {
    const names = (options: Partial<ComparisonOptions>) => compare(entries, options).roles.map(({ name }) => name);
    expect(names({ sort: 'high' })).to.deep.equal(['CTO', 'No-Such', 'EM']);
    expect(names({ sort: 'high', level: 'junior' })).to.deep.equal(['EM', 'No-Such', 'CTO']);
    expect(names({ sort: 'low', level: 'senior' })).to.deep.equal(['CTO', 'No-Such', 'EM']);
  });

  it('is that of the pay even where that is not shown', () => {
    expect(compare(entries, { sort: 'low', sections: ['duties'] }).title).to.equal('EM・No-Such・CTOを比べる');
  });
});

describe('The duties and skills in a comparison', () => {
  it('are there where they are wanted', () => {
    for (const wanted of [['duties'], ['skills'], ['salary'], sections]) {
      const { duties, skills, pay } = compare([cto, em].map(entry), { sections: wanted });
      expect([Boolean(pay), duties, Boolean(skills)], wanted.join()).to.deep.equal([
        wanted.includes('salary'),
        wanted.includes('duties'),
        wanted.includes('skills'),
      ]);
    }
  });

  it('are not there where no role is', () => {
    expect(compare([missing])).to.include({ duties: false, skills: undefined });
  });
});

describe('The shared skills in a comparison', () => {
  it('stand under a heading, in the words of the vocabulary', () => {
    expect(compare([cto, em].map(entry)).skills).to.deep.equal({
      heading: '共通のスキル',
      shared: ['コミュニケーション', 'Go'],
      none: telling().words.noSharedSkills,
    });
    expect(compare([cto, em].map(entry), {}, 'en').skills?.shared).to.deep.equal(['Communication', 'Go']);
  });

  it('name the roles that share them where others do not', () => {
    const lead: Role = { slug: 'lead', name: 'Lead', skills: { hard: ['Go'] } };
    expect(compare([cto, lead, em].map(entry)).skills?.shared).to.deep.equal(['Go', 'コミュニケーション（CTO、EM）']);
    expect(compare([cto, em, nobody].map(entry), {}, 'en').skills?.shared).to.deep.equal([
      'Communication (CTO and EM)',
      'Go (CTO and EM)',
    ]);
  });

  it('are none where no two roles share one', () => {
    const sailor: Role = { slug: 'sailor', name: 'Sailor', skills: { hard: ['帆走'] } };
    expect(compare([cto, sailor].map(entry)).skills).to.deep.equal({
      heading: '共通のスキル',
      shared: [],
      none: '共通して挙がるスキルはありません。',
    });
  });

  it('are not said to be none where fewer than two roles list skills', () => {
    for (const roles of [[cto, nobody], [nobody], [cto, { ...nobody, skills: { soft: [] } }]]) {
      expect(compare(roles.map(entry)).skills).to.deep.equal({ heading: '共通のスキル', shared: [], none: '' });
    }
  });
});

describe('What a comparison hands on', () => {
  it('is what the author should know', () => {
    expect(compare([entry(cto)], {}, 'ja', ['一', '二']).remarks).to.deep.equal(['一', '二']);
    expect(compare([cto, em].map(entry)).remarks).to.deep.equal([]);
  });

  it('is the words and the language that it is told in', () => {
    const { words, language } = compare([entry(cto)], {}, 'en');
    expect([words.sort, language]).to.deep.equal(['Order', 'en']);
  });

  it('are the roles as they came', () => {
    const entries = [entry(cto), missing, entry(em)];
    const before = structuredClone(entries);
    compare(entries, { sort: 'low', level: 'junior' });
    expect(entries).to.deep.equal(before);
  });
});
