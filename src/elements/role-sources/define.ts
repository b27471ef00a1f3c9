import { define } from '../define.js';
import { RoleSources } from './role-sources.js';

define('role-sources', RoleSources);

declare global {
  interface HTMLElementTagNameMap {
    'role-sources': RoleSources;
  }
}
