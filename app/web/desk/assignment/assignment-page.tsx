import { Form } from '@remix-run/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, tiesOf } from '#app/web/parts/field.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ConflictNotice } from '../parts/conflict.tsx';
import { DeskHead } from '../parts/head.tsx';
import type { Conflict } from '../parts/sending.ts';
import { Watching } from '../parts/watching.tsx';
import { RuleFields, useExplained } from './rule-fields.tsx';
import { Trial } from './trial.tsx';
import type { TriedLead } from './trial.server.ts';
import { mostRules, vocabularyOf, type RuleProblem, type TypedRules } from './typed-rules.ts';

export interface AssignmentPageProps {
  typed: TypedRules;
  staff: { id: string; name: string }[];
  version: number;
  isSaved: boolean;
  problems: RuleProblem[];
  isMostWrong: boolean;
  trial: TriedLead[] | undefined;
  conflict?: Conflict;
}

export type RefusedRules = Pick<AssignmentPageProps, 'typed' | 'problems' | 'isMostWrong' | 'conflict'>;

export function AssignmentPage(props: AssignmentPageProps) {
  const { typed, staff, version, isSaved, isMostWrong, trial, conflict } = props;
  const { desk, deskLeads, paths } = useWords();
  const words = deskLeads.assignment;
  const explain = useExplained();
  const errors = [
    ...(isMostWrong ? [{ id: 'most', text: words.errors.mostInvalid }] : []),
    ...props.problems.map((problem) => ({ id: `${problem.field}${String(problem.rule - 1)}`, text: explain(problem) })),
  ];
  const shown = [...typed.rules, nothing].slice(0, mostRules);
  return (
    <>
      <DeskHead title={words.title} above={{ href: paths.deskSettings, label: desk.nav.settings }} />
      {isSaved && errors.length === 0 && <Notice tone="good">{words.saved}</Notice>}
      <Watching record={{ kind: 'setting', id: 'assignment' }} version={String(version)} isForm />
      {conflict && <ConflictNotice {...conflict} />}
      <ErrorSummary errors={errors} />
      <p className="lead">{words.lead}</p>
      <Form method="post" action={paths.deskAssignment} key={JSON.stringify(typed)} className="mt-4 max-w-4xl">
        <input type="hidden" name="version" value={version} />
        <label className="check">
          <input type="checkbox" className="box" name="isOn" defaultChecked={typed.isOn} />
          <span>{words.isOn}</span>
        </label>
        <label htmlFor="most" className="mt-3 block font-semibold">
          {words.most}
        </label>
        <p id="most-hint" className="hint">
          {words.mostHint}
        </p>
        {isMostWrong && <FieldError id="most-error">{words.errors.mostInvalid}</FieldError>}
        <input
          {...tiesOf('most', { hint: words.mostHint, error: isMostWrong ? 'most-error' : undefined, required: true })}
          name="most"
          inputMode="numeric"
          defaultValue={typed.most}
          className="input mt-1 max-w-32"
        />
        {shown.map((rule, index) => (
          <RuleFields
            key={index}
            index={index}
            rule={rule}
            staff={staff}
            problems={props.problems.filter((problem) => problem.rule === index + 1)}
          />
        ))}
        <p className="hint mt-3">{words.more}</p>
        <Vocabulary />
        <div className="mt-5 flex flex-wrap gap-3">
          <button className="button">{words.save}</button>
          <button className="button quiet" formMethod="get" name="try" value="1">
            {words.try}
          </button>
        </div>
      </Form>
      {trial && <Trial tried={trial} staff={staff} />}
    </>
  );
}

const nothing: TypedRules['rules'][number] = { by: '', values: '', personIds: [] };

function Vocabulary() {
  const words = useWords();
  const { by, vocabulary } = words.deskLeads.assignment;
  return (
    <details className="mt-2 text-sm">
      <summary className="way cursor-pointer underline">{vocabulary}</summary>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {(['country', 'size', 'kind'] as const).map((kind) => (
          <div key={kind} className="contents">
            <dt className="text-soft">{by[kind]}</dt>
            <dd>
              {vocabularyOf(kind, words)
                .map(({ label }) => label)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
