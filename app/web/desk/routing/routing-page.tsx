import { Form } from '@remix-run/react';
import type { TriedThread } from '#app/consultations/try-routing.server.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, tiesOf } from '#app/web/parts/field.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { RuleFields } from '../assignment/rule-fields.tsx';
import { mostRules, type RuleProblem } from '../assignment/typed-rules.ts';
import { ConflictNotice } from '../parts/conflict.tsx';
import { DeskHead } from '../parts/head.tsx';
import type { Conflict } from '../parts/sending.ts';
import { Watching } from '../parts/watching.tsx';
import { OwnerFields } from './owner-fields.tsx';
import { RoutingTrial } from './routing-trial.tsx';
import { RoutingVocabulary } from './routing-vocabulary.tsx';
import type { Topic } from './topics.ts';
import { routingKinds, type TypedRouting } from './typed-routing.ts';
import type { WhoAnswers } from './who-answers.server.ts';
import { WhoAnswersNow } from './who-answers.tsx';

export interface RoutingPageProps {
  typed: TypedRouting;
  staff: { id: string; name: string }[];
  answerers: WhoAnswers[];
  /** A full load as it is saved. */
  most: number;
  now: number;
  topics: Topic[];
  version: number;
  isSaved: boolean;
  problems: RuleProblem[];
  wrong: ('most' | 'soonHours')[];
  trial: TriedThread[] | undefined;
  conflict?: Conflict;
}

export type RefusedRouting = Pick<RoutingPageProps, 'typed' | 'problems' | 'wrong' | 'conflict'> & { version?: number };

/** By what a question finds who answers it. */
export function RoutingPage(props: RoutingPageProps) {
  const { typed, staff, topics, version, isSaved, wrong, trial, conflict } = props;
  const { desk, deskLeads, deskRouting: words, deskSettings, paths } = useWords();
  const errors = [
    ...wrong.map((name) => ({ id: name, text: words.errors[name] })),
    ...props.problems.map((one) => ({ id: `${one.field}${String(one.rule - 1)}`, text: explain(one) })),
  ];
  const shown = [...typed.rules, nothing].slice(0, mostRules);
  return (
    <>
      <DeskHead
        title={deskSettings.settings.routing.title}
        above={{ href: paths.deskSettings, label: desk.nav.settings }}
      />
      {isSaved && errors.length === 0 && <Notice tone="good">{words.saved}</Notice>}
      <Watching record={{ kind: 'setting', id: 'routing' }} version={String(version)} isForm />
      {conflict && <ConflictNotice {...conflict} />}
      <ErrorSummary errors={errors} />
      <p className="lead">{words.lead}</p>
      <WhoAnswersNow answerers={props.answerers} most={props.most} now={props.now} />
      <Form method="post" action={paths.deskRouting} key={JSON.stringify(typed)} className="mt-4 max-w-4xl">
        <input type="hidden" name="version" value={version} />
        <Figure name="most" typed={typed.most} hint={words.mostHint} isWrong={wrong.includes('most')} />
        <Figure name="soonHours" typed={typed.soonHours} hint={words.soonHint} isWrong={wrong.includes('soonHours')} />
        <OwnerFields owners={typed.owners} topics={topics} staff={staff} />
        {shown.map((rule, index) => (
          <RuleFields
            key={index}
            {...{ index, rule, staff, explain }}
            kinds={routingKinds.map((value) => ({ value, label: words.by[value] }))}
            valuesHint={words.valuesHint}
            problems={props.problems.filter((problem) => problem.rule === index + 1)}
          />
        ))}
        <p className="hint mt-3">{deskLeads.assignment.more}</p>
        <RoutingVocabulary topics={topics} />
        <div className="mt-5 flex flex-wrap gap-3">
          <button className="button">{desk.save}</button>
          <button className="button quiet" formMethod="get" name="try" value="1">
            {words.try}
          </button>
        </div>
      </Form>
      {trial && <RoutingTrial tried={trial} staff={staff} topics={topics} />}
    </>
  );

  function explain(problem: RuleProblem): string {
    return problem.is === 'valuesUnknown'
      ? words.errors.valuesUnknown(String(problem.rule), problem.word)
      : words.errors[problem.is](String(problem.rule));
  }
}

const nothing: TypedRouting['rules'][number] = { by: '', values: '', personIds: [] };

function Figure({
  name,
  typed,
  hint,
  isWrong,
}: {
  name: 'most' | 'soonHours';
  typed: string;
  hint: string;
  isWrong: boolean;
}) {
  const words = useWords().deskRouting;
  const error = isWrong ? `${name}-error` : undefined;
  return (
    <div className="mt-4">
      <label htmlFor={name} className="block font-semibold">
        {words[name]}
      </label>
      <p id={`${name}-hint`} className="hint">
        {hint}
      </p>
      {error && <FieldError id={error}>{words.errors[name]}</FieldError>}
      <input
        {...tiesOf(name, { hint, error, required: true })}
        name={name}
        inputMode="numeric"
        defaultValue={typed}
        className="input mt-1 max-w-32"
      />
    </div>
  );
}
