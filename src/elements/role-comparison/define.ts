import { define } from '../define.js';
import { RoleComparison } from './role-comparison.js';

define('role-comparison', RoleComparison);

declare global {
  interface HTMLElementTagNameMap {
    'role-comparison': RoleComparison;
  }
}
