import { contactsPerDay } from '#app/churn/assumptions.ts';
import type { PotentialEstimate } from '#app/churn/estimate.ts';
import type { OpenSpread } from '#app/churn/uncertainty.ts';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount, type Figure } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import { closed, fine, rough, roughCount } from './formats.ts';

/** What keeping is worth in its first year, and what it takes every month. */
export function WorthSection({ estimate }: { estimate: PotentialEstimate }) {
  const { assessment, locale } = useWords();
  const { heading, money, load } = assessment.worth;
  const { mid, range } = assessment.kept.columns;
  const { firstYear, cost } = estimate;
  const { p10, p50, p90 } = cost.monthly;
  const inYear = { p10: 12 * p10, p50: 12 * p50, p90: 12 * p90 };
  const rows = [
    { label: money.rows.revenue, spread: firstYear.revenue },
    { label: money.rows.margin, spread: firstYear.margin },
    { label: money.rows.cost, spread: inYear },
  ];
  return (
    <Section id="worth" heading={heading}>
      <Verdict estimate={estimate} />
      <div className="mt-6 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <RangeStrip
          title={money.title}
          unit={money.unit}
          tableTitle={assessment.kept.tableTitle}
          rows={rows.map(({ label, spread }) => ({ label, low: spread.p10, mid: spread.p50, high: spread.p90 }))}
          format={(figure) => rough(locale, figure)}
          words={{ row: money.row, mid, range }}
        />
        <div>
          <NeededList estimate={estimate} />
          <p className="hint mt-3">{load(formatCount(locale, [contactsPerDay.low, contactsPerDay.high]))}</p>
        </div>
      </div>
    </Section>
  );
}

/** Said as it is: whether the first year pays, and when one kept subscriber does. */
function Verdict({ estimate: { durable, firstYear, cost } }: { estimate: PotentialEstimate }) {
  const { assessment, locale } = useWords();
  const words = assessment.worth;
  if (durable.p90 === 0) return <p className="mt-3 max-w-prose">{words.nobody}</p>;
  const middle = cost.breakEvenMonths.p50;
  const range = closed(cost.breakEvenMonths);
  if (middle === null) return <p className="mt-3 max-w-prose">{words.neverPays}</p>;
  const pays = firstYear.margin.p50 > 12 * cost.monthly.p50;
  return (
    <p className="mt-3 max-w-prose">
      {pays ? words.pays : words.doesNotPay}{' '}
      {words.breaksEven(
        plural(locale, middle, assessment.months),
        range ? formatCount(locale, range) : assessment.answer.facts.cost.never,
      )}
    </p>
  );
}

/** The middle of each, and its range; where an end of it is never reached, it says so. */
function NeededList({ estimate }: { estimate: PotentialEstimate }) {
  const { assessment, locale } = useWords();
  const words = assessment.worth.needed;
  const { work, cost } = estimate;
  const entry = (name: string, spread: OpenSpread, otherwise = '—', write: Write = fine) => {
    const { p10, p50, p90 } = spread;
    const say = (value: number | null) => (value === null ? otherwise : write(locale, value));
    const both = closed(spread);
    return { name, middle: say(p50), range: both ? write(locale, both) : `${say(p10)} … ${say(p90)}` };
  };
  const entries = [
    entry(words.attempts, work.attempts),
    entry(words.reached, estimate.reached),
    entry(words.hours, work.hours),
    entry(words.fte, work.fte),
    entry(words.contactsPerAgentDay, work.contactsPerAgentDay),
    entry(words.cost, cost.monthly, '—', roughCount),
    entry(words.perKept, cost.perKept, words.nobody, roughCount),
    entry(words.breakEvenMonths, cost.breakEvenMonths, words.never),
  ];
  return (
    <>
      <h3 className="leading-tight">{words.heading}</h3>
      <p className="hint mt-1 leading-snug">{words.unit}</p>
      <dl className="mt-3 text-sm">
        {entries.map(({ name, middle, range }) => (
          <div key={name} className="flex flex-wrap gap-x-4 border-b border-line py-2">
            <dt>{name}</dt>
            <dd className="ml-auto text-right tabular-nums">
              <b className="font-semibold whitespace-nowrap">{middle}</b>{' '}
              <span className="whitespace-nowrap text-soft">({range})</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type Write = (locale: Locale, figure: Figure) => string;
