import type { TimeLeft } from '#app/consultations/time-left.ts';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';

/** «осталось: 3 часа рабочего времени», «опоздали на 1 рабочий день». */
export function LeftMark({ left: { is, by, count, isSoon } }: { left: TimeLeft }) {
  const { deskThreads, locale } = useWords();
  const words = deskThreads.left;
  const said =
    is === 'late'
      ? words.late(plural(locale, count, words.lateForms[by]))
      : words.left(plural(locale, count, words.forms[by]));
  return <span className={`due whitespace-normal! ${is === 'late' ? 'late' : isSoon ? 'soon' : ''}`}>{said}</span>;
}
