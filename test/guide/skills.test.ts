import { expect } from 'chai';
import type { Role, SkillVocabulary, Text } from '../../src/catalogue/schema.js';
import { skillReader, skillsOfRoles } from '../../src/guide/skills.js';
import type { Language } from '../../src/words/languages.js';

const vocabulary: SkillVocabulary = {
  leadership: {
    name: { ja: 'リーダーシップ', en: 'Leadership' },
    spellings: ['リーダーシップ', 'リーダーシップと文化醸成', 'Leadership', 'Leadership and culture building'],
  },
  culture: {
    name: { ja: '文化醸成', en: 'Culture building' },
    spellings: ['文化醸成', 'リーダーシップと文化醸成', 'Leadership and culture building'],
  },
  communication: {
    name: { ja: 'コミュニケーション', en: 'Communication' },
    spellings: ['コミュニケーション', 'コミュニケーション能力', 'Communication', 'Communication skills'],
  },
  'ci-cd': { name: 'CI/CD', spellings: ['CI/CD', 'CI / CDの構築'] },
};

const leadership = { ja: 'リーダーシップ', en: 'Leadership' };
const leadershipAndCulture = { ja: 'リーダーシップと文化醸成', en: 'Leadership and culture building' };
const communication = { ja: 'コミュニケーション', en: 'Communication' };
const communicating = { ja: 'コミュニケーション能力', en: 'Communication skills' };

function role(name: string, skills: Role['skills']): Role {
  return { slug: name.toLowerCase(), name, ...(skills && { skills }) };
}

/** A role with these soft skills. */
function soft(name: string, ...texts: Text[]): Role {
  return role(name, { soft: texts });
}

function sharedBy(roles: Role[], language: Language = 'ja'): string[] {
  const { shared } = skillsOfRoles(roles, vocabulary, language);
  return shared.map(({ skill, roles: of }) => `${skill}: ${of.map(({ name }) => String(name)).join(' ')}`);
}

function ownOf(roles: Role[], language: Language = 'ja'): (string[] | undefined)[] {
  return skillsOfRoles(roles, vocabulary, language).own;
}

describe('The skills that a text names', () => {
  const read = skillReader(vocabulary);
  const rows: [Text, string[]][] = [
    ['リーダーシップ', ['leadership']],
    ['ﾘｰﾀﾞｰｼｯﾌﾟ', ['leadership']],
    ['LEADERSHIP', ['leadership']],
    ['Ｌｅａｄｅｒｓｈｉｐ', ['leadership']],
    [' Communication  Skills ', ['communication']],
    ['コミュニケーション 能力', ['communication']],
    ['ci/cd', ['ci-cd']],
    ['ＣＩ／ＣＤの構築', ['ci-cd']],
    ['リーダーシップと文化醸成', ['leadership', 'culture']],
    [leadershipAndCulture, ['leadership', 'culture']],
    [{ ja: 'リーダーシップ', en: 'Being a leader' }, ['leadership']],
    [{ ja: '統率', en: 'Leadership' }, ['leadership']],
    [{ ja: '文化醸成', en: 'Communication' }, ['culture']],
  ];
  for (const [text, ids] of rows) {
    it(`${JSON.stringify(text)} names ${ids.join(' and ')}`, () => expect(read(text)).to.deep.equal(ids));
  }

  it('are but one, named by itself, where the vocabulary does not know it', () => {
    const unknown = read('折り紙');
    expect(unknown).to.have.length(1);
    expect(Object.keys(vocabulary)).to.not.include(unknown[0]);
    expect(read({ ja: '折り紙', en: 'Origami' })).to.deep.equal(unknown);
    expect(read('折り鶴')).to.not.deep.equal(unknown);
  });

  it('are not found in a part of the text', () => {
    expect(read('リーダー')).to.not.deep.equal(['leadership']);
    expect(read('リーダーシップ論')).to.not.deep.equal(['leadership']);
  });

  it('are no accident of the language', () => {
    for (const text of ['constructor', '__proto__', 'toString']) expect(read(text), text).to.have.length(1);
    expect(sharedBy([soft('A', 'constructor'), soft('B', 'constructor')])).to.deep.equal(['constructor: A B']);
  });
});

