import type { App } from '#app/app.server.ts';
import { dropUnnamed } from '#app/leads/lead-files.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { deleteAllSessions, listDeactivated, markDeactivated } from './client-store.server.ts';
import { findAct, isPersonKnown, knowsActs, listActs, saveAct, type StoredAct } from './destruction-store.server.ts';
import { drawUpAct } from './draw-up-act.server.ts';
import { eraseAgain } from './erase-person.server.ts';
import { findPerson } from './people-store.server.ts';

/**
 * Makes true in a restored backup what was true of people since: whoever was erased at the desk is erased again, whoever
 * may not sign in any more may not, nobody is signed in, and every act of a destruction is kept. Returns how many were
 * erased again.
 */
export function reconcileRestoredPeople(app: App, replaced: Db): number {
  transact(app.db, (tx) => deleteAllSessions(tx));
  if (!knowsActs(replaced)) return 0;
  const acts = listActs(replaced).reverse();
  const deactivated = listDeactivated(replaced);
  const again = transact(app.db, (tx) => {
    for (const { id, deactivatedAt } of deactivated) leaveOut(tx, id, deactivatedAt);
    const unknown = acts.filter(({ id }) => !findAct(tx, id));
    for (const act of unknown) keepAct(tx, act);
    const keys = new Set(unknown.flatMap(keysErased));
    const erased = [...keys].map((key) => eraseAgain(app, tx, key));
    const events = erased.flatMap((one) => one.events);
    drawUpAct(app, tx, { because: 'restored', byId: null }, events);
    return erased.filter((one) => one.events.length > 0);
  });
  dropUnnamed(
    app,
    again.flatMap(({ contents }) => contents),
  );
  return again.length;
}

/** Acts of before this was said in them tell of one person where somebody of the staff drew them up. */
function keysErased({ byId, subjectKey, content: { erased } }: StoredAct): string[] {
  return erased ?? (byId !== null && subjectKey !== '' ? [subjectKey] : []);
}

/** Whoever drew it up may have come after the backup was made. */
function keepAct(tx: Tx, act: StoredAct): void {
  const isKnown = act.byId !== null && isPersonKnown(tx, act.byId);
  saveAct(tx, { ...act, byId: isKnown ? act.byId : null });
}

function leaveOut(tx: Tx, id: string, deactivatedAt: number | null): void {
  const person = findPerson(tx, id);
  if (person?.deactivatedAt === null && deactivatedAt !== null) markDeactivated(tx, id, deactivatedAt);
}
