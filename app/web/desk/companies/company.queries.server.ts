import { and, asc, count, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { leadFiles, leads } from '#app/leads/tables.server.ts';
import { notes, tasks } from '#app/office/tables.server.ts';
import type { RecordRef } from '#app/office/record.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

const consultants = alias(people, 'consultants');

/** A company with the name of whoever looks after it. */
export function findCompanyShown(db: Db, id: string) {
  const row = db
    .select({ company: companies, consultant: consultants.name })
    .from(companies)
    .leftJoin(consultants, eq(consultants.id, companies.consultantId))
    .where(eq(companies.id, id))
    .get();
  if (!row) return undefined;
  const { nameKey: _, ...company } = row.company;
  return { ...company, consultant: row.consultant };
}

export type CompanyShown = NonNullable<ReturnType<typeof findCompanyShown>>;

/** The leads of a company, the last first. */
export function listLeadsOf(db: Db, companyId: string) {
  const { id, reference, kind, state, name, createdAt, answerBy } = leads;
  return db
    .select({ id, reference, kind, state, name, createdAt, answerBy, assignee: people.name })
    .from(leads)
    .leftJoin(people, eq(people.id, leads.assigneeId))
    .where(eq(leads.companyId, companyId))
    .orderBy(desc(createdAt))
    .limit(mostShown)
    .all();
}

export function listPeopleOf(db: Db, companyId: string) {
  const { id, name, address, phone, locale, deactivatedAt } = people;
  return db
    .select({ id, name, address, phone, locale, deactivatedAt })
    .from(people)
    .where(and(eq(people.companyId, companyId), eq(people.role, 'client')))
    .orderBy(asc(name))
    .limit(mostShown)
    .all();
}

export type PersonShown = ReturnType<typeof listPeopleOf>[number];

export function findPersonOf(db: Db, companyId: string, personId: string): PersonShown | undefined {
  const { id, name, address, phone, locale, deactivatedAt } = people;
  return db
    .select({ id, name, address, phone, locale, deactivatedAt })
    .from(people)
    .where(and(eq(people.companyId, companyId), eq(people.role, 'client'), eq(id, personId)))
    .get();
}

/** The files its leads came with, the last first. */
export function listFilesOf(db: Db, companyId: string) {
  const { id, name, size, storedAt, leadId } = leadFiles;
  return db
    .select({ id, name, size, storedAt, leadId, reference: leads.reference })
    .from(leadFiles)
    .innerJoin(leads, eq(leads.id, leadId))
    .where(eq(leads.companyId, companyId))
    .orderBy(desc(storedAt))
    .limit(mostShown)
    .all();
}

const mostShown = 100;

/** What would move with a company: leads, people, notes and tasks. */
export function countPartsOf(db: Db, id: string): { leads: number; people: number; notes: number; tasks: number } {
  const record: RecordRef = { kind: 'company', id };
  const counted = (query: { get: () => { n: number } | undefined }) => query.get()?.n ?? 0;
  const n = { n: count() };
  return {
    leads: counted(db.select(n).from(leads).where(eq(leads.companyId, id))),
    people: counted(db.select(n).from(people).where(eq(people.companyId, id))),
    notes: counted(
      db
        .select(n)
        .from(notes)
        .where(and(eq(notes.recordKind, record.kind), eq(notes.recordId, id))),
    ),
    tasks: counted(
      db
        .select(n)
        .from(tasks)
        .where(and(eq(tasks.recordKind, record.kind), eq(tasks.recordId, id))),
    ),
  };
}
