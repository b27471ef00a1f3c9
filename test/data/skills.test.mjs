import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { roleOf, roles, root } from './files.mjs';

const vocabulary = json('data/skills.json');
const entries = Object.entries(vocabulary);
const texts = roles.flatMap(({ id, content }) => skillsOf(content).map((text) => ({ id, text })));

describe('The vocabulary of skills', () => {
  it('is sorted by id', () => {
    assert.deepEqual(Object.keys(vocabulary), Object.keys(vocabulary).toSorted());
  });

  it('knows every spelling in the roles, but for those that are listed as unmapped', () => {
    const listed = json('test/data/unmapped-skills.json');
    const unmapped = [...new Set(texts.map(({ text }) => inJapanese(text)))].filter((one) => !conceptsOf(one).length);
    assert.deepEqual(listed, [...new Set(listed)].toSorted(), 'The list is sorted, and names each once.');
    const unlisted = unmapped.filter((one) => !listed.includes(one));
    const stale = listed.filter((one) => !unmapped.includes(one));
    assert.deepEqual(
      { unlisted, stale },
      { unlisted: [], stale: [] },
      `In neither data/skills.json nor test/data/unmapped-skills.json: ${unlisted.join(', ') || 'none'}. ` +
        `Listed in the latter though mapped, or in no role: ${stale.join(', ') || 'none'}.`,
    );
  });

  it('has no spelling that is in no role and is no name, and none twice', () => {
    const inRoles = new Set(texts.flatMap(({ text }) => Object.values(perLanguage(text))));
    // The name of a narrower skill may be a spelling of the wider one.
    const names = new Set(entries.flatMap(([, { name }]) => Object.values(perLanguage(name))));
    for (const [concept, { spellings }] of entries) {
      assert.deepEqual(
        spellings.filter((one) => !inRoles.has(one) && !names.has(one)),
        [],
        concept,
      );
      assert.equal(new Set(spellings).size, spellings.length, concept);
    }
  });

  it('counts every field of security as security', () => {
    const fields = ['application-security', 'cloud-security', 'data-security', 'network-security'];
    const narrower = fields.flatMap((field) => vocabulary[field].spellings);
    assert.deepEqual(
      narrower.filter((one) => !conceptsOf(one).includes('security')),
      [],
    );
  });

  it('has no skill that no role asks for', () => {
    const used = new Set(texts.flatMap(({ text }) => conceptsOf(inJapanese(text))));
    assert.deepEqual(
      Object.keys(vocabulary).filter((concept) => !used.has(concept)),
      [],
    );
  });

  it('finds a skill by its own names', () => {
    for (const [concept, { name }] of entries) {
      for (const one of Object.values(perLanguage(name))) assert.ok(conceptsOf(one).includes(concept), one);
    }
  });

  it('reads the same skills out of a text in both languages', () => {
    for (const { id, text } of texts) {
      const { ja, en } = perLanguage(text);
      assert.deepEqual(conceptsOf(en), conceptsOf(ja), `${id}: ${ja} | ${en}`);
    }
  });
});

describe('What roles have in common', () => {
  it('of the CPO and the CTO is what the article says, and communication', () => {
    const [cpo, cto] = ['cpo', 'cto'].map((slug) => conceptsOfRole(roleOf(slug)));
    assert.deepEqual(
      cpo.filter((concept) => cto.includes(concept)),
      ['communication', 'decision-making', 'leadership', 'teamwork'],
    );
  });

  it('is not project management for who manages products, nor data engineering for who analyses data', () => {
    for (const [one, other] of [
      ['プロジェクトマネジメント', 'プロダクトマネジメント'],
      ['データ分析', 'データエンジニアリング'],
    ]) {
      const shared = conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept));
      assert.deepEqual(shared, [], `${one}, ${other}`);
    }
  });
});

function json(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

function skillsOf({ skills }) {
  return [...(skills?.hard ?? []), ...(skills?.soft ?? [])];
}

function conceptsOf(spelling) {
  return entries.filter(([, { spellings }]) => spellings.includes(spelling)).map(([concept]) => concept);
}

function conceptsOfRole(role) {
  return [...new Set(skillsOf(role).flatMap((text) => conceptsOf(inJapanese(text))))].toSorted();
}

function perLanguage(text) {
  return typeof text === 'string' ? { ja: text, en: text } : text;
}

function inJapanese(text) {
  return perLanguage(text).ja;
}