describe('The skills that roles share', () => {
  it('are those that their guides call the same', () => {
    expect(sharedBy([soft('A', leadership), soft('B', leadership)])).to.deep.equal(['リーダーシップ: A B']);
  });

  it('are those that their guides call by different names, in the words of the vocabulary', () => {
    const roles = [soft('A', communicating), soft('B', communication)];
    expect(sharedBy(roles)).to.deep.equal(['コミュニケーション: A B']);
    expect(sharedBy(roles, 'en')).to.deep.equal(['Communication: A B']);
    expect(sharedBy([soft('A', communicating), soft('B', communicating)])).to.deep.equal(['コミュニケーション: A B']);
  });

  it('are parts of what a guide names in one breath', () => {
    expect(sharedBy([soft('A', leadershipAndCulture), soft('B', leadership)])).to.deep.equal(['リーダーシップ: A B']);
    expect(sharedBy([soft('A', leadershipAndCulture), soft('B', leadershipAndCulture)])).to.deep.equal([
      'リーダーシップ: A B',
      '文化醸成: A B',
    ]);
  });

  it('are found whether they are called technical or not; tools do not count', () => {
    const roles = [
      role('A', { hard: ['CI/CD'], soft: [leadership], tools: ['Jira'] }),
      role('B', { hard: [leadership], soft: ['ci/cd'], tools: ['Jira'] }),
    ];
    expect(sharedBy(roles)).to.have.members(['CI/CD: A B', 'リーダーシップ: A B']).and.have.length(2);
  });

  it('are those that the vocabulary does not know, if they are spelled the same', () => {
    const roles = [soft('A', { ja: '折り 紙', en: 'Origami' }), soft('B', { ja: '折り紙', en: 'Paper folding' })];
    expect(sharedBy(roles)).to.deep.equal(['折り 紙: A B']);
    expect(sharedBy(roles, 'en')).to.deep.equal(['Origami: A B']);
    expect(sharedBy([soft('A', '折り紙'), soft('B', '切り紙')])).to.deep.equal([]);
  });

  it('stand with those first that most roles share, and name them in the order of the roles', () => {
    const roles = [
      soft('A', communication, leadership),
      soft('B', leadership),
      soft('C', 'x', leadership, communication),
    ];
    expect(sharedBy(roles)).to.deep.equal(['リーダーシップ: A B C', 'コミュニケーション: A C']);
  });

  it('are not those that one role names twice', () => {
    expect(sharedBy([soft('A', communication, communicating), soft('B', leadership)])).to.deep.equal([]);
    expect(sharedBy([soft('A', communication, communicating), soft('B', communication)])).to.deep.equal([
      'コミュニケーション: A B',
    ]);
  });

  it('are none of a single role, or of none', () => {
    expect(sharedBy([soft('A', leadership, leadership)])).to.deep.equal([]);
    expect(sharedBy([])).to.deep.equal([]);
  });

  it('are found by spelling alone where there is no vocabulary', () => {
    const { shared } = skillsOfRoles(
      [soft('A', leadership, communication), soft('B', leadership, communicating)],
      {},
      'ja',
    );
    expect(shared.map(({ skill }) => skill)).to.deep.equal(['リーダーシップ']);
  });
});

describe('The skills that are a role’s own', () => {
  it('are those that no other names, in the words of its guide', () => {
    const roles = [soft('A', communicating, leadership), soft('B', leadership, '折り紙')];
    expect(ownOf(roles)).to.deep.equal([['コミュニケーション能力'], ['折り紙']]);
    expect(ownOf(roles, 'en')).to.deep.equal([['Communication skills'], ['折り紙']]);
  });

  it('are what is left of a text of which a part is shared', () => {
    const roles = [soft('A', leadershipAndCulture), soft('B', leadership)];
    expect(ownOf(roles)).to.deep.equal([['文化醸成'], []]);
    expect(ownOf(roles, 'en')).to.deep.equal([['Culture building'], []]);
  });

  it('are whole texts of which no part is shared', () => {
    expect(ownOf([soft('A', leadershipAndCulture), soft('B', communication)])).to.deep.equal([
      ['リーダーシップと文化醸成'],
      ['コミュニケーション'],
    ]);
  });

  it('stand with those first that are not technical, each once', () => {
    const one = role('A', { hard: ['Go', 'CI/CD'], soft: [leadership, '折り紙', '折り紙'], tools: ['Jira'] });
    expect(ownOf([one, soft('B', communication)])[0]).to.deep.equal(['リーダーシップ', '折り紙', 'Go', 'CI/CD']);
  });

  it('are not known where nobody has listed the role’s skills, unlike where there are none', () => {
    expect(
      ownOf([role('A', undefined), role('B', {}), role('C', { tools: ['Jira'] }), soft('D', leadership)]),
    ).to.deep.equal([undefined, [], [], ['リーダーシップ']]);
  });

  it('never lose or repeat one: each text of a guide is shared, or its own', () => {
    const roles = [
      soft('A', leadershipAndCulture, communicating, '折り紙', 'CI/CD'),
      soft('B', leadership, communication, '切り紙'),
    ];
    const all = [
      ...sharedBy(roles).map((text) => text.replace(': A B', '')),
      ...ownOf(roles).flatMap((own) => own ?? []),
    ];
    expect(all).to.have.members(['リーダーシップ', '文化醸成', 'コミュニケーション', '折り紙', 'CI/CD', '切り紙']);
    expect(all).to.have.length(6);
  });
});
