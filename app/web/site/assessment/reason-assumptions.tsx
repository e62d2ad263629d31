import { reasonParts, type LossReason, type ReasonPart } from '#app/assessments/fields.ts';
import { normsOf } from '#app/churn/norms.ts';
import type { Premises } from '#app/churn/premises.ts';
import { rangeOf } from '#app/churn/range.ts';
import { reasonCodes, reasons, type ReasonCode } from '#app/churn/reasons.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatShare } from '#app/words/number.ts';
import { FigureCell } from './figure-row.tsx';
import type { FormState } from './form-state.ts';
import { rangeText } from './formats.ts';

interface Of {
  code: ReasonCode;
  state: FormState;
  premises: Premises;
}

const columns = ['count', ...reasonParts] as const;

/** What is assumed of every reason. On a phone a reason becomes a card with its figures two by two. */
export function ReasonAssumptions({ state, premises }: Omit<Of, 'code'>) {
  const words = useWords().assessment.assumptions.byReason;
  return (
    <table id="by-reason" className="stacked mt-6 text-sm">
      <caption className="pb-2 text-left font-serif text-base font-bold">{words.caption}</caption>
      <thead className="max-md:hidden">
        <tr>
          <th scope="col">{words.reason}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words[column].name}
              <span className="block">{words[column].unit}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reasonCodes.map((code) => (
          <tr key={code} className="break-inside-avoid grid-cols-2 align-top print:grid-cols-4">
            <th scope="row" className="max-md:col-span-full md:py-2">
              <ReasonName code={code} premises={premises} />
            </th>
            <td className={cell}>
              <Count {...{ code, state, premises }} />
            </td>
            {code === 'R11' ? (
              <td colSpan={3} className="hint md:py-2">
                {words.falsely}
              </td>
            ) : (
              reasonParts.map((part) => (
                <td key={part} className={cell}>
                  <Part {...{ code, part, state, premises }} />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cell = 'max-md:flex max-md:flex-col max-md:justify-end md:w-40 md:py-2';

function ReasonName({ code, premises }: Omit<Of, 'state'>) {
  const { assessment, churn, locale } = useWords();
  const words = assessment.assumptions.byReason;
  return (
    <>
      <span className="block font-semibold">{churn.reasons[code]}</span>
      <span className="hint block">
        {words.norm(rangeText(locale, premises.reasons[code].norm, 100))}
        {reasons[code].condition === 'mended-first' && `; ${words.mendedFirst}`}
      </span>
    </>
  );
}

/** The share in the estimate; the field takes subscribers. */
function Count({ code, state, premises }: Of) {
  const { assessment, churn, locale } = useWords();
  const words = assessment.assumptions.byReason;
  const { share, shareFrom } = premises.reasons[code];
  const text = formatShare(locale, share);
  return (
    <>
      <span className="hint block md:hidden">{words.count.name}</span>
      <span className="mb-1 block tabular-nums">{shareFrom === 'client' ? <b>{text}</b> : text}</span>
      <FigureCell field={code} state={state} label={words.field(churn.reasons[code], words.count.unit)} />
    </>
  );
}

function Part({ code, part, state, premises }: Of & { code: LossReason; part: ReasonPart }) {
  const { assessment, churn, locale } = useWords();
  const { byReason: words, ours } = assessment.assumptions;
  const value = premises.reasons[code][part];
  const norm = rangeText(locale, rangeOf(normsOf(premises.network)[code][part]), 100);
  return (
    <>
      <span className="hint block md:hidden">{words[part].name}</span>
      <span className="mb-1 block tabular-nums">
        {value.from === 'client' ? (
          <>
            <b>{rangeText(locale, value, 100)}</b> <span className="hint">({ours(norm)})</span>
          </>
        ) : (
          norm
        )}
      </span>
      <FigureCell
        field={`${code}.${part}`}
        state={state}
        label={words.field(churn.reasons[code], `${words[part].name}, %`)}
      />
    </>
  );
}
