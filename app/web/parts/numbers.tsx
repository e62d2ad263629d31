import { longDay } from '#app/words/day.ts';
import { formatMoment } from '#app/words/moment.ts';
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

/** A moment, as clocks in Moscow show it. */
export function At({ moment }: { moment: number }) {
  return (
    <time dateTime={new Date(moment).toISOString()} className="whitespace-nowrap">
      {formatMoment(useLocale(), moment)}
    </time>
  );
}

const whole = 'whitespace-nowrap tabular-nums';
