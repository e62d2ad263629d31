import { longDay } from '#app/words/day.ts';
import { formatMoney, type Figure } from '#app/words/number.ts';
import { plural, type Forms } from '#app/words/plural.ts';
import { useLocale } from './words.ts';

/** «12 345 ₽», or a range of roubles. */
export function Money({ roubles }: { roubles: Figure }) {
  return <span className={whole}>{formatMoney(useLocale(), roubles)}</span>;
}

/** So many of something: «62 000 абонентов». */
export function Amount({ count, of }: { count: number; of: Forms }) {
  return <span className={whole}>{plural(useLocale(), count, of)}</span>;
}

/** A calendar day, `YYYY-MM-DD`, as it is said. */
export function When({ day }: { day: string }) {
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {longDay(useLocale(), day)}
    </time>
  );
}

const whole = 'whitespace-nowrap tabular-nums';
