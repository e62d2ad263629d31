import { dueOf, urgencyOf, type Due, type Until } from '#app/office/due.ts';
import { dayAndMonth, formatTime } from '#app/words/moment.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';

/** Until when something waits, in few words and in the colour of its urgency: «просрочено 3 ч», «до 18:00», «24 ноября». */
export function DueMark({ until, now }: { until: Until | null; now: number }) {
  const { today, locale } = useWords();
  if (until === null) return <span className="due font-normal! text-soft">{today.due.none}</span>;
  const due = dueOf(until, now);
  return <span className={`due ${urgencyOf(due)}`}>{sayDue(due, locale, today.due, dayInMoscow(now))}</span>;
}

/** `today` is the day on which it is said. */
function sayDue(due: Due, locale: Locale, words: Words['today']['due'], today: string): string {
  switch (due.is) {
    case 'late':
      return words.late(plural(locale, due.count, words[due.by]));
    case 'today':
      return due.at === null ? words.today : words.until(formatTime(locale, due.at));
    case 'tomorrow':
      return due.at === null ? words.tomorrow : words.tomorrowUntil(formatTime(locale, due.at));
    case 'later':
      return dayAndMonth(locale, due.on, today);
  }
}
