/** Defines all tags. */
import './elements/role-card/define.js';
import './elements/role-comparison/define.js';
import './elements/role-path/define.js';
import './elements/role-salary/define.js';
import './elements/role-sources/define.js';

export * from './elements/elements.js';
