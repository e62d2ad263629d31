import { sql, type SQL } from 'drizzle-orm';
import type { LeadState, Subject, Country } from '#app/leads/lead.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostCounted, pageOf, type PageOf } from '../parts/page-of.ts';
import { leadIndex, matchesOf, prepareSearch, type Searched } from '#app/web/desk/parts/text-search.queries.server.ts';
import { conditionsOf, orderOf } from './lead-conditions.queries.server.ts';
import type { LeadFilter } from './lead-filter.ts';

/** A lead as a list shows it. */
export interface LeadRow {
  id: string;
  reference: string;
  name: string;
  company: string | null;
  kind: Subject['kind'];
  country: Country;
  subscribers: number | null;
  state: LeadState;
  assigneeId: string | null;
  assignee: string | null;
  createdAt: number;
  answerBy: number | null;
  version: number;
}

export interface FoundLeads {
  rows: LeadRow[];
  of: PageOf;
  corrected: Searched['corrected'];
  /** Only the newest of those that match were looked through. */
  isCut: boolean;
}

export interface Asked {
  filter: LeadFilter;
  now: number;
  /** Until when a deadline is near. */
  soon: number;
}

/** One page of the leads that were asked for. */
export function listLeads(db: Db, asked: Asked, page: string | null): FoundLeads {
  const { filter } = asked;
  const searched = filter.q === '' ? undefined : prepareSearch(db, leadIndex, filter.q);
  if (!searched) {
    const of = pageOf(countLeads(db, asked), page);
    const ids = listedFrom(asked, of.offset, of.to - of.offset);
    return { rows: of.count === 0 ? [] : rowsOf(db, ids, orderOf(filter)), of, corrected: [], isCut: false };
  }
  const ids = findIds(db, asked, searched);
  const of = pageOf(ids.length, page);
  const shown = ids.slice(of.offset, of.to);
  const rows = shown.length === 0 ? [] : rowsOf(db, sql`select rowid from leads where id in ${shown}`, orderOf(filter));
  return { rows, of, corrected: searched.corrected, isCut: searched.isCut };
}

/** Ids of all that were asked for, in their order. */
export function listLeadIds(db: Db, asked: Asked, most: number): string[] {
  const { q } = asked.filter;
  const searched = q === '' ? undefined : prepareSearch(db, leadIndex, q);
  if (searched) return findIds(db, asked, searched).slice(0, most);
  const rows = db.all<{ id: string }>(sql`select id ${listed(asked)} order by ${orderOf(asked.filter)} limit ${most}`);
  return rows.map(({ id }) => id);
}

/** Up to one more than a list counts. */
function countLeads(db: Db, asked: Asked): number {
  const found = sql`select 1 ${listed(asked)} limit ${mostCounted + 1}`;
  return db.get<{ n: number }>(sql`select count(*) as n from (${found})`).n;
}

/** The rows of some leads, named by a query for their row ids. */
export function rowsOf(db: Db, ids: SQL, order: SQL): LeadRow[] {
  return db.all<LeadRow>(sql`
    select id, reference, name, company, kind, country, subscribers, state, assignee_id as assigneeId,
      (select people.name from people where people.id = assignee_id) as assignee,
      created_at as createdAt, answer_by as answerBy, version
    from leads where rowid in (${ids}) order by ${order}`);
}

function findIds(db: Db, { filter, now, soon }: Asked, { search }: Searched): string[] {
  const found = sql`id in (${matchesOf(leadIndex, search)}) and ${conditionsOf(filter, now, soon)}`;
  return db
    .all<{ id: string }>(sql`select id from leads where ${found} order by ${orderOf(filter)}`)
    .map(({ id }) => id);
}

function listedFrom(asked: Asked, offset: number, size: number): SQL {
  return sql`select rowid ${listed(asked)} order by ${orderOf(asked.filter)} limit ${size} offset ${offset}`;
}

/** Asked of the index alone: the rows of leads are long, and most of them are not shown. */
function listed({ filter, now, soon }: Asked): SQL {
  return sql`from leads indexed by leads_listed where ${conditionsOf(filter, now, soon)}`;
}
