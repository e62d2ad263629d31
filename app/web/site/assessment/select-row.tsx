import type { ReactNode } from 'react';
import { networks } from '#app/assessments/answers.ts';
import { debtRules, type DebtRule } from '#app/churn/debt.ts';
import type { Network } from '#app/churn/norms.ts';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { formId } from './form-state.ts';

export function NetworkRow({ chosen }: { chosen: Network }) {
  const { label, hint, options } = useWords().assessment.form.network;
  return (
    <SelectRow name="network" label={label} hint={hint} chosen={chosen}>
      {networks.map((network) => (
        <option key={network} value={network}>
          {options[network]}
        </option>
      ))}
    </SelectRow>
  );
}

export function DebtRuleRow({ chosen }: { chosen: DebtRule | null }) {
  const { assessment, locale } = useWords();
  const { label, hint, unknown, option } = assessment.form.debtRule;
  return (
    <SelectRow name="debtRule" label={label} hint={hint} chosen={String(chosen ?? '')}>
      <option value="">{unknown}</option>
      {debtRules.map((rule) => (
        <option key={rule} value={rule}>
          {option(plural(locale, rule, assessment.days))}
        </option>
      ))}
    </SelectRow>
  );
}

function SelectRow({
  name,
  label,
  hint,
  chosen,
  children,
}: {
  name: string;
  label: string;
  hint: string;
  chosen: string;
  children: ReactNode;
}) {
  return (
    <div className="grid items-center gap-x-4 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[1fr_15rem]">
      <label htmlFor={name}>
        <span className="block font-semibold">{label}</span>
        <span className="hint">{hint}</span>
      </label>
      <select id={name} name={name} form={formId} className="input" defaultValue={chosen}>
        {children}
      </select>
    </div>
  );
}
