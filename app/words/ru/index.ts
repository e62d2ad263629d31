import { documents } from './documents.ts';
import { journal } from './journal.ts';
import { letters } from './letters.ts';
import { site } from './site.ts';

export const ru = { site, journal, documents, letters };

export type Words = typeof ru;
