import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { readNumberCell } from '#app/questionnaires/read-cell.ts';
import type { Locale } from '#app/words/locale.ts';

/** What one month of a table comes to: whether its movement adds up, or the sum of its rows; null while it is unfinished. */
export type MonthTotal = { is: 'gap'; gap: number } | { is: 'sum'; sum: number } | null;

/** Whether the rows of a table say how a base has moved, which must add up. */
export function isMovement({ rows }: MonthsQuestion): boolean {
  return ['opening', 'connected', 'disconnected', 'closing'].every((row) => rows.includes(row));
}

export function totalOf(question: MonthsQuestion, typed: Record<string, string>, locale: Locale): MonthTotal {
  const numbers = question.rows.map((row) => {
    const { value } = readNumberCell({ ...question, takesRange: false }, typed[row] ?? '', locale);
    return [row, typeof value === 'number' ? value : undefined] as const;
  });
  const known = numbers.flatMap(([, number]) => (number === undefined ? [] : [number]));
  if (!isMovement(question))
    return known.length > 0 ? { is: 'sum', sum: known.reduce((sum, one) => sum + one, 0) } : null;
  const { opening, connected, returned = 0, disconnected, closing } = Object.fromEntries(numbers);
  const needed = [opening, connected, disconnected, closing].filter((number) => number !== undefined);
  const [first = 0, came = 0, left = 0, last = 0] = needed;
  return needed.length === 4 ? { is: 'gap', gap: last - (first + came + returned - left) } : null;
}
