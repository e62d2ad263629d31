import { and, asc, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { ThreadFile, ThreadMessage } from './message.ts';
import { threadEvents, threadFiles, threadMessages, threads } from './tables.server.ts';

export const saveMessage: (tx: Tx, row: ThreadMessage) => void = inserterOf(threadMessages);

export function findMessage(db: Db, id: string): ThreadMessage | undefined {
  return db.select().from(threadMessages).where(eq(threadMessages.id, id)).get();
}

/** In the order in which they came. */
export function listMessages(db: Db, threadId: string): ThreadMessage[] {
  return db
    .select()
    .from(threadMessages)
    .where(eq(threadMessages.threadId, threadId))
    .orderBy(asc(threadMessages.at), asc(threadMessages.id))
    .all();
}

export function updateMessage(
  tx: Tx,
  id: string,
  set: Partial<
    Pick<ThreadMessage, 'standing' | 'reason' | 'kind' | 'messageId' | 'threadId' | 'personId' | 'body' | 'html'>
  >,
): void {
  tx.update(threadMessages).set(set).where(eq(threadMessages.id, id)).run();
}

export const saveFile: (tx: Tx, row: ThreadFile) => void = inserterOf(threadFiles);

export function listFiles(db: Db, threadId: string): ThreadFile[] {
  return db.select().from(threadFiles).where(eq(threadFiles.threadId, threadId)).orderBy(asc(threadFiles.id)).all();
}

export function listFilesOfMessage(db: Db, messageId: string): ThreadFile[] {
  return db.select().from(threadFiles).where(eq(threadFiles.messageId, messageId)).orderBy(asc(threadFiles.id)).all();
}

export function isFileNamed(db: Db, sha256: string): boolean {
  return (
    db.select({ id: threadFiles.id }).from(threadFiles).where(eq(threadFiles.sha256, sha256)).limit(1).get() !==
    undefined
  );
}

export function sumFileSizes(db: Db): number {
  return (
    db
      .select({ sum: sql<number>`coalesce(sum(${threadFiles.size}), 0)` })
      .from(threadFiles)
      .get()?.sum ?? 0
  );
}

/** Who of the clients has spoken in a thread. */
export function listAddressees(db: Db, threadId: string): string[] {
  const theirs = and(
    eq(threadMessages.threadId, threadId),
    eq(threadMessages.kind, 'client'),
    eq(threadMessages.standing, 'counts'),
    isNotNull(threadMessages.personId),
  );
  const { personId } = threadMessages;
  return db
    .selectDistinct({ personId })
    .from(threadMessages)
    .where(theirs)
    .all()
    .flatMap((row) => row.personId ?? []);
}

/** The ids of its last letters, the last one last: more of them would make headers that servers cut. */
export function listReferences(db: Db, threadId: string): string[] {
  const { messageId, at, id } = threadMessages;
  return db
    .select({ messageId })
    .from(threadMessages)
    .where(and(eq(threadMessages.threadId, threadId), isNotNull(messageId), ne(threadMessages.kind, 'note')))
    .orderBy(desc(at), desc(id))
    .limit(10)
    .all()
    .flatMap((row) => row.messageId ?? [])
    .reverse();
}

/** When a client was last told that a question has arrived. */
export function lastAcknowledgedAt(db: Db, clientId: string): number | undefined {
  const isAcknowledged = sql`json_extract(${threadEvents.event}, '$.is') = 'acknowledged'`;
  return db
    .select({ at: threadEvents.at })
    .from(threadEvents)
    .innerJoin(threads, eq(threads.id, threadEvents.threadId))
    .where(and(eq(threads.clientId, clientId), isAcknowledged))
    .orderBy(desc(threadEvents.seq))
    .limit(1)
    .get()?.at;
}

export function moveMessages(tx: Tx, { from, to }: { from: string; to: string }): void {
  tx.update(threadMessages).set({ threadId: to }).where(eq(threadMessages.threadId, from)).run();
  tx.update(threadFiles).set({ threadId: to }).where(eq(threadFiles.threadId, from)).run();
}

export function moveMessage(tx: Tx, id: string, threadId: string): void {
  tx.update(threadMessages).set({ threadId }).where(eq(threadMessages.id, id)).run();
  tx.update(threadFiles).set({ threadId }).where(eq(threadFiles.messageId, id)).run();
}

export function findFile(db: Db, id: string): ThreadFile | undefined {
  return db.select().from(threadFiles).where(eq(threadFiles.id, id)).get();
}

/** Whether something that somebody said counts in a thread. */
export function hasSpoken(db: Db, threadId: string, personId: string): boolean {
  return listAddressees(db, threadId).includes(personId);
}

export function countSaidSince(db: Db, personId: string, since: number): number {
  const theirs = and(
    eq(threadMessages.personId, personId),
    eq(threadMessages.kind, 'client'),
    gt(threadMessages.at, since),
  );
  return (
    db
      .select({ count: sql<number>`count(*)` })
      .from(threadMessages)
      .where(theirs)
      .get()?.count ?? 0
  );
}

/** What a client said last in a thread, of what counts. */
export function findLastQuestion(db: Db, threadId: string): ThreadMessage | undefined {
  const asked = and(
    eq(threadMessages.threadId, threadId),
    eq(threadMessages.kind, 'client'),
    eq(threadMessages.standing, 'counts'),
  );
  return db
    .select()
    .from(threadMessages)
    .where(asked)
    .orderBy(desc(threadMessages.at), desc(threadMessages.id))
    .limit(1)
    .get();
}
