import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { fieldsOf, formName } from '#app/content/edited.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { locales } from '#app/words/locale.ts';
import { EditedFields, useEditedNames } from './edited-fields.tsx';
import type { ContentKind } from './content-kinds.ts';
import { RemoveShown } from './showcase-buttons.tsx';

type Typed = Record<string, string>;

interface ContentItemPageProps {
  kind: ContentKind;
  id: string;
  isNew: boolean;
  typed: Typed;
  version: string;
  isSaved: boolean;
  refused: { lastResult: SubmissionResult; freshVersion: string | undefined } | undefined;
}

/** The form of one text of the site, both languages side by side. */
export function ContentItemPage({ kind, id, isNew, typed, version, isSaved, refused }: ContentItemPageProps) {
  const { desk, deskContent: words, site, paths } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const [form, fields] = useForm<Typed>({
    id: 'content',
    lastResult: refused?.lastResult ?? null,
    defaultValue: typed,
  });
  const nameOfText = useEditedNames();
  const nameOf = (name: string) => (words.facts as Record<string, string>)[name] ?? nameOfText(name);
  const extra = kind === 'client' ? ['subscribers'] : kind === 'video' ? ['url', 'minutes'] : [];
  const names = [...extra, ...fieldsOf(kind).flatMap((name) => locales.map((locale) => formName(name, locale)))];
  const known = names.flatMap((name) => fields[name] ?? []);
  return (
    <>
      <DeskHead
        above={{ href: paths.deskContent, label: desk.nav.content }}
        title={isNew ? words.newThing[kind] : words.things[kind]}
      />
      {isSaved && !refused && <Notice tone="good">{words.saved}</Notice>}
      {refused?.freshVersion !== undefined && <Notice tone="bad">{words.changed}</Notice>}
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary errors={summaryOf(known, explain, nameOf)} />
        <input type="hidden" name="version" value={refused?.freshVersion ?? version} />
        {extra.map((name) => {
          const field = fields[name];
          const label = words.facts[name as keyof typeof words.facts];
          return (
            field && (
              <Field key={name} field={field} label={label} required={name !== 'subscribers'} explain={explain} />
            )
          );
        })}
        <EditedFields kind={kind} fields={fields} explain={explain} />
        <p className="mt-6 flex flex-wrap items-center gap-4">
          <button className="button">{desk.save}</button>
          <Link to={paths.deskContent} className="way">
            {desk.cancel}
          </Link>
        </p>
      </Form>
      {!isNew && kind !== 'page' && kind !== 'tier' && <RemoveShown kind={kind} id={id} />}
    </>
  );
}
