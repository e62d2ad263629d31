import { and, asc, desc, eq, gt, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { threadMessages, threads } from '#app/consultations/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { matchesOf, threadIndex, type Searched } from '#app/web/desk/parts/text-search.queries.server.ts';
import type { ThreadFilter } from './thread-filter.ts';

export interface ThreadsAsked {
  filter: ThreadFilter;
  /** Keys of the topics that are meant: the one that was asked for and those below it. */
  topics: readonly string[];
  searched: Searched | undefined;
  now: number;
  /** Until when a deadline is near. */
  soon: number;
}

const clients = alias(people, 'clients');
const assignees = alias(people, 'assignees');
const last = alias(threadMessages, 'last');

/** How many are asked for, counted no further than `most`. */
export function countThreads(db: Db, asked: ThreadsAsked, most: number): number {
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

/** One stretch of the queue: what is due first, then what is not due by what has changed last; the last word of each, or the last that was searched for. */
export function listThreads(db: Db, asked: ThreadsAsked, { limit, offset }: { limit: number; offset: number }) {
  const { id, number, subject, state, dueAt, snoozedUntil, closedAt, changedAt, topic } = threads;
  const { searched } = asked;
  const wanted = searched
    ? sql`said.id in (${matchesOf({ ...threadIndex, id: sql`message_id` }, searched.search)})`
    : sql`said.standing = 'counts' and said.kind in ('client', 'us')`;
  const lastId = sql`(select said.id from ${threadMessages} as said where said.thread_id = ${threads}.id and ${wanted}
    order by said.at desc, said.id desc limit 1)`;
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
    .where(conditionsOf(asked))
    .orderBy(asc(sql`${dueAt} is null`), asc(dueAt), desc(changedAt), asc(id))
    .limit(limit)
    .offset(offset)
    .all();
}

/** The beginning of what was said, without quotations. */
function saidIn(body: typeof last.body): SQL<string | null> {
  return sql<string | null>`(select substr(json_extract(part.value, '$.text'), 1, 140) from json_each(${body}) as part
    where json_extract(part.value, '$.is') = 'said' limit 1)`;
}

function conditionsOf({ filter, topics, searched, now, soon }: ThreadsAsked): SQL | undefined {
  const { states, assignee, topic, companyId, due } = filter;
  const { dueAt, assigneeId } = threads;
  return and(
    inArray(threads.state, [...states]),
    searched ? sql`${threads.id} in (${matchesOf(threadIndex, searched.search)})` : undefined,
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
