import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import { RoleCard, RoleComparison, RolePath, RoleSalary, RoleSources } from '../../dist/elements/elements.js';
import { plain } from '../../dist/prerender/prerender.js';
import { builderModule } from './modules.mjs';

const { accepted, optionsOf, tags } = await builderModule('options');
const dictionaries = await Promise.all(['ja', 'en'].map(async (name) => (await builderModule(`words/${name}`)).words));

const classes = {
  'role-salary': RoleSalary,
  'role-card': RoleCard,
  'role-comparison': RoleComparison,
  'role-path': RolePath,
  'role-sources': RoleSources,
};

/** What a tag takes from the class of all tags, but has no use for. */
const idle = {
  'role-salary': [],
  'role-card': ['loading'],
  'role-comparison': ['slug'],
  'role-path': ['loading'],
  'role-sources': ['loading'],
};

describe('The builder’s options', () => {
  it('are of all tags', () => {
    assert.deepEqual([...tags].toSorted(), Object.keys(classes).toSorted());
  });

  for (const tag of tags) {
    const { observedAttributes, properties, allowed } = classes[tag];
    const options = optionsOf(tag);

    it(`are all attributes of <${tag}>`, () => {
      const names = [tag === 'role-comparison' ? 'slugs' : 'slug', ...options.map(({ name }) => name)];
      const useful = observedAttributes.filter((name) => !idle[tag].includes(name));
      assert.deepEqual(names.toSorted(), [...useful, 'lang'].toSorted());
    });

    it(`have the values that <${tag}> allows, the default first`, () => {
      for (const [property, values] of Object.entries(allowed)) {
        const { attribute = property } = properties[property];
        if (idle[tag].includes(attribute)) continue;
        const option = options.find(({ name }) => name === attribute);
        assert.deepEqual(
          option.values,
          values.map((value) => String(value ?? '')),
          attribute,
        );
      }
    });

    it(`are there or not where <${tag}> asks for no more than that`, () => {
      const flags = Object.entries(properties).filter(([, { type }]) => type === Boolean);
      assert.deepEqual(
        options.filter(({ kind }) => kind === 'flag').map(({ name }) => name),
        flags.map(([name]) => name),
      );
    });

    for (const { name, values } of options.filter(({ kind }) => kind === 'subset')) {
      const which = tag === 'role-comparison' ? 'slugs="cto ciso"' : 'slug="cto"';
      const shown = (list) => plain(`<${tag} ${which} ${list}></${tag}>`);

      it(`name every one of the ${name} of <${tag}>, and no other`, async () => {
        const warn = mock.method(console, 'warn', () => {});
        assert.equal(await shown(`${name}="${values.join(' ')}"`), await shown(''));
        assert.deepEqual(
          warn.mock.calls.map(({ arguments: said }) => said[0]),
          [],
        );
        warn.mock.restore();
        const parts = await Promise.all(values.map((value) => shown(`${name}="${value}"`)));
        assert.equal(new Set(parts).size, values.length);
      });
    }

    it(`have words in both languages for <${tag}>`, () => {
      for (const words of dictionaries) {
        for (const { name, kind, values = [] } of options) {
          assert.ok(words.options[name]?.name, name);
          const named = name === 'benchmark' ? ['none'] : kind === 'flag' ? [] : values;
          for (const value of named) assert.ok(words.values[name][value], `${name}=${value}`);
        }
      }
    });
  }

  it('compare with all occupations that the library has', () => {
    const { values } = optionsOf('role-salary').find(({ name }) => name === 'benchmark');
    const files = readdirSync(new URL('../../data/benchmarks', import.meta.url));
    assert.deepEqual(values.toSorted(), ['none', ...files.map((file) => file.replace('.json', ''))].toSorted());
  });

  it('are not written where the value is the default, or none that there is', () => {
    const options = Object.fromEntries(optionsOf('role-comparison').map((option) => [option.name, option]));
    for (const [name, value, taken] of [
      ['view', 'table', 'table'],
      ['view', 'chart', undefined],
      ['view', 'pie', undefined],
      ['sections', 'skills salary', 'salary skills'],
      ['sections', 'skills salary duties', undefined],
      ['sections', 'hobbies', undefined],
      ['role-href', ' /roles/{slug} ', '/roles/{slug}'],
      ['role-href', '', undefined],
      ['editable', 'no matter what', ''],
    ]) {
      assert.equal(accepted(options[name], value), taken, `${name}="${value}"`);
    }
  });
});
