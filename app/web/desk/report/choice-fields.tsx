import { networks } from '#app/assessments/answers.ts';
import { becauseField } from '#app/assessments/scenario-form.ts';
import { debtRules } from '#app/churn/debt.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import type { FormLook } from './correction-rows.tsx';
import { explainFault } from './draft-fields.ts';

/** The network and the rule of debt: one for all scenarios. */
export function ChoiceFields({ look }: { look: FormLook }) {
  const { report, assessment, locale } = useWords();
  const { network, debtRule } = assessment.form;
  const ofRule = debtRules.map((rule) => ({
    value: String(rule),
    label: debtRule.option(plural(locale, rule, assessment.days)),
  }));
  const ofNetwork = networks.map((one) => ({ value: one, label: network.options[one] }));
  return (
    <div className="mt-2 grid gap-x-8 lg:grid-cols-2">
      <Choice name="network" label={report.replaced.network} options={ofNetwork} look={look} />
      <Choice name="debtRule" label={report.replaced.debtRule} options={ofRule} look={look} />
    </div>
  );
}

function Choice({
  name,
  label,
  options,
  look,
}: {
  name: 'network' | 'debtRule';
  label: string;
  options: { value: string; label: string }[];
  look: FormLook;
}) {
  const { locale, paths: _paths, ...words } = useWords();
  const { keep, becauseOf, columns } = words.deskReport.form;
  const why = becauseField(name);
  const fault = look.faults.find((one) => one.name === why);
  return (
    <div className="mt-3">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <select id={name} name={name} className="input mt-1" defaultValue={look.typed[name]}>
        <option value="">{keep}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault && <FieldError id={`${why}-error`}>{explainFault(words, locale, fault)}</FieldError>}
      <input
        id={why}
        name={why}
        aria-label={becauseOf(label)}
        placeholder={columns.because}
        className="input mt-2"
        autoComplete="off"
        defaultValue={look.typed[why]}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${why}-error`}
      />
    </div>
  );
}
