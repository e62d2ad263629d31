import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { listEntitlements } from './entitlement-store.server.ts';
import { rightOf, type EntitlementKind } from './entitlement.ts';
import { mustHappen } from './happen.server.ts';
import { listEvents, listThreadsAlive, type ThreadRow } from './store.server.ts';
import { owedSince } from './thread-state.ts';

/**
 * Puts a thread under the right that its client has now. What was asked while a right was in force stands under it until
 * it is answered.
 */
export function heedRight(app: App, tx: Tx, thread: ThreadRow): ThreadRow {
  const since = owedSince(thread.state, listEvents(tx, thread.id));
  const then = since === null ? null : inForce(tx, thread, since);
  const right = then ?? inForce(tx, thread, app.clock.now());
  if (right === thread.right) return thread;
  return mustHappen(app, tx, thread, null, { is: 'right-changed', from: thread.right, right }, { right });
}

/** The same for all threads of a company whose rights have changed. */
export function heedRightsOf(app: App, tx: Tx, companyId: string): void {
  for (const thread of listThreadsAlive(tx, companyId)) heedRight(app, tx, thread);
}

function inForce(db: Db, { companyId, clientId }: ThreadRow, at: number): EntitlementKind | null {
  const right = rightOf(companyId === null ? [] : listEntitlements(db, companyId), clientId ?? '', at);
  return right.is === 'in-force' ? right.entitlement.kind : null;
}
