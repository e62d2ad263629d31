import { and, desc, eq, gt, isNotNull, isNull, lte, max, ne, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Lead, LeadFile, LeadMessage, LeadState } from './lead.ts';
import type { Likeness, Marks } from './same-company.ts';
import { leadEvents, leadFiles, leadMessages, leadNumbers, leads, sameCompanySuggestions } from './tables.server.ts';

/** Gives out the next number of a year. */
export function takeNumber(tx: Tx, year: number): number {
  const next = { last: sql`${leadNumbers.last} + 1` };
  return tx
    .insert(leadNumbers)
    .values({ year, last: 1 })
    .onConflictDoUpdate({ target: leadNumbers.year, set: next })
    .returning()
    .get().last;
}

export type GivenNumber = typeof leadNumbers.$inferSelect;

export function listNumbers(db: Db): GivenNumber[] {
  return db.select().from(leadNumbers).all();
}

/** The next number of the year is above `last`, and above all given out before. */
export function saveNumber(tx: Tx, { year, last }: GivenNumber): void {
  const set = { last: sql`max(${leadNumbers.last}, ${last})` };
  tx.insert(leadNumbers).values({ year, last }).onConflictDoUpdate({ target: leadNumbers.year, set }).run();
}

const insertLead = inserterOf(leads);

export function saveLead(
  tx: Tx,
  lead: Lead,
  keys: { companyKey: string | null; addressKey: string; personId: string | null },
): void {
  insertLead(tx, { ...lead, ...keys, kind: lead.subject.kind, withdrawnAt: null });
}

export function findLead(db: Db, id: string): Lead | undefined {
  const row = db.select().from(leads).where(eq(leads.id, id)).get();
  return row && asLead(row);
}

/** What a change at the desk may set. */
export type LeadFields = Partial<
  Omit<Lead, 'id' | 'reference' | 'subject' | 'createdAt'> & { companyKey: string | null }
>;

export function updateLead(tx: Tx, id: string, set: LeadFields): void {
  tx.update(leads).set(set).where(eq(leads.id, id)).run();
}

export type LeadEventRow = typeof leadEvents.$inferSelect;

export const saveEvent: (tx: Tx, row: LeadEventRow) => void = inserterOf(leadEvents);

export function findLastEvent(db: Db, leadId: string): LeadEventRow | undefined {
  const ofLead = db.select().from(leadEvents).where(eq(leadEvents.leadId, leadId));
  return ofLead.orderBy(desc(leadEvents.at), desc(leadEvents.id)).limit(1).get();
}

/** Others that share a mark with this one, the newest first, so many at most. */
export function listLeadsMarked(db: Db, id: string, { taxId, companyKey, domain }: Marks): Lead[] {
  const domainOfRow = sql`substr(${leads.address}, instr(${leads.address}, '@') + 1)`;
  const marked = or(
    taxId === null ? undefined : eq(leads.taxId, taxId),
    companyKey === null ? undefined : eq(leads.companyKey, companyKey),
    domain === null ? undefined : eq(domainOfRow, domain),
  );
  if (!marked) return [];
  const others = and(ne(leads.id, id), isNull(leads.withdrawnAt));
  return db
    .select()
    .from(leads)
    .where(and(others, marked))
    .orderBy(desc(leads.createdAt))
    .limit(mostAlike)
    .all()
    .map(asLead);
}

/** A page and a letter have room for no more, and strangers decide how many there are. */
const mostAlike = 20;

export function saveSuggestion(
  tx: Tx,
  suggestion: { leadId: string; otherId: string; because: Likeness; suggestedAt: number },
): void {
  tx.insert(sameCompanySuggestions).values(suggestion).run();
}

export const saveMessage: (tx: Tx, row: LeadMessage & { leadId: string; byId?: string }) => void =
  inserterOf(leadMessages);
export const saveFile: (tx: Tx, row: LeadFile & { leadId: string }) => void = inserterOf(leadFiles);

export function listMessages(db: Db, leadId: string): LeadMessage[] {
  const { id, from, text, at } = leadMessages;
  return db
    .select({ id, from, text, at })
    .from(leadMessages)
    .where(eq(leadMessages.leadId, leadId))
    .orderBy(at, id)
    .all();
}

