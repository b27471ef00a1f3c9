/** What there is to say of a guide, gathered while it is read. */
import type { Finding } from '../report.js';
import type { Place } from './markdown.js';

export type Remark = Omit<Finding, 'file'>;

export class Remarks {
  readonly all: Remark[] = [];

  /** The guide cannot be taken. */
  error(place: Place, message: string, details: Details): void {
    this.all.push({ severity: 'error', ...place, message, ...details });
  }

  /** It can, but someone should look. */
  warning(place: Place, message: string, details: Partial<Details> = {}): void {
    this.all.push({ severity: 'warning', ...place, message, ...details });
  }

  /** How something was taken, or that it was left out. */
  note(place: Place, message: string, details: Partial<Details> = {}): void {
    this.all.push({ severity: 'note', ...place, message, ...details });
  }
}

interface Details {
  found: string;
  expected: string;
}
