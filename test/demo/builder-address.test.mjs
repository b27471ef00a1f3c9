import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builderModule } from './modules.mjs';

const { attributesOf, firstSetup, readSetup, withTag, writeSetup } = await builderModule('setup');
const { optionsOf, tags } = await builderModule('options');

const first = firstSetup({ base: 'https://cdn.example/role-salary/', language: 'ja', width: 768 });
const read = (query) => readSetup(query, first);

const names = ['tag', 'slug', 'slugs', 'width', 'page-theme', 'page-lang', 'code', 'base', 'ui'];
const known = [...names, ...tags.flatMap((tag) => optionsOf(tag).map(({ name }) => name))];
const values = [...tags, ...tags.flatMap((tag) => optionsOf(tag).flatMap((option) => option.values ?? []))];
const parameter = fc.tuple(
  fc.constantFrom(...known),
  fc.oneof(fc.constantFrom(...values, 'cto', 'cto ciso', '360', 'en', 'vue', 'https://x.example/a b'), fc.string()),
);

describe('The builder’s address', () => {
  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Boolean(read(`?${text}`).tag)));
    for (const broken of ['', '?', '?%', '?tag=%E0%A4%A', '?slug=%00', '?base=javascript:0', '?slugs=,,,', '?tag=']) {
      assert.deepEqual(read(broken), first, broken);
    }
  });

  it('holds the whole setup', () => {
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const setup = read(`?${new URLSearchParams(parameters)}`);
        assert.deepEqual(read(writeSetup(setup, first)), setup);
      }),
    );
  });

  it('reads what it holds on a builder of another language and size', () => {
    const other = firstSetup({ base: first.base, language: 'en', width: 360 });
    const { page, attributes } = readSetup(writeSetup(read('?view=table'), first), other);
    assert.deepEqual([page.width, attributes], [768, { view: 'table' }]);
  });

  it('leaves out what it cannot use, and keeps the rest', () => {
    const setup = read('?tag=role-card&slug=ciso&view=table&sections=salary+hobbies&theme=pink&code=cobol&width=5');
    assert.deepEqual(attributesOf(setup), { slug: 'ciso', sections: 'salary' });
    assert.equal(setup.code, first.code);
  });

  it('names each role once, and no more than can be compared', () => {
    const slugs = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    assert.equal(attributesOf(read(`?tag=role-comparison&slugs=${slugs.join()}`)).slugs, 'a b c d e f g h');
  });

  it('takes the address of a library, with or without a slash, and nothing that could leave a text in PHP', () => {
    const baseOf = (base) => read(`?${new URLSearchParams({ base })}`).base;
    assert.equal(baseOf('https://a.example/cdn'), 'https://a.example/cdn/');
    assert.equal(baseOf("https://a.example/c'dn/?x#y"), 'https://a.example/c%27dn/');
    assert.equal(baseOf('ftp://a.example/'), first.base);
  });
});

describe('Another tag', () => {
  it('keeps what was set, for when the editor comes back', () => {
    const setup = read('?view=table&calculator');
    const card = withTag(setup, 'role-card');
    assert.deepEqual(attributesOf(card), { slug: 'cto' });
    assert.deepEqual(attributesOf(withTag(card, 'role-salary')), { slug: 'cto', view: 'table', calculator: '' });
  });

  it('compares at least two roles, the one that was shown first', () => {
    assert.equal(attributesOf(withTag(read('?slug=cpo'), 'role-comparison')).slugs, 'cpo cto ciso engineering_manager');
    assert.equal(attributesOf(withTag(read('?slug=cto'), 'role-comparison')).slugs, 'cto ciso engineering_manager');
  });
});
