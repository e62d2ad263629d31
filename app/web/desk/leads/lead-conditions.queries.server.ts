import { sql, type SQL } from 'drizzle-orm';
import { boundsOf } from '#app/catalogue/tier.ts';
import { readSearch, type Search } from '#app/leads/search.ts';
import { correctWord, firstLettersOf } from '#app/leads/spelling.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostMatches, type LeadFilter } from './lead-filter.ts';

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

/** What was searched for, and the words that were taken for others because nothing is written as they were typed. */
export interface Searched {
  search: Search;
  corrected: { typed: string; meant: string }[];
  /** More match than are looked through. */
  isCut: boolean;
}

/** Makes ready what was typed. A word that stands nowhere is taken for the nearest that does. */
export function prepareSearch(db: Db, typed: string): Searched | undefined {
  const search = readSearch(typed);
  if (!search) return undefined;
  const count = countMatches(db, search);
  if (count > 0) return { search, corrected: [], isCut: count >= mostMatches };
  const corrected = search.pieces.flatMap((piece) => {
    if (!/^\p{L}+$/u.test(piece) || countMatches(db, { pieces: [piece], beginnings: [] }, 1) > 0) return [];
    const meant = correctWord(piece, listWordsLike(db, piece));
    return meant === undefined ? [] : [{ typed: piece, meant }];
  });
  const pieces = search.pieces.map((piece) => corrected.find(({ typed: wrong }) => wrong === piece)?.meant ?? piece);
  return { search: { ...search, pieces }, corrected, isCut: false };
}

function countMatches(db: Db, search: Search, most = mostMatches): number {
  return db.get<{ n: number }>(sql`select count(*) as n from (${numbersOf(search, most)})`).n;
}

/** Ids of the leads that match, the newest first. */
export function matchesOf(search: Search): SQL {
  return sql`select lead_id from lead_texts where number in (select rowid from (${numbersOf(search, mostMatches)}))`;
}

function numbersOf({ pieces, beginnings }: Search, most: number): SQL {
  const byPieces = sql`lead_search match ${pieces.map(quoted).join(' AND ')}`;
  const byWords = sql`lead_words match ${beginnings.map((one) => `${quoted(one)}*`).join(' AND ')}`;
  if (pieces.length === 0) return sql`select rowid from lead_words where ${byWords} order by rowid desc limit ${most}`;
  const also = beginnings.length === 0 ? sql`` : sql` and rowid in (select rowid from lead_words where ${byWords})`;
  return sql`select rowid from lead_search where ${byPieces}${also} order by rowid desc limit ${most}`;
}

/** As FTS5 takes a text word for word. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Words that begin with the same sound and are about as long. */
function listWordsLike(db: Db, word: string): { word: string; count: number }[] {
  return firstLettersOf(word).flatMap((letter) =>
    db.all<{ word: string; count: number }>(
      sql`select term as word, doc as count from lead_vocabulary
        where term >= ${letter} and term < ${letter + lastOfAll} and length(term) between ${word.length - 2} and ${word.length + 5}`,
    ),
  );
}

const lastOfAll = '\u{10ffff}';
