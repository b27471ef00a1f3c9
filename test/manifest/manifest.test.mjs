import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
const library = await import('../../dist/elements/elements.js');
const manifest = readJson(readJson('package.json').customElements);
const classes = manifest.modules.flatMap(({ declarations }) => declarations);
const elements = classes.filter(({ tagName }) => tagName);

/** Properties that the classes keep for themselves. */
const internal = ['shown'];

const names = (list) => list.map(({ name }) => name).toSorted();
const fieldsOf = ({ members }) => members.filter(({ kind }) => kind === 'field');

/** What a tag's module imports, itself or through others, when it is loaded or later. */
function modulesOf(tag) {
  const files = new Set([`${root}/src/elements/${tag}/${tag}.ts`]);
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/^(?!import type).*(?:from |import\()'(\..*?)\.js'/gm);
    for (const [, target] of imports) files.add(path.resolve(path.dirname(file), `${target}.ts`));
  }
  return [...files].filter((file) => file.includes('/src/elements/')).map((file) => readFileSync(file, 'utf8'));
}

const found = (texts, pattern) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one]) => one))),
];

describe('The custom elements manifest', () => {
  it('is what its schema says', () => {
    const ajv = new Ajv();
    assert.ok(ajv.validate(readJson('node_modules/custom-elements-manifest/schema.json'), manifest), ajv.errorsText());
  });

  it('has the five tags, each with the module that has its class, and the one that defines it', () => {
    assert.deepEqual(names(elements), ['RoleCard', 'RoleComparison', 'RolePath', 'RoleSalary', 'RoleSources']);
    for (const { tagName, name } of elements) {
      const exported = manifest.modules.flatMap((module) =>
        module.exports.filter((one) => one.declaration.name === name).map(({ kind }) => [module.path, kind]),
      );
      assert.deepEqual(
        exported.toSorted(),
        [
          ['dist/elements/elements.js', 'js'],
          [`dist/elements/${tagName}/${tagName}.js`, 'js'],
          [`dist/elements/${tagName}/define.js`, 'custom-element-definition'],
        ].toSorted(),
      );
    }
  });

  it('names only modules that are there, and what they export', async () => {
    for (const { path: file, exports } of manifest.modules) {
      const module = await import(`${root}/${file}`);
      const own = exports.filter(({ kind, name }) => kind === 'js' && name !== '*');
      assert.deepEqual(
        own.filter(({ name }) => !(name in module)),
        [],
      );
    }
  });

  it('leads from every tag through its bases to the platform’s element', () => {
    for (const { superclass } of elements) {
      const base = classes.find(({ name }) => name === superclass.name);
      const first = classes.find(({ name }) => name === base.superclass.name);
      assert.deepEqual(
        [base.name, first.name, first.superclass],
        ['RoleElement', 'TemplateElement', { name: 'HTMLElement', package: 'global:' }],
      );
    }
  });

  it('says what everything in it is for', () => {
    const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
    const mute = classes.flatMap((one) =>
      lists.flatMap((list) =>
        (one[list] ?? []).filter(({ description }) => !description).map(({ name }) => `${one.name} ${name}`),
      ),
    );
    assert.deepEqual(mute, []);
  });
});

for (const element of elements) {
  const { name, tagName } = element;
  const compiled = library[name];

  describe(`What the manifest says of <${tagName}>`, () => {
    it('is all attributes that it observes, and no others', () => {
      // The platform has `lang`, and what decides it may stand on any element around the tag.
      assert.deepEqual(names(element.attributes), [...compiled.observedAttributes, 'lang'].toSorted());
    });

    it('is all properties that a page may set, and no others', () => {
      const settable = fieldsOf(element).filter(({ readonly }) => !readonly);
      const declared = Object.keys(compiled.properties).filter((property) => !internal.includes(property));
      assert.deepEqual(names(settable), declared.toSorted());
    });

    it('is of each attribute, which property it sets', () => {
      const ties = fieldsOf(element).filter(({ attribute }) => attribute);
      for (const { name: property, attribute } of ties) {
        const { fieldName } = element.attributes.find((one) => one.name === attribute);
        assert.deepEqual(
          [fieldName, compiled.properties[property].attribute ?? property.toLowerCase()],
          [property, attribute],
        );
      }
      assert.equal(ties.length, compiled.observedAttributes.length);
    });

    it('is which values it allows, and which is the default', () => {
      for (const [property, values] of Object.entries(compiled.allowed)) {
        const { type, default: initial } = element.attributes.find(({ fieldName }) => fieldName === property);
        const allowed = values.filter((value) => value !== undefined).map((value) => JSON.stringify(value));
        assert.equal(type.text.replaceAll("'", '"'), allowed.join(' | '));
        assert.equal(initial, values[0]);
      }
    });

    it('is what happens with a wrong value, wherever there can be one', () => {
      const cannotBeWrong = ({ name: attribute, type }) =>
        type.text === 'boolean' || attribute === 'lang' || (attribute === 'slug' && tagName === 'role-comparison');
      const silent = element.attributes.filter((one) => !one.otherwise && !cannotBeWrong(one));
      assert.deepEqual(names(silent), []);
    });

    it('is what a page can read and call, and nothing that is not there', () => {
      const readable = fieldsOf(element).filter(({ readonly }) => readonly);
      assert.deepEqual(names(readable), ['status', 'updateComplete']);
      for (const { name: property } of readable) {
        assert.deepEqual(accessorOf(compiled.prototype, property), ['function', 'undefined']);
      }
      const methods = element.members.filter(({ kind }) => kind === 'method');
      assert.deepEqual(names(methods), ['retry']);
      assert.equal(typeof compiled.prototype.retry, 'function');
    });

    it('is all events that its code fires, by the classes that the library exports', () => {
      const types = element.events.map(({ type }) => type.text);
      assert.deepEqual(types.toSorted(), found(modulesOf(tagName), /new (\w+Event)\(/g).toSorted());
      for (const event of element.events) assert.equal(new library[event.type.text]('cto').type, event.name);
    });

    it('is what its events carry', () => {
      for (const { type } of element.events) {
        const event = new library[type.text]('a', 'b', 'c', 'd');
        const { members } = classes.find((one) => one.name === type.text);
        assert.deepEqual(
          names(members),
          Object.keys(event)
            .filter((key) => key !== 'isTrusted')
            .toSorted(),
        );
      }
    });

    it('is all custom states', () => {
      const { type } = fieldsOf(element).find(({ name: property }) => property === 'status');
      const added = found(modulesOf(tagName), /states\.add\('(\w+)'\)/g);
      assert.deepEqual(names(element.cssStates), [...type.text.match(/\w+/g), ...added].toSorted());
    });
  });
}

function accessorOf(prototype, property) {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
  return descriptor
    ? [typeof descriptor.get, typeof descriptor.set]
    : accessorOf(Object.getPrototypeOf(prototype), property);
}

describe('The types for frameworks', () => {
  it('take what is right, and nothing that is wrong', () => {
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const { status, stdout } = spawnSync(tsc, ['-p', 'test/manifest/frameworks'], { cwd: root, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
