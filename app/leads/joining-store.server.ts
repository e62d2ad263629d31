import { eq } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Lead } from './lead.ts';
import { leadEvents, leads } from './tables.server.ts';

/** A lead as far as its company goes. */
export type Joinable = Pick<Lead, 'id' | 'reference' | 'company' | 'taxId' | 'country' | 'region' | 'subscribers'> & {
  companyId: string | null;
  personId: string | null;
  assigneeId: string | null;
  withdrawnAt: number | null;
};

export function findJoinable(db: Db, id: string): Joinable | undefined {
  const { reference, company, taxId, country, region, subscribers } = leads;
  const { companyId, personId, assigneeId, withdrawnAt } = leads;
  const told = { id: leads.id, reference, company, taxId, country, region, subscribers };
  const columns = { ...told, companyId, personId, assigneeId, withdrawnAt };
  return db.select(columns).from(leads).where(eq(leads.id, id)).get();
}

export function listLeadIdsOf(db: Db, companyId: string): string[] {
  const rows = db.select({ id: leads.id }).from(leads).where(eq(leads.companyId, companyId)).all();
  return rows.map(({ id }) => id);
}

export function setCompanyOf(tx: Tx, id: string, companyId: string | null, changedAt: number): void {
  tx.update(leads).set({ companyId, changedAt }).where(eq(leads.id, id)).run();
}

/** The term for which a lead is kept goes on as before. */
export function moveCompanyOf(tx: Tx, id: string, companyId: string): void {
  tx.update(leads).set({ companyId }).where(eq(leads.id, id)).run();
}

export const saveJoining: (tx: Tx, row: typeof leadEvents.$inferSelect) => void = inserterOf(leadEvents);
