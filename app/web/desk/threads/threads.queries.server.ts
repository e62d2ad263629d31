import { and, asc, desc, eq, gt, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { threadMessages, threads, threadTexts } from '#app/consultations/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { lastMatchesOf, threadIndex, type Searched } from '#app/web/desk/parts/text-search.queries.server.ts';
import { mostCounted, pageOf } from '../parts/page-of.ts';
import { threadsPerPage, type ThreadFilter } from './thread-filter.ts';

export interface ThreadsAsked {
  filter: ThreadFilter;
  /** Keys of the topics that are meant: the one that was asked for and those below it. */
  topics: readonly string[];
  /** The thread whose number was typed, or the one that it lives on in. */
  named: string | undefined;
  searched: Searched | undefined;
  now: number;
  /** Until when a deadline is near. */
  soon: number;
}

const clients = alias(people, 'clients');
const assignees = alias(people, 'assignees');
const last = alias(threadMessages, 'last');

/**
 * One page of the queue: what is due first, then what is not due by what has changed last; the last word of each, or the
 * last that was searched for. What makes up a row is read of those on the page alone.
 */
export function listThreads(db: Db, asked: ThreadsAsked, page: string | null) {
  if (asked.searched) return listMatching(db, asked, asked.searched, page);
  const of = pageOf(countThreads(db, asked, mostCounted + 1), page, threadsPerPage);
  const shown = db
    .select({ id: threads.id })
    .from(threads)
    .where(conditionsOf(asked))
    .orderBy(...inOrder)
    .limit(threadsPerPage)
    .offset(of.offset);
  const said = sql`said.standing = 'counts' and said.kind in ('client', 'us')`;
  const last = sql`(select said.id from ${threadMessages} as said where said.thread_id = ${threads}.id and ${said}
    order by said.at desc, said.id desc limit 1)`;
  return { of, rows: rowsOf(db, inArray(threads.id, shown), last) };
}

/** The index is gone through once, for the count and for the page. */
function listMatching(db: Db, asked: ThreadsAsked, { search }: Searched, page: string | null) {
  const found = db
    .select({ id: threads.id, said: sql<number>`found.number` })
    .from(threads)
    .innerJoin(sql`(${lastMatchesOf(threadIndex, search)}) as found`, sql`found.id = ${threads.id}`)
    .where(conditionsOf(asked))
    .orderBy(...inOrder)
    .all();
  const of = pageOf(found.length, page, threadsPerPage);
  const shown = found.slice(of.offset, of.to);
  const ids = inArray(
    threads.id,
    shown.map(({ id }) => id),
  );
  const numbers = inArray(
    threadTexts.number,
    shown.map(({ said }) => said),
  );
  const last = sql`(select message_id from ${threadTexts} where thread_id = ${threads}.id and ${numbers})`;
  return { of, rows: rowsOf(db, ids, last) };
}

const inOrder = [asc(sql`${threads.dueAt} is null`), asc(threads.dueAt), desc(threads.changedAt), asc(threads.id)];

/** How many are asked for, counted no further than `most`. */
function countThreads(db: Db, asked: ThreadsAsked, most: number): number {
  const found = db
    .select({ one: sql`1` })
    .from(threads)
    .where(conditionsOf(asked))
    .limit(most)
    .as('found');
  return (
    db
      .select({ n: sql<number>`count(*)` })
      .from(found)
      .get()?.n ?? 0
  );
}

/** Of some threads what a list shows, with one message each. */
function rowsOf(db: Db, among: SQL, lastId: SQL) {
  const { id, number, subject, state, dueAt, snoozedUntil, closedAt, changedAt, topic } = threads;
  const held = sql<number>`(select count(*) from ${threadMessages} as held
    where held.thread_id = ${threads}.id and held.standing = 'held')`;
  return db
    .select({
      ...{ id, number, subject, state, dueAt, snoozedUntil, closedAt, changedAt, topic },
      ...{ client: clients.name, company: companies.name, country: companies.country, assignee: assignees.name },
      ...{ lastKind: last.kind, lastName: last.name, lastAt: last.at, lastSaid: saidIn(last.body), held },
    })
    .from(threads)
    .leftJoin(companies, eq(companies.id, threads.companyId))
    .leftJoin(clients, eq(clients.id, threads.clientId))
    .leftJoin(assignees, eq(assignees.id, threads.assigneeId))
    .leftJoin(last, eq(last.id, lastId))
    .where(among)
    .orderBy(...inOrder)
    .all();
}

/** The beginning of what was said, without quotations. */
function saidIn(body: typeof last.body): SQL<string | null> {
  return sql<string | null>`(select substr(json_extract(part.value, '$.text'), 1, 140) from json_each(${body}) as part
    where json_extract(part.value, '$.is') = 'said' limit 1)`;
}

function conditionsOf({ filter, topics, named, now, soon }: ThreadsAsked): SQL | undefined {
  const { states, assignee, topic, companyId, due } = filter;
  const { dueAt, assigneeId } = threads;
  return and(
    inArray(threads.state, [...states]),
    named === undefined ? undefined : eq(threads.id, named),
    assignee === undefined ? undefined : assignee === 'nobody' ? isNull(assigneeId) : eq(assigneeId, assignee),
    topic === undefined ? undefined : topic === 'none' ? isNull(threads.topic) : inArray(threads.topic, [...topics]),
    companyId === undefined ? undefined : eq(threads.companyId, companyId),
    due === undefined ? undefined : lte(dueAt, due === 'late' ? now : soon),
    due === 'soon' ? gt(dueAt, now) : undefined,
  );
}

/** How many threads are not closed: of somebody, of nobody, of all; and how many are late. */
export function countViews(db: Db, personId: string, now: number) {
  const { assigneeId, dueAt } = threads;
  const n = (where: SQL) => sql<number>`count(*) filter (where ${where})`;
  const counted = db
    .select({
      mine: n(sql`${assigneeId} = ${personId}`),
      nobody: n(sql`${assigneeId} is null`),
      all: sql<number>`count(*)`,
      late: n(sql`${dueAt} <= ${now}`),
    })
    .from(threads)
    .where(inArray(threads.state, ['new', 'open', 'waiting', 'snoozed']))
    .get();
  return counted ?? { mine: 0, nobody: 0, all: 0, late: 0 };
}

const mostCompanies = 300;

/** Companies that have ever asked, by name. */
export function listAskingCompanies(db: Db): { id: string; name: string }[] {
  const asking = db.select({ id: threads.companyId }).from(threads);
  return db
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(inArray(companies.id, asking))
    .orderBy(asc(companies.name))
    .limit(mostCompanies)
    .all();
}
