import { elementsOf, isSettable } from './elements-of.mjs';

/**
 * What the tags take and fire, as TypeScript, for the types of all frameworks (`types/`).
 *
 * Of the packages that make such types from a manifest, each has events as `CustomEvent`, which ours are not, and puts
 * the tags where today's frameworks do not look: into a global JSX or `svelteHTML`.
 *
 * @param manifest - A custom elements manifest.
 */
export function tagTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const imported = [...elements.map(({ name }) => name), ...new Set(events)].toSorted();
  return `import type { ${imported.join(', ')} } from '../elements/elements.js';

/** The five tags. */
export interface Tags {
${elements.map(tagEntry).join('\n')}
}

export type Tag = keyof Tags;

/** What a tag takes. */
export type Settings<Name extends Tag> = Tags[Name]['attributes'] & Tags[Name]['properties'];

/** What hears a tag's events. */
export type Handlers<Name extends Tag> = {
  [Type in keyof Tags[Name]['events'] & string as \`on\${Type}\`]?: ((event: Tags[Name]['events'][Type]) => void) | undefined;
};
`;
}

function tagEntry({ tagName, name, description, attributes, members, events }) {
  return `${comment(description, '  ')}
  '${tagName}': {
    element: ${name};
    attributes: {
${attributes.map((attribute) => entry(attribute.name, attribute, attributeType(attribute.type.text))).join('\n')}
    };
    /** Those that are not called as their attribute is. */
    properties: {
${members
  .filter((field) => isSettable(field) && field.attribute !== field.name)
  .map((field) => entry(field.name, field, `${name}['${field.name}']`))
  .join('\n')}
    };
    events: {
${events.map((event) => `${comment(event.description, '      ')}\n      '${event.name}': ${event.type.text};`).join('\n')}
    };
  };`;
}

function entry(name, { description }, type) {
  return `${comment(description, '      ')}\n      '${name}'?: ${type} | undefined;`;
}

/** Markup has numbers as text, too. */
function attributeType(text) {
  return text.replace(/\b(\d+)\b/g, "$1 | '$1'");
}

function comment(text, indent) {
  return `${indent}/** ${text} */`;
}
