import path from 'node:path';
import { explainFields, isPublic } from './explain-fields.mjs';

/**
 * A plugin for the analyzer, which knows neither this library's base class nor its `define()`: adds attributes, the
 * tags' definitions and what events carry, and takes out what is not public.
 *
 * @param ts - The analyzer's own TypeScript.
 * @param classes - The compiled classes, by name.
 */
export function roleElements(ts, classes) {
  /** Types that are a choice of literals, by name. */
  const choices = new Map();

  return {
    name: 'role-elements',

    collectPhase({ node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) choices.set(node.name.text, node.type.getText());
    },

    analyzePhase({ node, moduleDoc }) {
      if (isDefinition(ts, node)) moduleDoc.exports.push(definitionOf(node));
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      explainFields(ts, node, declaration, classes[declaration.name], choices);
    },

    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) keepPublic(declaration);
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.schemaVersion = '2.1.0';
      delete manifest.readme;
      const all = manifest.modules.flatMap(({ declarations }) => declarations);
      for (const declaration of all) linkToBase(declaration, all);
      for (const module of manifest.modules) {
        module.exports = module.exports.map((one) => withWholePath(one, module)).filter((one) => isThere(one, all));
      }
    },
  };
}

/** `define('role-card', RoleCard)`, whose class is in the folder of its tag. */
function isDefinition(ts, node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'define';
}

function definitionOf({ arguments: [{ text: tag }, element] }) {
  const declaration = { name: element.getText(), module: `dist/elements/${tag}/${tag}.js` };
  return { kind: 'custom-element-definition', name: tag, declaration };
}

function keepPublic(declaration) {
  const { description, events, members, cssProperties } = declaration;
  Object.assign(declaration, {
    description: description.replaceAll('\n', ' '),
    // What is dispatched has no name for the analyzer where the event is a class of its own.
    events: events?.filter(({ name }) => name),
    members: members?.filter(isPublic),
    cssProperties: cssProperties?.map(({ type, ...property }) => ({ ...property, syntax: type.text })),
  });
}

/** What is inherited from whom: the analyzer takes a class that it has not seen for one of the same module. */
function linkToBase(declaration, all) {
  const { superclass } = declaration;
  const base = all.find(({ name }) => name === superclass.name);
  const platform = {
    name: superclass.name === 'PlatformElement' ? 'HTMLElement' : superclass.name,
    package: 'global:',
  };
  declaration.superclass = base ? { name: base.name, module: relative(superclass.module) } : platform;
  declaration.customElement = base?.customElement ?? (platform.name === 'HTMLElement' || undefined);
  for (const list of inheritable) {
    for (const item of declaration[list] ?? []) keepOwn(item, list, all);
  }
}

const inheritable = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** What a class explains anew is its own, though its base has it, too. */
function keepOwn(item, list, all) {
  if (!item.inheritedFrom) return;
  const { name, module } = item.inheritedFrom;
  const { description } = all.find((base) => base.name === name)[list].find((one) => one.name === item.name);
  if (description === item.description) item.inheritedFrom = { name, module: relative(module) };
  else delete item.inheritedFrom;
}

function relative(module) {
  return module.replace(/^\//, '');
}

function withWholePath(one, { path: from }) {
  const { module } = one.declaration;
  const whole = module.startsWith('.') ? path.posix.join(path.dirname(from), module) : module;
  return { ...one, declaration: { ...one.declaration, module: whole } };
}

/** Types are exported, too, but are nothing that can be imported. */
function isThere({ name, declaration }, all) {
  return name === '*' || all.some((one) => one.name === declaration.name);
}
