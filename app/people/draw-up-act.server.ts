import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { actLifetime, actReference, countsOf, type Destruction, type DestructionEvent } from './destruction.ts';
import { findLastActNumber, saveAct } from './destruction-store.server.ts';

/**
 * Draws up the act of a destruction, in the transaction of it. Returns its number; undefined where nothing was destroyed.
 * Without `byId` it was the person themselves, or the house by its timetable.
 */
export function drawUpAct(
  app: App,
  tx: Tx,
  { byId, ...why }: Pick<Destruction, 'because' | 'reason' | 'erased'> & { byId: string | null },
  events: DestructionEvent[],
): string | undefined {
  if (events.length === 0) return undefined;
  const at = app.clock.now();
  const year = Number(dayInMoscow(at).slice(0, 4));
  const reference = actReference(year, findLastActNumber(tx, year) + 1);
  const subjects = new Set(events.map(({ subject }) => subject));
  const [only = ''] = subjects;
  saveAct(tx, {
    ...{ id: app.newId(), reference, at, byId, keptUntil: at + actLifetime },
    // Whose it was is written line by line where it was more than one.
    subjectKey: subjects.size === 1 ? only : '',
    content: { ...why, destroyed: countsOf(events), events },
  });
  return reference;
}
