import { FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ruleKinds, type RuleProblem } from './typed-rules.ts';

export interface RuleFieldsProps {
  index: number;
  rule: { by: string; values: string; personIds: string[] };
  staff: readonly { id: string; name: string }[];
  problems: readonly RuleProblem[];
  /** What rules go by, and how what is wrong with one is told; those of leads where nothing is said. */
  kinds?: readonly { value: string; label: string }[];
  valuesHint?: string;
  explain?: (problem: RuleProblem) => string;
}

/** One rule: by what, which, and to whom. */
export function RuleFields({ index, rule, staff, problems, ...told }: RuleFieldsProps) {
  const words = useWords().deskLeads.assignment;
  const n = String(index);
  const explained = useExplained();
  const explain = told.explain ?? explained;
  const kinds = told.kinds ?? ruleKinds.map((value) => ({ value, label: words.by[value] }));
  const faultOf = (field: RuleProblem['field']) => {
    const problem = problems.find((one) => one.field === field);
    return problem && explain(problem);
  };
  const fault = faultOf('values');
  return (
    <fieldset className="panel mt-5">
      <legend className="float-left mb-1 w-full text-lg font-semibold">{words.rule(String(index + 1))}</legend>
      <div className="clear-both grid gap-x-5 gap-y-2 sm:grid-cols-[14rem_1fr]">
        <label className="text-sm text-soft">
          {words.by.label}
          <select name={`by${n}`} defaultValue={rule.by} className="input">
            <option value="">{words.by.none}</option>
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label className="text-sm text-soft">
            {words.values}
            <input
              id={`values${n}`}
              name={`values${n}`}
              defaultValue={rule.values}
              aria-invalid={fault ? true : undefined}
              aria-describedby={`values${n}-hint${fault ? ` values${n}-error` : ''}`}
              className="input"
            />
          </label>
          {fault && <FieldError id={`values${n}-error`}>{fault}</FieldError>}
          <p id={`values${n}-hint`} className="hint">
            {told.valuesHint ?? words.valuesHint}
          </p>
        </div>
      </div>
      <RulePeople id={`people${n}`} chosen={rule.personIds} staff={staff} fault={faultOf('people')} />
    </fieldset>
  );
}

function RulePeople({
  id,
  chosen,
  staff,
  fault,
}: {
  id: string;
  chosen: readonly string[];
  staff: readonly { id: string; name: string }[];
  fault: string | undefined;
}) {
  const words = useWords().deskLeads.assignment;
  return (
    <fieldset id={id} tabIndex={-1} className="mt-1" aria-describedby={fault && `${id}-error`}>
      <legend className="text-sm text-soft">{words.people}</legend>
      {fault && <FieldError id={`${id}-error`}>{fault}</FieldError>}
      {staff.length === 0 && <p>{words.nobodyYet}</p>}
      <div className="flex flex-wrap gap-x-6">
        {staff.map((one) => (
          <label key={one.id} className="check">
            <input type="checkbox" className="box" name={id} value={one.id} defaultChecked={chosen.includes(one.id)} />
            <span>{one.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is wrong with a rule, in words. */
export function useExplained(): (problem: RuleProblem) => string {
  const { errors } = useWords().deskLeads.assignment;
  return (problem) =>
    problem.is === 'valuesUnknown'
      ? errors.valuesUnknown(String(problem.rule), problem.word)
      : errors[problem.is](String(problem.rule));
}
