/** The classes, for those who define tags themselves. Registers nothing. */
export { RoleElement, type RoleStatus } from './role-element.js';
export { RoleSalary } from './role-salary/role-salary.js';
export { RoleChangeEvent, RoleErrorEvent, RoleLoadEvent } from './events.js';
