import { define } from '../define.js';
import { RoleSample } from './role-sample.js';

define('role-sample', RoleSample);

declare global {
  interface HTMLElementTagNameMap {
    'role-sample': RoleSample;
  }
}
