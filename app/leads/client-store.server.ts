import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Lead } from './lead.ts';
import { leadEvents, leads } from './tables.server.ts';

/** Whose a request is, where that is a client who can sign in. */
export function findPersonIdOf(db: Db, leadId: string): string | null {
  return db.select({ personId: leads.personId }).from(leads).where(eq(leads.id, leadId)).get()?.personId ?? null;
}

export function hasLeads(db: Db, personId: string): boolean {
  return db.select({ id: leads.id }).from(leads).where(eq(leads.personId, personId)).get() !== undefined;
}

/** Newest first. */
export function listLeadsOfPerson(db: Db, personId: string): Lead[] {
  return db.select().from(leads).where(eq(leads.personId, personId)).orderBy(desc(leads.createdAt)).all();
}

/** Requests that came from an address, oldest first. */
export function listLeadsAt(db: Db, addressKey: string): Lead[] {
  return db.select().from(leads).where(eq(leads.addressKey, addressKey)).orderBy(asc(leads.createdAt)).all();
}

export function listStepsOf(db: Db, leadId: string): (typeof leadEvents.$inferSelect)[] {
  return db.select().from(leadEvents).where(eq(leadEvents.leadId, leadId)).orderBy(leadEvents.at).all();
}

/** Requests of nobody known, by id. */
export function listLeadsOfNobody(db: Db, afterId: string, limit: number): Lead[] {
  const theirs = and(isNull(leads.personId), isNull(leads.withdrawnAt), gt(leads.id, afterId));
  return db.select().from(leads).where(theirs).orderBy(asc(leads.id)).limit(limit).all();
}

export function savePersonOf(tx: Tx, leadId: string, personId: string): void {
  tx.update(leads).set({ personId }).where(eq(leads.id, leadId)).run();
}

export function saveAddressOf(tx: Tx, personId: string, address: string, addressKey: string): void {
  tx.update(leads).set({ address, addressKey }).where(eq(leads.personId, personId)).run();
}

/** In pieces: SQLite takes no more than 32,766 parameters in a statement. */
export function listLeadIdsNumbered(db: Db, references: string[]): string[] {
  const ids: string[] = [];
  for (let from = 0; from < references.length; from += 1000) {
    const some = references.slice(from, from + 1000);
    const rows = db.select({ id: leads.id }).from(leads).where(inArray(leads.reference, some)).all();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
