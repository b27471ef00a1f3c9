/** Names of the roles that a guide speaks of. */
import type { RoleName } from '../catalogue/catalogue.js';
import type { OtherRoles, Text } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';
import { roleName } from '../salary/role-name.js';
import type { InLanguage } from '../salary/rows.js';
import { say } from '../words/say.js';

/** What is known of a slug: the catalogue's role; or the name alone of a role that it does not have. */
export interface NamedRole {
  known?: RoleName | undefined;
  name?: Text | undefined;
}

export type Naming = (slug: string) => NamedRole;

export interface RelatedRole {
  name: string;
  /** To link to; undefined for a role that the catalogue does not have. */
  slug?: string | undefined;
}

/** @param roles - Those of the catalogue, by their looked-up slugs. */
export function namingOf(roles: ReadonlyMap<string, RoleName>, others: OtherRoles): Naming {
  return (slug) => {
    const key = toSlug(slug);
    const other = Object.hasOwn(others, key) ? others[key] : undefined;
    const sameAs = other && 'sameAs' in other ? toSlug(String(other.sameAs)) : key;
    return {
      known: roles.get(key) ?? roles.get(sameAs),
      name: other && 'name' in other ? (other.name as Text) : undefined,
    };
  };
}

export function relatedRole(slug: string, naming: Naming, telling: InLanguage): RelatedRole {
  const { known, name } = naming(slug);
  if (known) return { name: roleName(known, telling), slug: known.slug };
  return { name: name ? say(name, telling.language) : slug.replaceAll(/[_-]+/g, ' ') };
}
