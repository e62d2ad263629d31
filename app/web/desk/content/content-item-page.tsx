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
import { ConflictNotice } from '../parts/conflict.tsx';
import type { Conflict } from '../parts/sending.ts';
import { Watching } from '../parts/watching.tsx';
import { EditedFields, useEditedNames, useSayEdited } from './edited-fields.tsx';
import type { ContentKind } from './content-kinds.ts';
import { RemoveShown } from './showcase-buttons.tsx';

type Typed = Record<string, string>;

export interface RefusedItem {
  lastResult: SubmissionResult;
  conflict?: Conflict;
  freshVersion?: string | undefined;
}

interface ContentItemPageProps {
  kind: ContentKind;
  id: string;
  isNew: boolean;
  typed: Typed;
  version: string;
  done: string | null;
  refused: RefusedItem | undefined;
}

/** The form of one text of the site, both languages side by side. */
export function ContentItemPage({ kind, id, isNew, typed, version, done, refused }: ContentItemPageProps) {
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
  const say = useSayEdited();
  return (
    <>
      <DeskHead
        above={{ href: paths.deskContent, label: desk.nav.content }}
        title={isNew ? words.newThing[kind] : words.things[kind]}
      />
      {done === 'saved' && !refused && <Notice tone="good">{words.saved}</Notice>}
      {done === 'changed' && <Notice tone="bad">{words.remove.changed}</Notice>}
      {!isNew && <Watching record={{ kind: 'content', id: `${kind}:${id}` }} version={version} isForm />}
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
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
      {!isNew && kind !== 'page' && kind !== 'tier' && <RemoveShown kind={kind} id={id} version={version} />}
    </>
  );
}
