import { and, asc, desc, eq, gte, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { boundsOf } from '#app/catalogue/tier.ts';
import { leads } from '#app/leads/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { CompaniesAsked } from './companies-asked.ts';
import { matching } from './find-companies.queries.server.ts';

/** How many are asked for, counted no further than `most`. */
export function countCompanies(db: Db, asked: CompaniesAsked, most: number): number {
  const found = db
    .select({ one: sql`1` })
    .from(companies)
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

/** One stretch of the list; what is counted or looked up beside a company is so for these rows alone. */
export function listCompanies(db: Db, asked: CompaniesAsked, { limit, offset }: { limit: number; offset: number }) {
  const { id } = companies;
  const page = db
    .select({ id })
    .from(companies)
    .where(conditionsOf(asked))
    .orderBy(...orderOf(asked));
  const shown = page.limit(limit).offset(offset).as('shown');
  return rowsOf(db)
    .innerJoin(shown, eq(shown.id, id))
    .orderBy(...orderOf(asked))
    .all();
}

export type CompanyRow = ReturnType<typeof listCompanies>[number];

/** Ids of all that are asked for, in their order. */
export function listCompanyIds(db: Db, asked: CompaniesAsked, most: number): string[] {
  const { id } = companies;
  const found = db.select({ id }).from(companies).where(conditionsOf(asked));
  const rows = found
    .orderBy(...orderOf(asked))
    .limit(most)
    .all();
  return rows.map((row) => row.id);
}

/** The same rows by their ids and in the order of these, so many at a time. */
export function* eachCompany(db: Db, ids: readonly string[]): Generator<CompanyRow[]> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const among = inArray(companies.id, sql`(select value from json_each(${JSON.stringify(some)}))`);
    const rows = new Map(
      rowsOf(db)
        .where(among)
        .all()
        .map((row) => [row.id, row]),
    );
    yield some.flatMap((id) => rows.get(id) ?? []);
  }
}

const atOnce = 500;

function rowsOf(db: Db) {
  const { id, name, taxId, country, region, subscribers, changedAt } = companies;
  return db
    .select({
      ...{ id, name, taxId, country, region, subscribers, changedAt },
      consultant: sql<
        string | null
      >`(select ${people.name} from ${people} where ${people.id} = ${companies}.consultant_id)`,
      leads: sql<number>`(select count(*) from ${leads} where ${leads.companyId} = ${companies}.id)`,
    })
    .from(companies);
}

function conditionsOf({ q, country, size, consultant }: CompaniesAsked): SQL | undefined {
  return and(
    q === '' ? undefined : matching(q),
    country === null ? undefined : eq(companies.country, country),
    size === null ? undefined : ofSize(size),
    consultant === null
      ? undefined
      : consultant === 'nobody'
        ? isNull(companies.consultantId)
        : eq(companies.consultantId, consultant),
  );
}

function ofSize(size: NonNullable<CompaniesAsked['size']>): SQL | undefined {
  if (size === 'unknown') return isNull(companies.subscribers);
  const { from, below } = boundsOf(size);
  return and(gte(companies.subscribers, from), below === null ? undefined : lt(companies.subscribers, below));
}

function orderOf({ order, isDescending }: CompaniesAsked): SQL[] {
  const towards = isDescending ? desc : asc;
  const { nameKey, subscribers, changedAt, id } = companies;
  const column = { name: nameKey, subscribers, changed: changedAt }[order];
  // What is not known stands at the end, whichever way the list goes.
  const known = order === 'subscribers' ? [sql`${subscribers} is null`] : [];
  return [...known, towards(column), towards(id)];
}
