import { sql } from 'drizzle-orm';
import type { LeadState } from '#app/leads/lead.ts';
import type { Db } from '#app/storage/open.server.ts';
import { leadIndex, matchesOf, prepareSearch, type Searched } from '#app/web/desk/parts/text-search.queries.server.ts';
import { conditionsOf, orderOf } from './lead-conditions.queries.server.ts';
import { closedStates, openStates, type LeadFilter } from './lead-filter.ts';
import { rowsOf, type Asked, type LeadRow } from './leads.queries.server.ts';

export interface BoardColumn {
  state: (typeof openStates)[number];
  count: number;
  /** The first of them, whoever waits longest first. */
  cards: LeadRow[];
}

export interface Board {
  columns: BoardColumn[];
  closed: { state: (typeof closedStates)[number]; count: number }[];
  corrected: Searched['corrected'];
  isCut: boolean;
}

/** Open leads by state, and how many have ended; of all that were asked for. */
export function findBoard(db: Db, asked: Asked): Board {
  const { filter, now, soon } = asked;
  const searched = filter.q === '' ? undefined : prepareSearch(db, leadIndex, filter.q);
  const matched = searched && sql` and id in (${matchesOf(leadIndex, searched.search)})`;
  const of = (states: readonly LeadState[]) =>
    sql`from leads indexed by leads_listed where ${conditionsOf({ ...filter, states }, now, soon)}${matched ?? sql``}`;

  const counted = db.all<{ state: LeadState; n: number }>(
    sql`select state, count(*) as n ${of([...openStates, ...closedStates])} group by state`,
  );
  const counts = new Map(counted.map(({ state, n }) => [state, n]));
  const firsts = openStates.map(
    (state) => sql`select * from (select rowid ${of([state])} order by ${first} limit ${cardsShown})`,
  );
  const cards = rowsOf(db, sql.join(firsts, sql` union all `), first);
  return {
    columns: openStates.map((state) => ({
      ...{ state, count: counts.get(state) ?? 0 },
      cards: cards.filter((card) => card.state === state),
    })),
    closed: closedStates.map((state) => ({ state, count: counts.get(state) ?? 0 })),
    corrected: searched?.corrected ?? [],
    isCut: searched?.isCut ?? false,
  };
}

const waiting: Pick<LeadFilter, 'order' | 'isReversed'> = { order: 'waiting', isReversed: false };
const first = orderOf(waiting);

/** More in one column are no help; the rest is in the list. */
const cardsShown = 30;
