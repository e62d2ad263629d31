import { and, asc, eq, isNull, ne, or } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Company } from './company.ts';
import type { ClientFacts } from './company-form.ts';
import { companies, people } from './tables.server.ts';

export const saveCompany: (tx: Tx, row: Company & { nameKey: string | null }) => void = inserterOf(companies);

export function updateCompany(tx: Tx, { id, ...set }: Company & { nameKey: string | null }): void {
  tx.update(companies).set(set).where(eq(companies.id, id)).run();
}

export function deleteCompany(tx: Tx, id: string): void {
  tx.delete(companies).where(eq(companies.id, id)).run();
}

/** Companies with this tax id or this key of a name, but for one. */
export function listCompaniesMarked(
  db: Db,
  but: string | null,
  { taxId, companyKey }: { taxId: string | null; companyKey: string | null },
): Company[] {
  const marked = or(
    taxId === null ? undefined : eq(companies.taxId, taxId),
    companyKey === null ? undefined : eq(companies.nameKey, companyKey),
  );
  if (!marked) return [];
  const others = but === null ? undefined : ne(companies.id, but);
  return db
    .select()
    .from(companies)
    .where(and(others, marked))
    .orderBy(asc(companies.createdAt))
    .limit(mostAlike)
    .all()
    .map(({ nameKey: _, ...company }) => company);
}

const mostAlike = 20;

export function movePeople(tx: Tx, from: string, to: string): number {
  return tx.update(people).set({ companyId: to }).where(eq(people.companyId, from)).run().changes;
}

export function updateClient(tx: Tx, id: string, set: ClientFacts & { addressKey: string }): void {
  tx.update(people).set(set).where(eq(people.id, id)).run();
}

export function updateDeactivation(tx: Tx, id: string, deactivatedAt: number | null): void {
  tx.update(people).set({ deactivatedAt }).where(eq(people.id, id)).run();
}

/** Somebody who is of no company yet is of this one. */
export function placePerson(tx: Tx, id: string, companyId: string): void {
  const free = and(eq(people.id, id), eq(people.role, 'client'), isNull(people.companyId));
  tx.update(people).set({ companyId }).where(free).run();
}
