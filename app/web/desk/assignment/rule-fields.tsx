import { useWords } from '#app/web/parts/words.ts';
import { ruleKinds, type RuleProblem, type TypedRule } from './typed-rules.ts';

/** One rule: by what, which, and to whom. */
export function RuleFields({
  index,
  rule,
  staff,
  problems,
}: {
  index: number;
  rule: TypedRule;
  staff: readonly { id: string; name: string }[];
  problems: readonly RuleProblem[];
}) {
  const words = useWords().deskLeads.assignment;
  const n = String(index);
  const isWrong = (field: RuleProblem['field']) => problems.some((problem) => problem.field === field) || undefined;
  return (
    <fieldset className="panel mt-5">
      <legend className="float-left mb-1 w-full text-lg font-semibold">{words.rule(String(index + 1))}</legend>
      <div className="clear-both grid gap-x-5 gap-y-2 sm:grid-cols-[14rem_1fr]">
        <label className="text-sm text-soft">
          {words.by.label}
          <select name={`by${n}`} defaultValue={rule.by} className="input">
            <option value="">{words.by.none}</option>
            {ruleKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.by[kind]}
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
              aria-invalid={isWrong('values')}
              aria-describedby={`values${n}-hint`}
              className="input"
            />
          </label>
          <p id={`values${n}-hint`} className="hint">
            {words.valuesHint}
          </p>
        </div>
      </div>
      <RulePeople id={`people${n}`} chosen={rule.personIds} staff={staff} isWrong={isWrong('people')} />
    </fieldset>
  );
}

function RulePeople({
  id,
  chosen,
  staff,
  isWrong,
}: {
  id: string;
  chosen: readonly string[];
  staff: readonly { id: string; name: string }[];
  isWrong: boolean | undefined;
}) {
  const words = useWords().deskLeads.assignment;
  return (
    <fieldset id={id} tabIndex={-1} className={`mt-1 ${isWrong ? 'border-l-3 border-bad pl-3' : ''}`}>
      <legend className="text-sm text-soft">{words.people}</legend>
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
