import type { Results } from '#app/assessments/sent-report.ts';
import type { OpenSpread, Spread } from '#app/churn/uncertainty.ts';
import type { Range } from '#app/web/parts/range-strip.tsx';
import { closed, fine, roughCount } from '#app/web/site/assessment/formats.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Figure } from '#app/words/number.ts';

export type Write = (locale: Locale, figure: Figure) => string;

/** A spread as a row of a chart. */
export function stripRow(label: string, { p10, p50, p90 }: Spread): Range {
  return { label, low: p10, mid: p50, high: p90 };
}

/** The middle and the range in words; where an end of it is never reached, it says so. */
export function spreadText(
  locale: Locale,
  spread: OpenSpread,
  write: Write = fine,
  otherwise = '—',
): { middle: string; range: string } {
  const say = (value: number | null) => (value === null ? otherwise : write(locale, value));
  const both = closed(spread);
  return { middle: say(spread.p50), range: both ? write(locale, both) : `${say(spread.p10)} … ${say(spread.p90)}` };
}

export interface ResultRow {
  name: string;
  of: (results: Results) => OpenSpread;
  write?: Write;
  /** Said where there is no such number. */
  otherwise?: string;
}

/** What keeping takes in a month, row by row. */
export function neededRows({ assessment }: Words): ResultRow[] {
  const { needed } = assessment.worth;
  return [
    { name: needed.attempts, of: ({ work }) => work.attempts },
    { name: needed.reached, of: ({ reached }) => reached },
    { name: needed.hours, of: ({ work }) => work.hours },
    { name: needed.fte, of: ({ work }) => work.fte },
    { name: needed.contactsPerAgentDay, of: ({ work }) => work.contactsPerAgentDay },
    { name: needed.cost, of: ({ cost }) => cost.monthly, write: roughCount },
    { name: needed.perKept, of: ({ cost }) => cost.perKept, write: roughCount, otherwise: needed.nobody },
    { name: needed.breakEvenMonths, of: ({ cost }) => cost.breakEvenMonths, otherwise: needed.never },
  ];
}
