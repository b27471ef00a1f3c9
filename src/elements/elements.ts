/** The classes, for those who define tags themselves. Registers nothing. */
export { RoleElement, type RoleStatus } from './role-element.js';
export { RoleCard } from './role-card/role-card.js';
export { RoleComparison } from './role-comparison/role-comparison.js';
export { RolePath } from './role-path/role-path.js';
export { RoleSalary } from './role-salary/role-salary.js';
export { RoleSources } from './role-sources/role-sources.js';
export { RoleChangeEvent, RoleErrorEvent, RoleLoadEvent } from './events.js';
export { RolePositionEvent, type BandPosition } from './role-salary/role-position-event.js';
