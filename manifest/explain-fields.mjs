/**
 * Explains a class's properties and attributes. What the compiled class knows (which attributes it has, which values it
 * allows) is asked from it; what they mean is read from the JSDoc of its fields: beside what the manifest's schema has,
 * what is accepted in words (`@accepts`), and what happens otherwise (`@otherwise`).
 *
 * @param ts - The analyzer's own TypeScript.
 * @param node - The class as it is written.
 * @param declaration - The class in the manifest, which is added to.
 * @param element - The compiled class; undefined if it is not an element of this library.
 * @param choices - Types that are a choice of literals, by name.
 */
export function explainFields(ts, node, declaration, element, choices) {
  for (const attribute of declaration.attributes) explainPlatformAttribute(attribute);
  for (const parameter of carriedBy(ts, node)) declaration.members.push(parameterField(ts, parameter));
  for (const member of node.members) {
    const name = member.name?.getText();
    const field = declaration.members.find((one) => one.name === name && isExplained(one));
    if (!field) continue;
    Object.assign(field, explained(field, jsDocOf(ts, member), element?.allowed?.[name], choices));
    const attribute = attributeOf(name, element?.properties?.[name]);
    if (!attribute) continue;
    field.attribute = attribute;
    declaration.attributes.push(fromField(field));
  }
}

function isExplained(member) {
  return member.kind === 'field' && isPublic(member);
}

/**
 * Beside what says so itself, not public is what makes the classes, which is static; and an internal field that the
 * constructor sets, which the analyzer finds there again, without a type.
 */
export function isPublic({ kind, privacy = 'public', static: isStatic, type }) {
  return privacy === 'public' && !isStatic && (kind === 'method' || type);
}

/** One that the class's JSDoc names is no property of ours; what the base says of it does not hold. */
function explainPlatformAttribute(attribute) {
  const { name, type = { text: 'string' }, description } = attribute;
  Object.assign(attribute, { type, fieldName: name, summary: description, accepts: undefined, otherwise: undefined });
}

/** What an event carries is written as its constructor's parameters. */
function carriedBy(ts, node) {
  const { parameters = [] } = node.members.find(ts.isConstructorDeclaration) ?? {};
  return parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, parameter.parent));
}

function parameterField(ts, parameter) {
  const { meaning } = jsDocOf(ts, parameter);
  const type = { text: parameter.type.getText() };
  return { kind: 'field', name: parameter.name.getText(), type, description: meaning, readonly: true };
}

function explained(field, { meaning, accepts, otherwise }, allowed, choices) {
  const type = allowed?.map(literal).join(' | ') ?? choices.get(field.type.text) ?? field.type.text;
  const initial = allowed ? literal(allowed[0]) : field.default;
  const told = {
    type: { text: type },
    default: initial === 'undefined' || initial === "''" ? undefined : initial,
    summary: meaning,
    accepts,
    otherwise: allowed ? 'The default, and a warning in the console.' : otherwise,
  };
  const sentences = [meaning, accepts && `Accepts ${accepts}.`, told.otherwise && `Otherwise: ${told.otherwise}`];
  return { ...told, description: meaning && sentences.filter(Boolean).join(' ') };
}

function fromField({ name, attribute, type, ...field }) {
  const { kind: _, default: initial, ...told } = field;
  return {
    ...told,
    name: attribute,
    fieldName: name,
    type: { text: type.text.replace(/undefined \| | \| undefined/, '') },
    default: initial?.replaceAll("'", ''),
  };
}

/** As `TemplateElement` names them. */
function attributeOf(property, declaration) {
  const { attribute = property.toLowerCase() } = declaration ?? { attribute: false };
  return attribute;
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function jsDocOf(ts, node) {
  const tags = Object.fromEntries(
    ts.getJSDocTags(node).map(({ tagName, comment }) => [tagName.text, oneLine(ts.getTextOfJSDocComment(comment))]),
  );
  const [comment] = node.jsDoc ?? [];
  return { ...tags, meaning: oneLine(ts.getTextOfJSDocComment(comment?.comment)) };
}

function oneLine(text) {
  return text?.replace(/\s+/g, ' ');
}
