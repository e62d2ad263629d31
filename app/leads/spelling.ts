import { folded, stemOf } from './search.ts';

/**
 * The known word that somebody most likely meant, by its stem: one letter wrong in a short word, two in a long one, a
 * letter too many, too few or two swapped included. Undefined where none is near.
 */
export function correctWord(typed: string, known: readonly { word: string; count: number }[]): string | undefined {
  const wanted = stemOf(folded(typed));
  const most = mostErrorsIn(wanted);
  let best: { stem: string; errors: number; count: number } | undefined;
  for (const { word, count } of known) {
    const stem = stemOf(word);
    if (Math.abs(stem.length - wanted.length) > most) continue;
    const errors = errorsBetween(wanted, stem, most);
    if (errors > most) continue;
    if (!best || errors < best.errors || (errors === best.errors && count > best.count)) best = { stem, errors, count };
  }
  return best?.stem;
}

/** Short words are all alike. */
function mostErrorsIn(stem: string): number {
  if (stem.length < 4) return 0;
  return stem.length < 7 ? 1 : 2;
}

/** Damerau and Levenshtein's distance (optimal string alignment); above `most` it is `most` + 1. */
export function errorsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const replaced = at(last, column - 1) + (same ? 0 : 1);
      const shifted = Math.min(at(last, column), at(next, column - 1)) + 1;
      next.push(Math.min(replaced, shifted, swapped ? at(before, column - 2) + 1 : Infinity));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(at(last, other.length), most + 1);
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Letters that are taken for one another where they are heard and not seen: with which words of the same sound begin. */
export function firstLettersOf(word: string): string[] {
  const [first = ''] = folded(word);
  return [...new Set([first, ...[...(alike[first] ?? '')]])];
}

const alike: Record<string, string> = {
  ...{
    а: 'о',
    о: 'а',
    е: 'иэ',
    и: 'еы',
    э: 'е',
    ы: 'и',
    з: 'с',
    с: 'з',
    б: 'п',
    п: 'б',
    д: 'т',
    т: 'д',
    г: 'к',
    к: 'г',
  },
  ...{ в: 'ф', ф: 'в', ш: 'щж', щ: 'ш', ж: 'ш' },
};
