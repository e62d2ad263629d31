import { readSetting } from '#app/office/settings.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { MethodologyMap } from './methodology.ts';

/** The methodology as it stands. */
export function readMethodology(db: Db): MethodologyMap {
  return readSetting(db, 'methodology');
}
