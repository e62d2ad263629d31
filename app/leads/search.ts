import stemmers from 'snowball-stemmers';
import { readReference } from './reference.ts';

/** What was typed into a search, made ready for the indexes: all of it must be found. */
export interface Search {
  /** Found anywhere in a text, three letters and longer. */
  pieces: string[];
  /** Too short for that: they begin a word. */
  beginnings: string[];
}

/**
 * Words by their stems, so that «абонентами» finds «абонентов»; references, telephones and addresses however they were
 * copied. Undefined where nothing to search for was typed.
 */
export function readSearch(typed: string): Search | undefined {
  const text = folded(typed).slice(0, longest).trim();
  const whole = readReference(text)?.toLowerCase() ?? readNumber(text);
  const parts = whole === undefined ? text.split(/\s+/).flatMap(partsOf) : [whole];
  const unique = [...new Set(parts)].slice(0, mostParts);
  const search = {
    pieces: unique.filter((part) => part.length >= 3),
    beginnings: unique.filter((part) => part.length < 3),
  };
  return unique.length === 0 ? undefined : search;
}

/** More is pasted by mistake. */
const longest = 200;
const mostParts = 12;

/** As the searched texts are written: «ё» as «е». */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}

/** What all forms of a Russian word begin with; another word as it is, and one that would be too short to find as well. */
export function stemOf(word: string): string {
  const stem = /^\p{Script=Cyrillic}+$/u.test(word) ? russian.stem(word) : word;
  return stem.length >= 3 && word.startsWith(stem) ? stem : word;
}

const russian = stemmers.newStemmer('russian');

/** A telephone or a tax number: its digits, without the 8 or the 7 that are dialled before a Russian one. */
function readNumber(text: string): string | undefined {
  if (!/^[+\d\s()‐–-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 5) return undefined;
  return /^[78]\d{10}$/.test(digits) ? digits.slice(1) : digits;
}

function partsOf(chunk: string): string[] {
  if (chunk.includes('@')) return [chunk];
  return chunk.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word === '' ? [] : [stemOf(word)]));
}
