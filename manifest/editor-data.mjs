import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf } from './elements-of.mjs';

/** What style sheets take is offered in style sheets; beside a tag it would bury what the tag is. */
const options = { descriptionSrc: 'description', hideCssPropertiesDocs: true, hideCssPartsDocs: true };

/**
 * What editors know of the tags, by the names of the files: for VS Code and whatever reads its custom data, and for
 * JetBrains' editors.
 *
 * @param manifest - A custom elements manifest.
 */
export function editorData(manifest) {
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
  const webTypes = JSON.parse(getWebTypesData(manifest, options));
  const styles = webTypes.contributions.css;
  return {
    'vscode.html-custom-data': { ...html, tags: html.tags.map((tag) => withSwitches(tag, manifest)) },
    'vscode.css-custom-data': {
      ...css,
      properties: oncePerName(css.properties),
      pseudoElements: oncePerName(css.pseudoElements),
    },
    'web-types': {
      ...webTypes,
      contributions: {
        ...webTypes.contributions,
        css: { properties: oncePerName(styles.properties), 'pseudo-elements': oncePerName(styles['pseudo-elements']) },
      },
    },
  };
}

/** VS Code writes an attribute without a value if its values are the set `v`. */
function withSwitches(tag, manifest) {
  const { attributes } = elementsOf(manifest).find(({ tagName }) => tagName === tag.name);
  const switches = attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name);
  const offered = tag.attributes.map((one) => (switches.includes(one.name) ? { ...one, valueSet: 'v' } : one));
  return { ...tag, attributes: offered };
}

/** What several tags have would be offered once for each of them. */
function oncePerName(entries) {
  const names = [...new Set(entries.map(({ name }) => name))];
  return names.map((name) => {
    const same = entries.filter((entry) => entry.name === name);
    const descriptions = new Set(same.map(({ description }) => description));
    return { ...same[0], description: [...descriptions].join(' / ') };
  });
}
