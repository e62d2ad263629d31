import { reasonCodes } from '#app/churn/reasons.ts';
import { useWords } from '#app/web/parts/words.ts';
import { FigureRow } from './figure-row.tsx';
import { emptyForm } from './form-state.ts';
import { DebtRuleRow, NetworkRow } from './select-row.tsx';

/** What an operator may know besides the three, folded; the rest of the assumptions stands beside the answer. */
export function MoreFigures() {
  const { assessment, churn } = useWords();
  const { form: words, assumptions } = assessment;
  return (
    <details className="border-b border-line">
      <summary className="cursor-pointer py-2.5">{words.more}</summary>
      <p className="hint">{words.range}</p>
      <NetworkRow chosen="internet" />
      <DebtRuleRow chosen={null} />
      {(['reach', 'hourCost', 'margin'] as const).map((field) => {
        const { name, unit } = assumptions.inputs[field];
        return <FigureRow key={field} field={field} state={emptyForm} label={name} hint={unit} />;
      })}
      <fieldset className="pt-4">
        <legend className="float-left w-full text-lg font-semibold">{words.reasons.heading}</legend>
        <p className="hint clear-both">{words.reasons.lead}</p>
        <FigureRow field="months" state={emptyForm} {...words.reasons.months} />
        {reasonCodes.map((code) => (
          <FigureRow key={code} field={code} state={emptyForm} label={churn.reasons[code]} />
        ))}
      </fieldset>
    </details>
  );
}
