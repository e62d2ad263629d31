import type { ReactNode } from 'react';
import { usualVat, type Answers } from '#app/assessments/answers.ts';
import { assumedFields, boundsOf, type AssumedField } from '#app/assessments/fields.ts';
import { anchors } from '#app/churn/anchors.ts';
import { assumptionsFor } from '#app/churn/assumptions.ts';
import type { Premises } from '#app/churn/premises.ts';
import type { Range } from '#app/churn/range.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoney } from '#app/words/number.ts';
import { FigureCell } from './figure-row.tsx';
import type { FormState } from './form-state.ts';
import { given, rangeText } from './formats.ts';

type Row = AssumedField | 'vat' | 'arpu' | 'hourCost';

const order: readonly Row[] = [
  'arpu',
  'vat',
  ...assumedFields.flatMap((field): Row[] => (field === 'contactCost' ? ['hourCost', field] : [field])),
];

/** The assumptions that hold for all reasons. On a phone each becomes a card: its value beside its name, its field below. */
export function GeneralAssumptions({ state, premises }: { state: FormState; premises: Premises }) {
  const { assessment } = useWords();
  const words = assessment.assumptions.general;
  return (
    <table className="stacked mt-6 text-sm">
      <caption className="pb-2 text-left font-serif text-base font-bold">{words.caption}</caption>
      <thead>
        <tr>
          {[words.what, words.value, words.source, words.yours].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.map((row) => (
          <AssumptionRow key={row} row={row} state={state} premises={premises} />
        ))}
      </tbody>
    </table>
  );
}

function AssumptionRow({ row, state, premises }: { row: Row; state: FormState; premises: Premises }) {
  const { assessment, locale } = useWords();
  const { inputs, unused } = assessment.assumptions;
  const { name, unit } = inputs[row];
  const times = row !== 'arpu' && boundsOf(row).kind === 'share' ? 100 : 1;
  const isUnused = row === (premises.hourCost ? 'contactCost' : 'attemptCost');
  const { value, source } = useSource(row, state.answers, premises);
  return (
    <tr className="break-inside-avoid grid-cols-[1fr_7.5rem] align-top print:grid-cols-[1fr_7.5rem_1fr] print:gap-x-4">
      <th scope="row" className="md:py-2">
        <span className="block font-semibold">{name}</span>
        <span className="hint">{unit}</span>
      </th>
      <td className="whitespace-nowrap tabular-nums max-md:text-right md:py-2">
        {value && rangeText(locale, value, times)}
      </td>
      <td className="hint md:py-2">
        {source}
        {isUnused && `; ${unused}`}
      </td>
      <td className="md:w-40 md:py-2 print:hidden">
        {row !== 'arpu' && <FigureCell field={row} state={state} label={`${name}, ${unit}`} />}
      </td>
    </tr>
  );
}

/** What stands in the estimate, and in words who says so. */
function useSource(row: Row, answers: Answers, premises: Premises): { value: Range | undefined; source: ReactNode } {
  const { assessment, locale } = useWords();
  const { assumptions: words } = assessment;
  const { vat = usualVat, bill } = answers.figures;
  if (row === 'vat') {
    const mode = typeof vat === 'number' ? vat / 100 : usualVat / 100;
    return { value: { low: mode, mode, high: mode }, source: words.vatSource };
  }
  if (row === 'hourCost') {
    const cost = premises.hourCost;
    return { value: cost ?? undefined, source: cost ? words.from.client : words.noHourCost };
  }
  const value = premises.assumed[row];
  if (row === 'arpu' && bill !== undefined) return { value, source: words.fromBill(given(locale, bill, formatMoney)) };
  const ours = assumptionsFor(premises.network)[row];
  const times = row !== 'arpu' && boundsOf(row).kind === 'share' ? 100 : 1;
  if (value.from === 'client') {
    return { value, source: `${words.from.client}; ${words.ours(rangeText(locale, ours, times))}` };
  }
  const published = ours.anchor && `: ${words.anchors.sources[ours.anchor]}, ${anchors[ours.anchor].years[1]}`;
  return { value, source: `${words.from[ours.from]}${published ?? ''}; ${words.trust[ours.trust]}` };
}
