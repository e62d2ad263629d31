import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Reader, SubscriptionRequest } from './subscription.ts';
import { addressChanges, readers, subscriptionRequests } from './tables.server.ts';

export type AddressChange = typeof addressChanges.$inferSelect;

const statements = prepared((db) => ({
  readerByKey: db
    .select()
    .from(readers)
    .where(eq(readers.addressKey, sql.placeholder('addressKey')))
    .prepare(),
}));

export const saveRequest = inserterOf(subscriptionRequests);

export function findRequest(db: Db, id: string): SubscriptionRequest | undefined {
  return db.select().from(subscriptionRequests).where(eq(subscriptionRequests.id, id)).get();
}

export function markRequestConfirmed(tx: Tx, id: string, now: number): void {
  tx.update(subscriptionRequests).set({ confirmedAt: now }).where(eq(subscriptionRequests.id, id)).run();
}

export function saveRequestedAgain(tx: Tx, id: string, now: number): void {
  tx.update(subscriptionRequests).set({ requestedAt: now }).where(eq(subscriptionRequests.id, id)).run();
}

/** The requests with these ids, and those for these addresses that nobody has confirmed. */
export function listRequestsOf(db: Db, ids: string[], addressKeys: string[]): SubscriptionRequest[] {
  const { id, addressKey, confirmedAt } = subscriptionRequests;
  const pending = and(inArray(addressKey, addressKeys), isNull(confirmedAt));
  return db
    .select()
    .from(subscriptionRequests)
    .where(or(inArray(id, ids), pending))
    .all();
}

export function listRequestsBefore(db: Db, moment: number, limit: number): SubscriptionRequest[] {
  return db.select().from(subscriptionRequests).where(lte(subscriptionRequests.requestedAt, moment)).limit(limit).all();
}

export function deleteRequests(tx: Tx, ids: string[]): void {
  tx.delete(subscriptionRequests).where(inArray(subscriptionRequests.id, ids)).run();
}

export function findReaderByKey(db: Db, addressKey: string): Reader | undefined {
  return statements(db).readerByKey.get({ addressKey });
}

export function findReader(db: Db, id: string): Reader | undefined {
  return db.select().from(readers).where(eq(readers.id, id)).get();
}

/** Writes a reader as given, new or known. */
export function saveReader(tx: Tx, reader: Reader): void {
  tx.insert(readers).values(reader).onConflictDoUpdate({ target: readers.id, set: reader }).run();
}

export function deleteReader(tx: Tx, id: string): void {
  tx.delete(readers).where(eq(readers.id, id)).run();
}

export function listReadersWhoLeftBefore(db: Db, moment: number, limit: number): Reader[] {
  return db
    .select()
    .from(readers)
    .where(and(isNotNull(readers.unsubscribedAt), lte(readers.unsubscribedAt, moment)))
    .limit(limit)
    .all();
}

export function saveAddressChange(tx: Tx, change: AddressChange): void {
  tx.insert(addressChanges).values(change).run();
}

export function findAddressChange(db: Db, id: string): AddressChange | undefined {
  return db.select().from(addressChanges).where(eq(addressChanges.id, id)).get();
}

export function listAddressChangesOf(db: Db, readerId: string): AddressChange[] {
  return db.select().from(addressChanges).where(eq(addressChanges.readerId, readerId)).all();
}

export function listAddressChangesTo(db: Db, address: string): AddressChange[] {
  return db.select().from(addressChanges).where(eq(addressChanges.address, address)).all();
}

export function listAddressChangesBefore(db: Db, moment: number, limit: number): AddressChange[] {
  return db.select().from(addressChanges).where(lte(addressChanges.requestedAt, moment)).limit(limit).all();
}

export function deleteAddressChanges(tx: Tx, ids: string[]): void {
  tx.delete(addressChanges).where(inArray(addressChanges.id, ids)).run();
}
