import type { FieldMetadata } from '@conform-to/react';
import { editedTexts, fieldLooks, fieldsOf, formName, type EditedKind } from '#app/content/edited.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Field } from '#app/web/parts/field.tsx';
import { locales, type Locale } from '#app/words/locale.ts';
import type { SayField } from '../parts/conflict.tsx';
import { MarkdownField } from '../parts/markdown-field.tsx';

/** What the field of a text is called, its language with it. */
export function useEditedNames(): (field: string) => string {
  const { deskContent: words } = useWords();
  return (field) => {
    const [name, locale] = field.split('_') as [keyof typeof words.fields, Locale];
    return `${words.fields[name]}, ${words.inLanguage[locale]}`;
  };
}

/** The texts of one thing, Russian and English beside each other. */
export function EditedFields({
  kind,
  fields,
  explain,
}: {
  kind: EditedKind;
  fields: Record<string, FieldMetadata<string>>;
  explain: (tag: string) => string;
}) {
  const { deskContent: words } = useWords();
  const nameOf = useEditedNames();
  const shape: Record<string, { safeParse: (value: undefined) => { success: boolean } }> = editedTexts[kind].shape;
  return fieldsOf(kind).map((name) => (
    <div key={name} className="grid gap-x-8 lg:grid-cols-2">
      {locales.map((locale) => {
        const field = fields[formName(name, locale)];
        const look = fieldLooks[name];
        const common = {
          ...{ label: nameOf(formName(name, locale)), explain },
          required: shape[name]?.safeParse(undefined).success === false,
        };
        if (!field) return null;
        return (
          <div key={locale}>
            {look === 'markdown' ? (
              <MarkdownField field={field} {...common} />
            ) : (
              <Field
                field={field}
                {...common}
                hint={look === 'list' ? words.oneALine : undefined}
                multiline={look !== undefined}
                rows={look === 'list' ? 7 : 4}
              />
            )}
          </div>
        );
      })}
    </div>
  ));
}

/** What the fields of edited things are called where their labels are not in sight. */
export function useSayEdited(): SayField {
  const { desk, deskContent: words, deskCourses } = useWords();
  const facts: Record<string, string> = { ...words.facts, ...deskCourses.facts };
  const nameOf = useEditedNames();
  return (name, value) => {
    if (name === 'cancelled') return { label: deskCourses.cancelled, value: value === 'on' ? desk.yes : desk.none };
    return { label: facts[name] ?? nameOf(name), value };
  };
}
