import { sql, type SQL } from 'drizzle-orm';
import { readSearch, type Search } from '#app/leads/search.ts';
import { correctWord, firstLettersOf } from '#app/leads/spelling.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostMatches } from './most-matches.ts';

/** What is searched: the tables of one index, see drizzle/0006_lead_search.sql and drizzle/0013_consultations.sql. */
export interface SearchIndex {
  texts: SQL;
  /** The column of `texts` that is looked for. */
  id: SQL;
  search: SQL;
  words: SQL;
  vocabulary: SQL;
}

export const leadIndex = indexOf('lead', 'lead_id');
export const threadIndex = indexOf('thread', 'thread_id');

/** What was searched for, and the words that were taken for others because nothing is written as they were typed. */
export interface Searched {
  search: Search;
  corrected: { typed: string; meant: string }[];
  /** More match than are looked through. */
  isCut: boolean;
}

/** Makes ready what was typed. A word that stands nowhere is taken for the nearest that does. */
export function prepareSearch(db: Db, index: SearchIndex, typed: string): Searched | undefined {
  const search = readSearch(typed);
  if (!search) return undefined;
  const count = countMatches(db, index, search);
  if (count > 0) return { search, corrected: [], isCut: count >= mostMatches };
  const corrected = search.pieces.flatMap((piece) => {
    if (!/^\p{L}+$/u.test(piece) || countMatches(db, index, { pieces: [piece], beginnings: [] }, 1) > 0) return [];
    const meant = correctWord(piece, listWordsLike(db, index, piece));
    return meant === undefined ? [] : [{ typed: piece, meant }];
  });
  const pieces = search.pieces.map((piece) => corrected.find(({ typed: wrong }) => wrong === piece)?.meant ?? piece);
  return { search: { ...search, pieces }, corrected, isCut: false };
}

function countMatches(db: Db, index: SearchIndex, search: Search, most = mostMatches): number {
  return db.get<{ n: number }>(sql`select count(*) as n from (${numbersOf(index, search, most)})`).n;
}

/** Ids of what matches, of the newest that do. */
export function matchesOf(index: SearchIndex, search: Search): SQL {
  const numbers = numbersOf(index, search, mostMatches);
  return sql`select ${index.id} from ${index.texts} where number in (select rowid from (${numbers}))`;
}

/** The ids of what matches, once each, and the number of the newest text of each that does. */
export function lastMatchesOf(index: SearchIndex, search: Search): SQL {
  const numbers = numbersOf(index, search, mostMatches);
  return sql`select ${index.id} as id, max(number) as number from ${index.texts}
    where number in (select rowid from (${numbers})) group by ${index.id}`;
}

function numbersOf(index: SearchIndex, { pieces, beginnings }: Search, most: number): SQL {
  const { search, words } = index;
  const byPieces = sql`${search} match ${pieces.map(quoted).join(' AND ')}`;
  const byWords = sql`${words} match ${beginnings.map((one) => `${quoted(one)}*`).join(' AND ')}`;
  if (pieces.length === 0) return sql`select rowid from ${words} where ${byWords} order by rowid desc limit ${most}`;
  const also = beginnings.length === 0 ? sql`` : sql` and rowid in (select rowid from ${words} where ${byWords})`;
  return sql`select rowid from ${search} where ${byPieces}${also} order by rowid desc limit ${most}`;
}

/** As FTS5 takes a text word for word. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Words that begin with the same sound and are about as long. */
function listWordsLike(db: Db, index: SearchIndex, word: string): { word: string; count: number }[] {
  return firstLettersOf(word).flatMap((letter) =>
    db.all<{ word: string; count: number }>(
      sql`select term as word, doc as count from ${index.vocabulary}
        where term >= ${letter} and term < ${letter + lastOfAll} and length(term) between ${word.length - 2} and ${word.length + 5}`,
    ),
  );
}

const lastOfAll = '\u{10ffff}';

function indexOf(of: string, id: string): SearchIndex {
  const named = (what: string) => sql.identifier(`${of}_${what}`);
  return {
    ...{ texts: sql`${named('texts')}`, id: sql`${sql.identifier(id)}`, search: sql`${named('search')}` },
    ...{ words: sql`${named('words')}`, vocabulary: sql`${named('vocabulary')}` },
  };
}
