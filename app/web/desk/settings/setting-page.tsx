import { useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { ConflictNotice, type SayField } from '#app/web/desk/parts/conflict.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Steps, useStepLabels } from './steps.tsx';
import { fieldsOfSetting, type FormedSetting } from './setting-forms.ts';

/** How a field and its value are told of where somebody else has changed them. */
function useSaying(labels: Record<string, string>): SayField {
  const { required, steps } = useWords().deskSettings;
  const choices: Record<string, string> = { ...required, ...steps.whom };
  const isChoice = (field: string) => field === 'required' || field.startsWith('tell');
  return (field, value) => ({
    label: labels[field] ?? field,
    value: isChoice(field) ? (choices[value] ?? value) : value,
  });
}

/** The form of one setting. */
export function SettingPage({
  name,
  typed,
  version,
  refused,
}: {
  name: FormedSetting;
  typed: Record<string, string>;
  version: number;
  refused: Refused | undefined;
}) {
  const { desk, deskSettings: words, deskContent, site, paths } = useWords();
  const explain = explainWith({ ...deskContent.errors, ...words.errors }, site.error.refused);
  const [form, fields] = useForm<Record<string, string>>({
    id: 'setting',
    lastResult: refused?.lastResult ?? null,
    defaultValue: typed,
  });
  const known = fieldsOfSetting(name).flatMap((one) => fields[one] ?? []);
  const { title, lead } = words.settings[name];
  const labels: Record<string, string> = { ...words.fields, ...useStepLabels() };
  const hints: Record<string, string> = words.hints;
  const whom = { options: ['nobody', 'owner', 'staff'], labels: words.required };
  const say = useSaying(labels);
  return (
    <>
      <DeskHead above={{ href: paths.deskSettings, label: desk.nav.settings }} title={title} />
      <p className="lead">{lead}</p>
      <Watching record={{ kind: 'setting', id: name }} version={String(version)} isForm />
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
      <Form method="post" id={form.id} noValidate className="max-w-prose">
        <ErrorSummary
          errors={summaryOf(known, explain, name === 'answerTerms' ? (field) => labels[field] ?? field : undefined)}
        />
        <input type="hidden" name="version" value={refused?.version ?? version} />
        {name === 'escalation' ? (
          <Steps fields={fields} explain={explain} />
        ) : (
          known.map((field) => {
            const common = { label: labels[field.name] ?? field.name, required: true, explain };
            const isWhom = field.name === 'required';
            if (isWhom) return <Select<string> key={field.name} field={field} {...common} {...whom} />;
            return <Field key={field.name} field={field} {...common} hint={hints[field.name]} />;
          })
        )}
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
