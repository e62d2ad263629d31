import { readSetting } from '#app/office/settings.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { methodology as inEnglish } from '#app/words/en/methodology.ts';
import { methodology as inRussian } from '#app/words/ru/methodology.ts';
import { firstMethodology } from './first-topics.ts';
import type { MethodologyMap } from './methodology.ts';

/** The methodology as it stands: as the owner has edited it, or as it was laid out first. */
export function readMethodology(db: Db): MethodologyMap {
  return readSetting(db, 'methodology') ?? first;
}

const first = firstMethodology({ ru: inRussian, en: inEnglish });
