import { elementsOf } from './elements-of.mjs';

/**
 * What a page can do with each tag, as rows of tables: for the READMEs and the site. Texts are in English, and Markdown
 * within a line. In every row `isInherited` says that all tags share it.
 *
 * @param manifest - A custom elements manifest.
 */
export function apiTables(manifest) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  return elementsOf(manifest).map((element) => ({
    tag: element.tagName,
    description: element.description,
    settings: [...element.attributes.map(attributeRow), ...element.members.filter(hasNoAttribute).map(propertyRow)],
    methods: element.members.filter(({ kind }) => kind === 'method').map(namedRow),
    events: element.events.map((event) => eventRow(event, classes)),
    slots: element.slots.map(namedRow),
    parts: element.cssParts.map(namedRow),
    customProperties: element.cssProperties.map(customPropertyRow),
    states: element.cssStates.map(namedRow),
  }));
}

/**
 * An attribute, and the property behind it. `values` are those that it allows, if these are a choice of some; otherwise
 * `accepts` may say in words what it takes. `otherwise` is what happens with any other value.
 */
function attributeRow({
  name,
  fieldName,
  type: { text },
  default: initial,
  summary,
  accepts,
  otherwise,
  inheritedFrom,
}) {
  const values = text.includes(' | ') ? text.split(' | ').map((value) => value.replaceAll("'", '')) : [];
  return {
    attribute: name,
    property: fieldName,
    type: text,
    values,
    accepts,
    default: initial,
    meaning: summary,
    otherwise,
    isReadonly: false,
    isInherited: Boolean(inheritedFrom),
  };
}

function hasNoAttribute({ kind, attribute }) {
  return kind === 'field' && !attribute;
}

function propertyRow({ name, readonly = false, ...field }) {
  return { ...attributeRow({ ...field, fieldName: name }), isReadonly: readonly };
}

/** `properties` are those of the event itself. */
function eventRow(event, classes) {
  const { members } = classes.find(({ name }) => name === event.type.text);
  const properties = members.map(({ name, type, description }) => ({ name, type: type.text, meaning: description }));
  return { ...namedRow(event), type: event.type.text, properties };
}

/** `light` and `dark` are what it is where the page does not set it. */
function customPropertyRow({ default: initial, ...property }) {
  const [, light = initial, dark = initial] = /^light-dark\((.*), (.*)\)$/.exec(initial) ?? [];
  return { ...namedRow(property), light, dark };
}

function namedRow({ name, description, inheritedFrom }) {
  return { name, meaning: description, isInherited: Boolean(inheritedFrom) };
}
