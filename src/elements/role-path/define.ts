import { define } from '../define.js';
import { RolePath } from './role-path.js';

define('role-path', RolePath);

declare global {
  interface HTMLElementTagNameMap {
    'role-path': RolePath;
  }
}
