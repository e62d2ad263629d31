import { Form, Link } from '@remix-run/react';
import { ConflictNotice } from '#app/web/desk/parts/conflict.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import type { Conflict } from '#app/web/desk/parts/sending.ts';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, tiesOf } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { OutlineProblem } from './typed-methodology.ts';

export interface MethodologyPageProps {
  outline: string;
  version: number;
  problems?: OutlineProblem[];
  /** Keys that questions are about and the outline has no more. */
  missing?: { topic: string; count: number }[];
  conflict?: Conflict;
}

export type RefusedOutline = Omit<MethodologyPageProps, 'version'> & { version?: number };

/** The map of the methodology as one text. */
export function MethodologyPage({ outline, version, problems = [], missing = [], conflict }: MethodologyPageProps) {
  const { desk, deskMethodology: words, deskSettings, paths } = useWords();
  const faults = [
    ...problems.slice(0, 20).map(({ is, line, text }) => words.errors[is](String(line), text)),
    ...missing.map(({ topic, count }) => words.errors.inUse(topic, String(count))),
  ];
  const error = faults.length > 0 ? 'outline-error' : undefined;
  return (
    <>
      <DeskHead
        above={{ href: paths.deskSettings, label: desk.nav.settings }}
        title={deskSettings.settings.methodology.title}
      />
      <p className="lead">{words.lead}</p>
      <Watching record={{ kind: 'setting', id: 'methodology' }} version={String(version)} isForm />
      {conflict && <ConflictNotice {...conflict} say={(_, value) => ({ label: words.outline, value })} />}
      <ErrorSummary errors={faults.map((text) => ({ id: 'outline', text }))} />
      <Form method="post" noValidate key={outline} className="mt-4 max-w-4xl">
        <input type="hidden" name="version" value={version} />
        <label htmlFor="outline" className="block font-semibold">
          {words.outline}
        </label>
        <p id="outline-hint" className="hint">
          {words.hint}
        </p>
        {error && <FieldError id={error}>{faults[0]}</FieldError>}
        <textarea
          {...tiesOf('outline', { hint: words.hint, error, required: true })}
          name="outline"
          rows={24}
          spellCheck={false}
          defaultValue={outline}
          className="input mt-1"
        />
        <p className="mt-6 flex flex-wrap items-center gap-4">
          <button className="button">{desk.save}</button>
          <Link to={paths.deskSettings} className="way">
            {desk.cancel}
          </Link>
        </p>
      </Form>
    </>
  );
}
