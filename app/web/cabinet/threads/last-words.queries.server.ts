import { and, eq, inArray, sql } from 'drizzle-orm';
import { threadMessages } from '#app/consultations/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** Who last said something that a client sees in each of these threads, and when. */
export function findLastWords(db: Db, threadIds: string[]) {
  const { id, threadId, kind, personId, at, standing } = threadMessages;
  const theirs = and(inArray(threadId, threadIds), eq(standing, 'counts'), inArray(kind, ['client', 'us']));
  // Of a row that holds the maximum SQLite gives the other columns too (https://www.sqlite.org/lang_select.html#bareagg).
  return db
    .select({ threadId, kind, personId, at, newest: sql<string>`max(${at} || ${id})` })
    .from(threadMessages)
    .where(theirs)
    .groupBy(threadId)
    .all();
}
