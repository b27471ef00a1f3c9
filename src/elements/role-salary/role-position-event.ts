import type { Level } from '../../catalogue/schema.js';
import type { Place } from '../../words/words.js';

/** Where the reader's pay lies in one band. */
export interface BandPosition {
  /** Undefined if the band has none. */
  level: Level | undefined;
  /** Undefined if the band states no range. */
  place: Place | undefined;
}

/** The calculator answered the reader. It never carries what the reader typed. */
export class RolePositionEvent extends Event {
  constructor(
    /** Of the role. */
    readonly slug: string,
    /** The band that concerns the reader most: that of the reader's years, else the first that reaches the pay. */
    readonly level: Level | undefined,
    /** Where in that band the pay lies; undefined if the band states no range. */
    readonly place: Place | undefined,
    /** One for each row of the chart, in the order of the rows. */
    readonly positions: readonly BandPosition[],
  ) {
    super('role-position', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-position': RolePositionEvent;
  }
}
