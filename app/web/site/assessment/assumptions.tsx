import type { Premises } from '#app/churn/premises.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Anchors } from './anchors.tsx';
import { FigureRow } from './figure-row.tsx';
import { formId, type FormState } from './form-state.ts';
import { GeneralAssumptions } from './general-assumptions.tsx';
import { ReasonAssumptions } from './reason-assumptions.tsx';
import { DebtRuleRow, NetworkRow } from './select-row.tsx';

/** All that the estimate stands on: of each value who says so, and a field for a better one. */
export function Assumptions({ state, premises }: { state: FormState; premises: Premises }) {
  const { form, assumptions: words } = useWords().assessment;
  const again = (
    <p className="mt-6 print:hidden">
      <button className="button quiet" form={formId}>
        {form.again}
      </button>
    </p>
  );
  return (
    <Section id="assumptions" heading={words.heading}>
      <p className="mt-3 max-w-prose">{words.noData}</p>
      <p className="mt-3 max-w-prose">{words.how}</p>
      <div className="mt-6 grid gap-x-16 lg:grid-cols-2">
        <NetworkRow chosen={state.answers.network} />
        <DebtRuleRow chosen={state.answers.debtRule} />
      </div>
      <GeneralAssumptions state={state} premises={premises} />
      {again}
      <h3 className="mt-10 text-lg">{form.reasons.heading}</h3>
      <p className="mt-1 max-w-prose">{form.reasons.lead}</p>
      <div className="mt-4 grid gap-x-16 lg:grid-cols-2">
        <FigureRow field="months" state={state} {...form.reasons.months} />
      </div>
      <p className="hint mt-3">{words.byReason.note}</p>
      <ReasonAssumptions state={state} premises={premises} />
      {again}
      <Anchors />
    </Section>
  );
}
