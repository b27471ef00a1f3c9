import { define } from '../define.js';
import { RoleSalary } from './role-salary.js';

define('role-salary', RoleSalary);

declare global {
  interface HTMLElementTagNameMap {
    'role-salary': RoleSalary;
  }
}
