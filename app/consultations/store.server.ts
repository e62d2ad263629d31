import { and, asc, desc, eq, gte, inArray, isNotNull, lte, ne, notInArray, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { LoggedEvent } from './thread.ts';
import { threadDrafts, threadEvents, threadMessages, threadNumbers, threads } from './tables.server.ts';

export type ThreadRow = typeof threads.$inferSelect;
export type Draft = typeof threadDrafts.$inferSelect;

/** Gives out the next number of a year. */
export function takeNumber(tx: Tx, year: number): number {
  const next = { last: sql`${threadNumbers.last} + 1` };
  return tx
    .insert(threadNumbers)
    .values({ year, last: 1 })
    .onConflictDoUpdate({ target: threadNumbers.year, set: next })
    .returning()
    .get().last;
}

export type GivenNumber = typeof threadNumbers.$inferSelect;

export function listNumbers(db: Db): GivenNumber[] {
  return db.select().from(threadNumbers).all();
}

/** The next number of the year is above `last`, and above all given out before. */
export function saveNumber(tx: Tx, { year, last }: GivenNumber): void {
  const set = { last: sql`max(${threadNumbers.last}, ${last})` };
  tx.insert(threadNumbers).values({ year, last }).onConflictDoUpdate({ target: threadNumbers.year, set }).run();
}

export const saveThread: (tx: Tx, row: ThreadRow) => void = inserterOf(threads);

export function findThread(db: Db, id: string): ThreadRow | undefined {
  return db.select().from(threads).where(eq(threads.id, id)).get();
}

export function findThreadOfLead(db: Db, leadId: string): ThreadRow | undefined {
  return db.select().from(threads).where(eq(threads.leadId, leadId)).get();
}

export function listThreadsNumbered(db: Db, numbers: string[]): ThreadRow[] {
  return numbers.length === 0 ? [] : db.select().from(threads).where(inArray(threads.number, numbers)).all();
}

export function updateThread(tx: Tx, id: string, set: Partial<ThreadRow>): void {
  tx.update(threads).set(set).where(eq(threads.id, id)).run();
}

/** The newest first. */
export function listThreadsOf(db: Db, clientId: string): ThreadRow[] {
  const { threadId, personId, kind, standing } = threadMessages;
  const theirs = and(eq(personId, clientId), eq(kind, 'client'), eq(standing, 'counts'));
  const spokenIn = db.select({ threadId }).from(threadMessages).where(theirs);
  return db
    .select()
    .from(threads)
    .where(or(eq(threads.clientId, clientId), inArray(threads.id, spokenIn)))
    .orderBy(desc(threads.changedAt))
    .all();
}

/** Those that were begun since a moment, the newest first; what was merged lives on in another. */
export function listThreadsSince(db: Db, since: number, limit: number): ThreadRow[] {
  return db
    .select()
    .from(threads)
    .where(and(gte(threads.createdAt, since), ne(threads.state, 'merged')))
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(limit)
    .all();
}

/** Those of a company that are not over. */
export function listThreadsAlive(db: Db, companyId: string): ThreadRow[] {
  const theirs = and(eq(threads.companyId, companyId), notInArray(threads.state, ['closed', 'merged']));
  return db.select().from(threads).where(theirs).all();
}

/** Those that still have a deadline ahead or behind. */
export function listThreadsOwed(db: Db): ThreadRow[] {
  return db
    .select()
    .from(threads)
    .where(and(inArray(threads.state, ['new', 'open']), isNotNull(threads.dueAt)))
    .orderBy(asc(threads.dueAt))
    .all();
}

export function listThreadsToWake(db: Db, now: number): ThreadRow[] {
  return db
    .select()
    .from(threads)
    .where(and(eq(threads.state, 'snoozed'), lte(threads.snoozedUntil, now)))
    .all();
}

/** Those in which it is one of these people who has to do something. */
export function listThreadsWaitingFor(db: Db, personIds: string[]): Pick<ThreadRow, 'id'>[] {
  const theirs = and(inArray(threads.assigneeId, personIds), inArray(threads.state, ['new', 'open']));
  return personIds.length === 0 ? [] : db.select({ id: threads.id }).from(threads).where(theirs).all();
}

/** Those that somebody stands in for. */
export function listThreadsLent(db: Db): ThreadRow[] {
  return db
    .select()
    .from(threads)
    .where(and(isNotNull(threads.ownerId), ne(threads.state, 'merged')))
    .all();
}

export function countByTopic(db: Db): { topic: string | null; count: number }[] {
  return db
    .select({ topic: threads.topic, count: sql<number>`count(*)` })
    .from(threads)
    .where(isNotNull(threads.topic))
    .groupBy(threads.topic)
    .all();
}

export interface Load {
  id: string;
  open: number;
  newestAt: number | null;
}

/** How many threads wait for an answer of each, and when each last got one. */
export function listThreadLoads(db: Db, personIds: string[]): Load[] {
  const open = sql<number>`count(*) filter (where ${threads.state} in ('new', 'open'))`;
  return db
    .select({ id: sql<string>`${threads.assigneeId}`, open, newestAt: sql<number | null>`max(${threads.createdAt})` })
    .from(threads)
    .where(inArray(threads.assigneeId, personIds))
    .groupBy(threads.assigneeId)
    .all();
}

export function saveEvent(tx: Tx, row: LoggedEvent & { threadId: string }): void {
  tx.insert(threadEvents).values(row).run();
}

/** In the order in which they happened. */
export function listEvents(db: Db, threadId: string): LoggedEvent[] {
  const { at, byId, event } = threadEvents;
  return db
    .select({ at, byId, event })
    .from(threadEvents)
    .where(eq(threadEvents.threadId, threadId))
    .orderBy(asc(threadEvents.seq))
    .all();
}

/** Of each of these threads, in the order in which they happened. */
export function listEventsOfAll(db: Db, threadIds: string[]): Map<string, LoggedEvent[]> {
  const { threadId, at, byId, event } = threadEvents;
  const all = db
    .select({ threadId, at, byId, event })
    .from(threadEvents)
    .where(inArray(threadId, threadIds))
    .orderBy(asc(threadId), asc(threadEvents.seq))
    .all();
  const logs = new Map<string, LoggedEvent[]>(threadIds.map((id) => [id, []]));
  for (const { threadId: id, ...logged } of all) logs.get(id)?.push(logged);
  return logs;
}

export function saveDraft(tx: Tx, draft: Draft): void {
  const { text, changedAt } = draft;
  tx.insert(threadDrafts)
    .values(draft)
    .onConflictDoUpdate({ target: [threadDrafts.threadId, threadDrafts.personId], set: { text, changedAt } })
    .run();
}

export function deleteDraft(tx: Tx, threadId: string, personId: string): void {
  const theirs = and(eq(threadDrafts.threadId, threadId), eq(threadDrafts.personId, personId));
  tx.delete(threadDrafts).where(theirs).run();
}

export function listDrafts(db: Db, threadId: string): Draft[] {
  return db.select().from(threadDrafts).where(eq(threadDrafts.threadId, threadId)).all();
}

/** The last so many, the oldest of them first. */
export function listLastEvents(db: Db, threadId: string, count: number): LoggedEvent[] {
  const { at, byId, event, seq } = threadEvents;
  return db
    .select({ at, byId, event })
    .from(threadEvents)
    .where(eq(threadEvents.threadId, threadId))
    .orderBy(desc(seq))
    .limit(count)
    .all()
    .reverse();
}
