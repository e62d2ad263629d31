import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { threads } from '#app/consultations/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import { questionnaires } from '#app/questionnaires/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** Whoever asked, as they are known now. */
export function findClientShown(db: Db, id: string | null) {
  const { name, address, phone, companyId } = people;
  if (id === null) return undefined;
  return db.select({ id: people.id, name, address, phone, companyId }).from(people).where(eq(people.id, id)).get();
}

/** The lead that a thread was before, where it is still there. */
export function findLeadOf(db: Db, leadId: string | null) {
  if (leadId === null) return undefined;
  return db.select({ id: leads.id, reference: leads.reference }).from(leads).where(eq(leads.id, leadId)).get();
}

export function nameThreads(db: Db, ids: readonly string[]): Record<string, string> {
  if (ids.length === 0) return {};
  const { id, number } = threads;
  const rows = db
    .select({ id, number })
    .from(threads)
    .where(inArray(id, [...ids]))
    .all();
  return Object.fromEntries(rows.map((row) => [row.id, row.number]));
}

export function nameCompanies(db: Db, ids: readonly string[]): Record<string, string> {
  if (ids.length === 0) return {};
  const { id, name } = companies;
  const rows = db
    .select({ id, name })
    .from(companies)
    .where(inArray(id, [...ids]))
    .all();
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}

const most = 5;

/** What else there is of a company, the last of each. */
export function listAround(db: Db, companyId: string, threadId: string) {
  return {
    leads: db
      .select({ id: leads.id, reference: leads.reference, state: leads.state })
      .from(leads)
      .where(eq(leads.companyId, companyId))
      .orderBy(desc(leads.createdAt))
      .limit(most)
      .all(),
    questionnaires: db
      .select({ id: questionnaires.id, reference: questionnaires.reference, state: questionnaires.state })
      .from(questionnaires)
      .where(eq(questionnaires.companyId, companyId))
      .orderBy(desc(questionnaires.createdAt))
      .limit(most)
      .all(),
    threads: db
      .select({ id: threads.id, reference: threads.number, state: threads.state })
      .from(threads)
      .where(and(eq(threads.companyId, companyId), ne(threads.id, threadId)))
      .orderBy(desc(threads.changedAt))
      .limit(most)
      .all(),
  };
}

export type Around = ReturnType<typeof listAround>;
