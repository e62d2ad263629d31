import { contactsPerDay } from '#app/churn/assumptions.ts';
import type { PotentialEstimate } from '#app/churn/estimate.ts';
import type { OpenSpread } from '#app/churn/uncertainty.ts';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Table } from '#app/web/parts/table.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount } from '#app/words/number.ts';
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
          <NeededTable estimate={estimate} />
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

type Write = (locale: Locale, figure: number) => string;

function NeededTable({ estimate }: { estimate: PotentialEstimate }) {
  const { assessment, locale } = useWords();
  const words = assessment.worth.table;
  const { work, cost } = estimate;
  const row = (name: string, { p10, p50, p90 }: OpenSpread, otherwise = '—', write: Write = fine) => [
    name,
    ...[p10, p50, p90].map((value) => (value === null ? otherwise : write(locale, value))),
  ];
  return (
    <Table
      caption={words.caption}
      columns={[
        { title: words.what },
        { title: 'P10', align: 'end' },
        { title: 'P50', align: 'end' },
        { title: 'P90', align: 'end' },
      ]}
      rows={[
        row(words.attempts, work.attempts),
        row(words.reached, estimate.reached),
        row(words.hours, work.hours),
        row(words.fte, work.fte),
        row(words.contactsPerAgentDay, work.contactsPerAgentDay),
        row(words.cost, cost.monthly, '—', roughCount),
        row(words.perKept, cost.perKept, words.nobody, roughCount),
        row(words.breakEvenMonths, cost.breakEvenMonths, words.never),
      ]}
    />
  );
}
