/** The tags that can be prerendered, with the style sheets that each of them may need. */
import { RoleCard } from '../elements/role-card/role-card.js';
import { editorStyles } from '../elements/role-comparison/role-editor.styles.js';
import { RoleComparison } from '../elements/role-comparison/role-comparison.js';
import { RolePath } from '../elements/role-path/role-path.js';
import { axisLineStyles } from '../elements/role-salary/axis-line.styles.js';
import { calculatorStyles } from '../elements/role-salary/calculator.styles.js';
import { RoleSalary } from '../elements/role-salary/role-salary.js';
import { RoleSources } from '../elements/role-sources/role-sources.js';
import { prerenderedStyles } from './prerendered.styles.js';
import { smallStyles } from './small-styles.js';

export const classes = {
  'role-card': RoleCard,
  'role-comparison': RoleComparison,
  'role-path': RolePath,
  'role-salary': RoleSalary,
  'role-sources': RoleSources,
};

export type Tag = keyof typeof classes;

export const tags = Object.keys(classes) as Tag[];

/** What comes with parts of a tag that are loaded when they are needed. */
const ofParts: Partial<Record<Tag, readonly string[]>> = {
  'role-comparison': [editorStyles],
  'role-salary': [axisLineStyles, calculatorStyles],
};

/** One style sheet with all that the tag may need; the build writes it to `cdn/prerendered/<tag>.css`. */
export function stylesOf(tag: Tag): string {
  return smallStyles([...classes[tag].styles, ...(ofParts[tag] ?? []), prerenderedStyles].join('\n'));
}
