import type { Role } from './schema.js';

/** A site's own roles, by their looked-up slugs; one with the slug of a bundled role takes its place. */
export const registered = new Map<string, Role>();
