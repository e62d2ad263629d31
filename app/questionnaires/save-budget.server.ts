import { prepared, type Db } from '#app/storage/open.server.ts';

/** Days of writing at full speed with a save every few seconds; what a script could fill a disk with is more. */
const bytesADay = 200 * 1024 * 1024;
const day = 86_400_000;

interface Spent {
  until: number;
  bytes: number;
}

/** In memory on purpose: it guards the disk, and costs a save nothing. */
const spentIn = prepared(() => new Map<string, Spent>());

/** Until when a questionnaire has to wait of which too much was written today; undefined where it has not. */
export function waitOf(db: Db, questionnaireId: string, now: number): number | undefined {
  const spent = spentIn(db).get(questionnaireId);
  return spent && spent.until > now && spent.bytes > bytesADay ? spent.until : undefined;
}

/** So much more has been written of it. */
export function noteWritten(db: Db, questionnaireId: string, bytes: number, now: number): void {
  const all = spentIn(db);
  const known = all.get(questionnaireId);
  const spent = known && known.until > now ? known : { until: now + day, bytes: 0 };
  all.set(questionnaireId, { ...spent, bytes: spent.bytes + bytes });
}
