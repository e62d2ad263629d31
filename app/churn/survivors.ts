import { binomialTest } from './binomial.ts';
import { dayAt, dayNumber, monthOfTenure, type Day } from './day.ts';
import type { ExportLine } from './export-line.ts';

/** An export that holds only those who were still there at some day, as when closed accounts are deleted. */
export type Survivors =
  | { is: 'no-ends'; lines: number; subscriberMonths: number }
  | {
      is: 'ends-only-since';
      /** From here on those who left are in the export: what `Seen.from` should be. */
      since: Day;
      connectedBefore: number;
      endsBefore: number;
      /** How many should have left before `since`, had they left as often as afterwards. */
      expectedBefore: number;
    };

/** Stray early ends, kept by hand or mistyped, that shall not hide the day from which ends are kept. */
const strays = 0.01;
const fewestExpected = 10;
const missing = 0.1;
const level = 1e-4;

/** Undefined where nothing speaks for it. Operators whose agreements bind for long look alike: ask them. */
export function findSurvivors(lines: ExportLine[], until: Day): Survivors | undefined {
  const end = dayNumber(until);
  const spans = lines
    .map(({ connectedOn, endedOn }) => {
      const endedAt = endedOn === undefined ? Infinity : dayNumber(endedOn);
      return { from: dayNumber(connectedOn), endedAt, until: Math.min(endedAt, end) };
    })
    .filter((span) => span.until >= span.from);
  const ends = spans.flatMap(({ endedAt }) => (endedAt <= end ? [endedAt] : [])).sort((a, b) => a - b);
  // Days on which somebody could be seen to leave, the first and the last among them.
  const daysWithin = (from: number, to: number) =>
    spans.reduce((days, span) => days + Math.max(0, Math.min(span.until, to) + 1 - Math.max(span.from, from)), 0);
  const first = ends[Math.floor(ends.length * strays)];
  if (first === undefined) {
    const subscriberMonths = daysWithin(-Infinity, Infinity) / monthOfTenure;
    return spans.length > 0 ? { is: 'no-ends', lines: spans.length, subscriberMonths } : undefined;
  }
  const endsBefore = ends.filter((day) => day < first).length;
  const [daysBefore, daysAfter] = [daysWithin(-Infinity, first - 1), daysWithin(first, Infinity)];
  const expectedBefore = ((ends.length - endsBefore) * daysBefore) / daysAfter;
  // One of the ends chose the day, so it bears no witness.
  const p = binomialTest(endsBefore, ends.length - 1, daysBefore / (daysBefore + daysAfter));
  if (expectedBefore < fewestExpected || endsBefore > expectedBefore * missing || p >= level) return undefined;
  const connectedBefore = spans.filter(({ from }) => from < first).length;
  return { is: 'ends-only-since', since: dayAt(first), connectedBefore, endsBefore, expectedBefore };
}
