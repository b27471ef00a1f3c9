import path from 'node:path';
import { Eta } from 'eta';

const eta = new Eta({ views: path.join(import.meta.dirname, 'templates'), varName: 'it' });

/** A template of `templates/`, filled in. */
export const template = (name, data) => eta.render(name, data);
