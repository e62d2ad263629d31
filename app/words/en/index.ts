import type { Words } from '../ru/index.ts';
import { documents } from './documents.ts';
import { journal } from './journal.ts';
import { letters } from './letters.ts';
import { site } from './site.ts';

export const en = { site, journal, documents, letters } satisfies Words;
