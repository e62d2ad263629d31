/** `threadNumber(2026, 147)` → «К-2026-0147», with a Cyrillic К. */
export function threadNumber(year: number, number: number): string {
  return `К-${year}-${String(number).padStart(4, '0')}`;
}

/** The number as we write it, however it was copied. */
export function readThreadNumber(typed: string): string | undefined {
  const [first] = threadNumbersIn(typed);
  return first;
}

/** Every number in a text, once each, in the order in which they stand. Numbers of requests (О-2026-0007) are none. */
export function threadNumbersIn(text: string): string[] {
  // NFKC makes «No» of «№», and a letter in front of ours.
  const plain = text.slice(0, longestRead).replaceAll('№', ' ').normalize('NFKC');
  const found = [...plain.matchAll(written)].flatMap(([, year, number]) =>
    Number(number) > 0 ? [threadNumber(Number(year), Number(number))] : [],
  );
  return [...new Set(found)].slice(0, most);
}

/** A mail has its numbers in the subject or on the first screens; one that names more than this names none in earnest. */
const longestRead = 100_000;
const most = 20;

// U+041A, U+043A, then the Latin letter that looks the same. Dashes of all sorts, soft hyphens, spaces around them, or none.
// No more than three spaces: two runs without a bound side by side take the square of their length to fail.
const dash = String.raw`[\s\u00AD]{0,3}[\p{Pd}\u2212\u00AD_.]?[\s\u00AD]{0,3}`;
const written = new RegExp(String.raw`(?<![\p{L}\p{N}])[КкKk]${dash}(20\d\d)${dash}(\d{1,9})(?!\d)`, 'giu');
