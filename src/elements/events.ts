import type { RoleErrorReason } from '../catalogue/role-error.js';
import type { Role } from '../catalogue/schema.js';

const everywhere = { bubbles: true, composed: true };

/** A role is on screen. */
export class RoleLoadEvent extends Event {
  constructor(
    /** Of the role. */
    readonly slug: string,
    /** The data that is shown. */
    readonly roleData: Role,
  ) {
    super('role-load', everywhere);
  }
}

/** A role, or its chart, cannot be shown. */
export class RoleErrorEvent extends Event {
  constructor(
    /** Of the role that was asked for. */
    readonly slug: string,
    /** What happened: `not-found`, `network`, `invalid` or `chart`. */
    readonly reason: RoleErrorReason,
    /** For the page's author, in English. */
    readonly message: string,
  ) {
    super('role-error', everywhere);
  }
}

/** The reader changed what the widget shows; the element's properties say to what. */
export class RoleChangeEvent extends Event {
  constructor(
    /** Of the role; of a comparison, all slugs apart by spaces. */
    readonly slug: string,
  ) {
    super('role-change', everywhere);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-load': RoleLoadEvent;
    'role-error': RoleErrorEvent;
    'role-change': RoleChangeEvent;
  }
}
