import { dayInMoscow, longDay } from '#app/words/day.ts';
import { useNaming } from './naming.ts';

export interface HeadOf {
  reference: string;
  company: string;
  /** Until when the link works. */
  until: number | null;
}

/** Which questionnaire a page is of, and how long its link works. */
export function Head({ reference, company, until }: HeadOf) {
  const { words, locale } = useNaming();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2 text-sm">
      <p className="font-semibold">{words.pages.of(reference, company)}</p>
      {until !== null && (
        <p className="text-soft print:hidden">{words.pages.until(longDay(locale, dayInMoscow(until)))}</p>
      )}
    </div>
  );
}
