import { type TemplateResult, svg } from '../../templates/html.js';
import type { Kind } from '../../catalogue/schema.js';

/** Around 0, 0; a shape for each kind, so that colour is not needed to tell them apart. */
const shapes: Record<Kind, string> = {
  'official-statistics': 'M-6-6H6V6H-6Z',
  'self-reported': 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z',
  'job-postings': 'M0-9 9 0 0 9-9 0Z',
  estimate: 'M0-8 8 6H-8Z',
};

/** @param x - Where it stands, such as 40%. */
export function kindMark(kind: Kind, x: string): TemplateResult {
  return svg`<svg class="mark" x=${x} y="50%"><path class=${kind} d=${shapes[kind]} /></svg>`;
}
