import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { RangeBars } from '#app/web/parts/range-bars.tsx';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount, type Figure } from '#app/words/number.ts';
import { lossReasons } from '#app/assessments/fields.ts';
import { fine } from './formats.ts';

const steps = ['lost', 'listed', 'reached', 'saved', 'durable'] as const;

/** From those who leave to those who are kept, and for which reasons they are. */
export function KeptSection({ estimate }: { estimate: PotentialEstimate }) {
  const { assessment, churn, locale } = useWords();
  const { heading, flow, reasons, columns, tableTitle, of, note } = assessment.kept;
  const isTiny = estimate.durable.p90 < 1;
  const format = (figure: Figure) =>
    isTiny ? fine(locale, figure) : formatCount(locale, figure, Math.max(...[figure].flat()) < 10 ? 1 : 0);
  const { mid, range, row, reason, total, kept } = columns;
  const bars = lossReasons
    .map((code) => {
      const { p10, p50, p90 } = estimate.reasons[code].durable;
      return { label: churn.reasons[code], total: estimate.atModes.reasons[code].lost, low: p10, mid: p50, high: p90 };
    })
    .toSorted((a, b) => b.mid - a.mid || b.total - a.total);
  return (
    <Section id="kept" heading={heading}>
      <div className="mt-6 grid gap-x-16 gap-y-14 lg:grid-cols-2">
        <RangeStrip
          {...{ title: flow.title, unit: flow.unit, note, tableTitle, format }}
          rows={steps.map((step) => {
            const { p10, p50, p90 } = estimate[step];
            return { label: flow.rows[step], low: p10, mid: p50, high: p90 };
          })}
          words={{ row, mid, range }}
        />
        <RangeBars
          {...{ title: reasons.title, unit: reasons.unit, tableTitle, format }}
          rows={bars}
          words={{ row: reason, total, kept, range, of }}
        />
      </div>
    </Section>
  );
}
