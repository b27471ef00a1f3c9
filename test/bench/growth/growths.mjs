import { bands } from './bands.mjs';
import { catalogue } from './catalogue.mjs';
import { comparedRoles } from './compared-roles.mjs';
import { widgets } from './widgets.mjs';

/**
 * What the cost of a page may grow with. Each has
 *
 * - `sizes`, and `few` of them for a quick run;
 * - `prepare(server, sizes)`, if its pages load anything of their own; resolves with what tidies up after it;
 * - `lines`: pages of any size, by us and, where there is a counterpart, by hand with Chart.js. `html(size)` is the
 *   page, `count(size)` says how many boxes it has, `height` how tall they are. All are on the first screen.
 */
export const growths = [widgets, comparedRoles, bands, catalogue];