/** When the client wrote since a moment, oldest first. */
export function listMomentsSaid(db: Db, leadId: string, since: number): number[] {
  const { at, from } = leadMessages;
  const theirs = and(eq(leadMessages.leadId, leadId), eq(from, 'client'), gt(at, since));
  return db
    .select({ at })
    .from(leadMessages)
    .where(theirs)
    .orderBy(at)
    .all()
    .map((row) => row.at);
}

export function listFiles(db: Db, leadId: string): LeadFile[] {
  const { id, name, type, size, sha256, storedAt } = leadFiles;
  const columns = { id, name, type, size, sha256, storedAt };
  return db.select(columns).from(leadFiles).where(eq(leadFiles.leadId, leadId)).orderBy(storedAt, id).all();
}

/** Bytes of all files; the same content is kept once. */
export function sumFileSizes(db: Db): number {
  const each = db
    .select({ size: max(leadFiles.size).as('size') })
    .from(leadFiles)
    .groupBy(leadFiles.sha256)
    .as('each');
  return (
    db
      .select({ bytes: sql<number>`coalesce(sum(${each.size}), 0)` })
      .from(each)
      .get()?.bytes ?? 0
  );
}

/** Whether any request has a file of this content. */
export function isFileNamed(db: Db, sha256: string): boolean {
  return db.select({ id: leadFiles.id }).from(leadFiles).where(eq(leadFiles.sha256, sha256)).get() !== undefined;
}

/** Leaves of a request its number, what it was about and what became of it. */
export function wipeLead(tx: Tx, id: string, state: LeadState, withdrawnAt: number): void {
  deletePartsOf(tx, id);
  const personal = { company: null, companyKey: null, taxId: null, region: null, phone: null, subscribers: null };
  const ties = { companyId: null, personId: null, answerBy: null };
  const needed = {
    name: '',
    address: '',
    addressKey: '',
    topic: null,
    text: '',
    country: 'other',
    answers: {},
    estimate: null,
  } as const;
  tx.update(leads)
    .set({ ...personal, ...ties, ...needed, state, withdrawnAt, changedAt: withdrawnAt })
    .where(eq(leads.id, id))
    .run();
}

export function deleteLead(tx: Tx, id: string): void {
  tx.delete(leads).where(eq(leads.id, id)).run();
}

export function listWithdrawnIds(db: Db): string[] {
  const rows = db.select({ id: leads.id }).from(leads).where(isNotNull(leads.withdrawnAt)).all();
  return rows.map((row) => row.id);
}

/** In which nothing has happened since a moment; since another one where they are lost. */
export function listLeadsIdleSince(db: Db, moment: number, lostMoment: number, limit: number): Lead[] {
  const isLost = and(eq(leads.state, 'lost'), lte(leads.changedAt, lostMoment));
  const idle = and(isNull(leads.withdrawnAt), or(lte(leads.changedAt, moment), isLost));
  return db.select().from(leads).where(idle).limit(limit).all().map(asLead);
}

/** Whether a database is new enough to know of requests. */
export function knowsLeads({ $client: client }: Db): boolean {
  return client.prepare(`select 1 from sqlite_master where type = 'table' and name = 'leads'`).get() !== undefined;
}

function deletePartsOf(tx: Tx, id: string): void {
  const { leadId, otherId } = sameCompanySuggestions;
  tx.delete(leadMessages).where(eq(leadMessages.leadId, id)).run();
  tx.delete(leadFiles).where(eq(leadFiles.leadId, id)).run();
  tx.delete(leadEvents).where(eq(leadEvents.leadId, id)).run();
  tx.delete(sameCompanySuggestions)
    .where(or(eq(leadId, id), eq(otherId, id)))
    .run();
}

function asLead({
  kind: _kind,
  companyKey: _companyKey,
  addressKey: _addressKey,
  withdrawnAt: _withdrawnAt,
  ...lead
}: typeof leads.$inferSelect): Lead {
  return lead;
}

export function isAnyLead(db: Db): boolean {
  return db.select({ id: leads.id }).from(leads).limit(1).get() !== undefined;
}
