import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { threadMessages, threads } from '#app/consultations/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Shares } from '#app/people/shares.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostWaiting, type Waiting } from './waiting.ts';

const plain = { about: null, by: null, isNobodys: false, isFirst: false, count: 0, version: 0 };

/** How a thread's client is called: by the company, else by their own name, else by what they ask. */
const client = sql<string>`coalesce(${companies.name}, ${people.name}, ${threads.subject})`;

/** Threads that wait for an answer of somebody, or of anybody: the soonest first. */
export function listWaitingThreads(db: Db, shares: Shares): Waiting[] {
  const said = (kind: 'client' | 'us') =>
    sql<number | null>`(select max(${threadMessages.at}) from ${threadMessages}
      where ${threadMessages.threadId} = ${threads}.id and ${threadMessages.kind} = ${kind}
      and ${threadMessages.standing} = 'counts')`;
  const { id, number, dueAt, createdAt, assigneeId } = threads;
  const rows = db
    .select({ id, number, dueAt, createdAt, assigneeId, client, theirs: said('client'), ours: said('us') })
    .from(threads)
    .leftJoin(companies, eq(companies.id, threads.companyId))
    .leftJoin(people, eq(people.id, threads.clientId))
    .where(waitingThreads(shares))
    .orderBy(asc(sql`${dueAt} is null`), asc(dueAt))
    .limit(mostWaiting)
    .all();
  return rows.map((row) => ({
    ...plain,
    ...{ sort: 'thread', id: row.id, name: row.number, about: row.client, since: row.theirs ?? row.createdAt },
    until: row.dueAt === null ? null : { at: row.dueAt },
    record: { kind: 'thread', id: row.id },
    isNobodys: row.assigneeId === null || !shares.mine.includes(row.assigneeId),
    isFirst: row.ours === null,
  }));
}

/** Messages in those threads that somebody has to let in. */
export function listHeld(db: Db, shares: Shares): Waiting[] {
  const { id, at, name } = threadMessages;
  const rows = db
    .select({ id, at, name, threadId: threads.id, number: threads.number, client })
    .from(threadMessages)
    .innerJoin(threads, eq(threads.id, threadMessages.threadId))
    .leftJoin(companies, eq(companies.id, threads.companyId))
    .leftJoin(people, eq(people.id, threads.clientId))
    .where(heldMessages(shares))
    .orderBy(asc(at))
    .limit(mostWaiting)
    .all();
  return rows.map((row) => ({
    ...plain,
    ...{ sort: 'held', id: row.id, name: row.number, about: row.client, since: row.at, until: null },
    ...{ record: { kind: 'thread', id: row.threadId }, by: row.name },
  }));
}

export function waitingThreads(shares: Shares): SQL | undefined {
  return and(inArray(threads.state, ['new', 'open']), theirs(shares));
}

export function heldMessages(shares: Shares): SQL | undefined {
  return and(eq(threadMessages.standing, 'held'), theirs(shares));
}

function theirs({ mine, nobodys }: Shares): SQL | undefined {
  return or(inArray(threads.assigneeId, [...mine, ...nobodys]), isNull(threads.assigneeId));
}
