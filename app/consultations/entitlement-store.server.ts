import { asc, eq } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { entitlements } from './tables.server.ts';

export type EntitlementRow = typeof entitlements.$inferSelect;

export const saveEntitlement: (tx: Tx, row: EntitlementRow) => void = inserterOf(entitlements);

export function findEntitlement(db: Db, id: string): EntitlementRow | undefined {
  return db.select().from(entitlements).where(eq(entitlements.id, id)).get();
}

/** In the order in which they begin. */
export function listEntitlements(db: Db, companyId: string): EntitlementRow[] {
  return db
    .select()
    .from(entitlements)
    .where(eq(entitlements.companyId, companyId))
    .orderBy(asc(entitlements.startsOn), asc(entitlements.id))
    .all();
}

export function updateEntitlement(
  tx: Tx,
  id: string,
  set: Partial<Pick<EntitlementRow, 'endsOn' | 'personIds' | 'startsOn' | 'kind' | 'version'>>,
): void {
  tx.update(entitlements).set(set).where(eq(entitlements.id, id)).run();
}
