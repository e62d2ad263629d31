import { sql, type SQL } from 'drizzle-orm';
import { boundsOf } from '#app/catalogue/tier.ts';
import type { LeadFilter } from './lead-filter.ts';

/** The columns that `leads_listed` covers; a list reads no others until it knows which fifty leads it shows. */
export function conditionsOf(filter: LeadFilter, now: number, soon: number): SQL {
  const { states, kind, assignee, country, due } = filter;
  const all = [
    sql`state in ${states}`,
    kind && sql`kind = ${kind}`,
    assignee && (assignee === 'nobody' ? sql`assignee_id is null` : sql`assignee_id = ${assignee}`),
    country && sql`country = ${country}`,
    sizeCondition(filter.size),
    due && sql`answer_by <= ${due === 'late' ? now : soon}`,
    due === 'soon' && sql`answer_by > ${now}`,
  ];
  return sql.join(
    all.filter((one) => typeof one === 'object'),
    sql` and `,
  );
}

function sizeCondition(size: LeadFilter['size']): SQL | undefined {
  if (size === undefined) return undefined;
  if (size === 'unknown') return sql`subscribers is null`;
  const { from, below } = boundsOf(size);
  return below === null ? sql`subscribers >= ${from}` : sql`subscribers >= ${from} and subscribers < ${below}`;
}

/** Whoever is not waiting comes last whichever way the list is turned, and so do companies without a name. */
export function orderOf({ order, isReversed }: Pick<LeadFilter, 'order' | 'isReversed'>): SQL {
  const usual = isReversed ? sql`desc` : sql`asc`;
  const other = isReversed ? sql`asc` : sql`desc`;
  switch (order) {
    case 'waiting':
      return sql`answer_by is null, answer_by ${usual}, created_at asc, id`;
    case 'age':
      return sql`created_at ${other}, id`;
    case 'size':
      return sql`subscribers is null, subscribers ${other}, created_at asc, id`;
    case 'company':
      return sql`company_key is null, company_key ${usual}, created_at asc, id`;
  }
}
