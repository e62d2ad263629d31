import { useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { fieldsOf, formName } from '#app/content/edited.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { locales } from '#app/words/locale.ts';
import type { RefusedItem } from '../content/content-item-page.tsx';
import { EditedFields, useSayEdited } from '../content/edited-fields.tsx';
import { Watching } from '../parts/watching.tsx';
import { ConflictNotice } from '../parts/conflict.tsx';
import { factNames } from './course-form.ts';

/** The form of a course. */
export function CourseTextPage({
  slug,
  typed,
  version,
  refused,
}: {
  slug: string | undefined;
  typed: Record<string, string>;
  version: string;
  refused: RefusedItem | undefined;
}) {
  const { desk, deskCourses: words, deskContent, site, paths } = useWords();
  const explain = explainWith({ ...deskContent.errors, ...words.errors }, site.error.refused);
  const [form, fields] = useForm<Record<string, string>>({
    id: 'course',
    lastResult: refused?.lastResult ?? null,
    defaultValue: typed,
  });
  const texts = fieldsOf('course').flatMap((name) => locales.map((locale) => formName(name, locale)));
  const say = useSayEdited();
  const known = [...factNames, ...texts].flatMap((name) => fields[name] ?? []);
  const above =
    slug === undefined
      ? { href: paths.deskCourses, label: desk.nav.courses }
      : { href: paths.deskCourse(slug), label: words.course };
  return (
    <>
      <DeskHead above={above} title={slug === undefined ? words.announce : words.edit} />
      {slug !== undefined && <Watching record={{ kind: 'course', id: slug }} version={version} isForm />}
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary errors={summaryOf(known, explain, (name) => say(name, '').label)} />
        <input type="hidden" name="version" value={refused?.freshVersion ?? version} />
        <div className="grid items-end gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {factNames.map((name) => {
            const field = fields[name];
            const isDay = name === 'startsOn' || name === 'endsOn';
            const common = { label: words.facts[name], required: name !== 'priceRoubles', explain };
            if (!field) return null;
            return <Field key={name} field={field} {...common} {...(isDay ? day : number)} />;
          })}
        </div>
        <label className="check mt-3">
          <input
            type="checkbox"
            className="box"
            name="cancelled"
            defaultChecked={fields['cancelled']?.initialValue === 'on'}
          />
          <span>{words.cancelled}</span>
        </label>
        <EditedFields kind="course" fields={fields} explain={explain} />
        <p className="mt-6">
          <button className="button">{desk.save}</button>
        </p>
      </Form>
    </>
  );
}

const day = { type: 'date' } as const;
const number = { inputMode: 'numeric' } as const;
