import type { Filled } from '#app/questionnaires/filled.ts';
import type { Naming } from './naming.ts';

/** What every field of a section is shown with. */
export interface Shown extends Naming {
  filled: Filled;
}
