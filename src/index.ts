/** Defines all tags. */
import './elements/role-salary/define.js';

export * from './elements/elements.js';
