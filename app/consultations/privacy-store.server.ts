import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { ThreadFile, ThreadMessage } from './message.ts';
import { entitlements, threadEvents, threadFiles, threadMessages, threads } from './tables.server.ts';
import type { ThreadRow } from './store.server.ts';

/** Somebody who has asked: known as a person, or by address alone. */
export interface Asker {
  personId: string | undefined;
  address: string | undefined;
}

/** Threads that somebody began or has spoken in, the oldest first. */
export function listThreadsWith(db: Db, who: Asker): ThreadRow[] {
  return db.select().from(threads).where(isWith(db, who)).orderBy(asc(threads.createdAt)).all();
}

/** What somebody wrote as a client, and automatic mail of theirs. */
export function listMessagesBy(db: Db, threadId: string, who: Asker): ThreadMessage[] {
  return db
    .select()
    .from(threadMessages)
    .where(and(eq(threadMessages.threadId, threadId), by(who)))
    .orderBy(asc(threadMessages.at))
    .all();
}

function isWith(db: Db, who: Asker) {
  const said = db.select({ id: threadMessages.threadId }).from(threadMessages).where(by(who));
  const began = who.personId === undefined ? undefined : eq(threads.clientId, who.personId);
  return or(began, inArray(threads.id, said));
}

function by({ personId, address }: Asker) {
  const isTheirs = or(
    personId === undefined ? undefined : eq(threadMessages.personId, personId),
    address === undefined ? undefined : eq(threadMessages.address, address),
  );
  return and(isTheirs ?? sql`false`, inArray(threadMessages.kind, ['client', 'automatic']));
}

/** Whether what clients besides this one have said counts in a thread; what was wiped is nobody's. */
export function hasOtherClients(db: Db, threadId: string, { personId = '', address = '' }: Asker): boolean {
  const { personId: sayer } = threadMessages;
  const others = and(
    eq(threadMessages.threadId, threadId),
    eq(threadMessages.kind, 'client'),
    eq(threadMessages.standing, 'counts'),
    or(ne(sayer, personId), and(isNull(sayer), ne(threadMessages.address, ''))),
    ne(threadMessages.address, address),
  );
  return db.select({ id: threadMessages.id }).from(threadMessages).where(others).limit(1).get() !== undefined;
}

export function wipeMessage(tx: Tx, id: string): void {
  tx.update(threadMessages)
    .set({ name: '—', address: '', personId: null, body: [], html: null, messageId: null })
    .where(eq(threadMessages.id, id))
    .run();
}

/** What a thread is called, where this one began it, or whoever did is forgotten. */
export function wipeSubject(tx: Tx, threadId: string, { personId = '' }: Asker): void {
  const begun = or(isNull(threads.clientId), eq(threads.clientId, personId));
  tx.update(threads)
    .set({ subject: '—' })
    .where(and(eq(threads.id, threadId), begun))
    .run();
}

/** The scores stay. After a merge nobody can tell whose comment it was. */
export function wipeComments(tx: Tx, threadId: string): void {
  tx.update(threadEvents)
    .set({ event: sql`json_remove(${threadEvents.event}, '$.comment')` })
    .where(and(eq(threadEvents.threadId, threadId), sql`json_extract(${threadEvents.event}, '$.is') = 'rated'`))
    .run();
}

export function deleteFilesOfMessages(tx: Tx, messageIds: string[]): ThreadFile[] {
  return messageIds.length === 0
    ? []
    : tx.delete(threadFiles).where(inArray(threadFiles.messageId, messageIds)).returning().all();
}

export function deleteThread(tx: Tx, id: string): void {
  tx.delete(threads).where(eq(threads.id, id)).run();
}

export function listThreadsOfCompany(db: Db, companyId: string): ThreadRow[] {
  return db.select().from(threads).where(eq(threads.companyId, companyId)).all();
}

export function isThreadChangedSince(
  db: Db,
  of: { companyId: string } | { personId: string },
  moment: number,
): boolean {
  const theirs = 'companyId' in of ? eq(threads.companyId, of.companyId) : isWith(db, { ...of, address: undefined });
  const since = and(theirs, gt(threads.changedAt, moment));
  return db.select({ id: threads.id }).from(threads).where(since).limit(1).get() !== undefined;
}

/** Those that were closed, went on in others, or were never answered by their clients, so long ago. */
export function listThreadsEndedBefore(db: Db, moment: number, limit: number): ThreadRow[] {
  const ended = and(inArray(threads.state, ['waiting', 'closed', 'merged']), lte(threads.changedAt, moment));
  return db.select().from(threads).where(ended).orderBy(asc(threads.changedAt)).limit(limit).all();
}

/** Of two companies that become one: threads and rights of the one that goes are the other's. Returns how many threads. */
export function moveThreads(tx: Tx, from: string, to: string): number {
  tx.update(entitlements).set({ companyId: to }).where(eq(entitlements.companyId, from)).run();
  return tx.update(threads).set({ companyId: to }).where(eq(threads.companyId, from)).run().changes;
}

/** Whoever wrote for us is a former colleague from now on. */
export function renameAuthor(tx: Tx, personId: string, name: string): void {
  tx.update(threadMessages)
    .set({ name, address: '' })
    .where(and(eq(threadMessages.personId, personId), isNotNull(threadMessages.address)))
    .run();
}

/** Whether a database was made by a version that knows threads. */
export function knowsThreads(db: Db): boolean {
  return db.$client.prepare("select 1 from sqlite_master where name = 'thread_numbers'").get() !== undefined;
}
