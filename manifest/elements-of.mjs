/** The classes of the tags in a custom elements manifest. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

/** Whether a member of such a class is a property that a page may set. */
export function isSettable({ kind, readonly }) {
  return kind === 'field' && !readonly;
}
