import type { FigureName } from '#app/assessments/fields.ts';
import type { Driver } from '#app/churn/drivers.ts';
import type { Narrowing } from '#app/churn/narrowing.ts';
import type { PremiseGroup } from '#app/churn/plan.ts';
import type { Spread } from '#app/churn/uncertainty.ts';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { Tornado } from '#app/web/parts/tornado.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatChange, formatShare } from '#app/words/number.ts';
import { fine } from './formats.ts';

/** Less than this is not worth asking anybody for. */
const worthAsking = 0.05;
/** And less than this cannot be seen. */
const visible = 0.01;

/** Which answer of the owner would narrow the range most, and what the range depends on. */
export function NarrowingSection({
  durable,
  drivers,
  narrowing,
}: {
  durable: Spread;
  drivers: Driver[];
  narrowing: Narrowing[];
}) {
  const { assessment, locale } = useWords();
  const { heading, none, best, chart, groups, how, drivers: driving } = assessment.narrowing;
  const { mid, range } = assessment.kept.columns;
  const first = narrowing.find(({ narrows }) => narrows > worthAsking);
  const telling = narrowing.filter(({ narrows }) => narrows >= visible);
  const strip = (label: string, { p10, p50, p90 }: Spread) => ({ label, low: p10, mid: p50, high: p90 });
  return (
    <Section id="narrowing" heading={heading}>
      {first ? (
        <>
          <p className="mt-3 max-w-prose">
            <b>{groups[first.group]}</b>
            {best.narrows(formatShare(locale, first.narrows, 0))} {how[first.group]}
          </p>
          <a href={`#${fieldOf[first.group]}`} className="way print:hidden">
            {best.answer}
          </a>
        </>
      ) : (
        <p className="mt-3 max-w-prose">{none}</p>
      )}
      <div className="mt-6 grid gap-x-16 gap-y-14 lg:grid-cols-2">
        <RangeStrip
          title={chart.title}
          unit={chart.unit}
          tableTitle={assessment.kept.tableTitle}
          rows={[strip(chart.now, durable), ...telling.map((one) => strip(groups[one.group], one.durable))]}
          format={(figure) => fine(locale, figure)}
          words={{ row: chart.row, mid, range }}
        />
        <Tornado
          title={driving.title}
          unit={driving.unit}
          tableTitle={assessment.kept.tableTitle}
          rows={drivers
            // Those of one reason move together with those of all: side by side they would be counted twice.
            .filter(({ reason }) => reason === null)
            .map(({ input, correlation }) => ({ label: driving.inputs[input], effect: correlation }))}
          format={(effect) => formatChange(locale, effect, 2)}
          words={{ row: driving.row, effect: driving.effect, down: driving.down, up: driving.up }}
        />
      </div>
    </Section>
  );
}

/** Where the answer is to be entered. */
const fieldOf: Record<PremiseGroup, FigureName | 'by-reason'> = {
  disconnects: 'disconnects',
  reasons: 'months',
  reach: 'reach',
  'win-back': 'by-reason',
  spontaneous: 'by-reason',
  durability: 'durability',
};
