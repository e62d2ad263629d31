import type { App } from '#app/app.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { deleteActsKeptUntil, findAct, knowsActs, listActs, type StoredAct } from './destruction-store.server.ts';
import { findPerson } from './people-store.server.ts';

/** An act with the name of who drew it up, where that was somebody of the staff. */
export type Act = StoredAct & { by: string | null };

export function findActWithName({ db }: App, id: string): Act | undefined {
  const act = findAct(db, id);
  return act && { ...act, by: act.byId === null ? null : (findPerson(db, act.byId)?.name ?? null) };
}

/** The numbers of all requests that acts of a database tell of. */
export function requestsDestroyed(db: Db): string[] {
  if (!knowsActs(db)) return [];
  const events = listActs(db).flatMap(({ content }) => content.events);
  return events.flatMap(({ what, record }) => (what === 'request' && record !== undefined ? [record] : []));
}

/** Acts are kept for three years and then go themselves. */
export function pruneActs(app: App): number {
  return transact(app.db, (tx) => deleteActsKeptUntil(tx, app.clock.now()));
}
