import type { FieldMetadata } from '@conform-to/react';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { steps } from './term-forms.ts';

/** Reminders of deadlines, a line each: how much of the term is gone, and who is told. */
export function Steps({
  fields,
  explain,
}: {
  fields: Record<string, FieldMetadata<string>>;
  explain: (tag: string) => string;
}) {
  const { deskSettings } = useWords();
  const words = deskSettings.steps;
  const labels = useStepLabels();
  return steps.map(({ level, tell }, index) => {
    const [atField, toField] = [fields[level], fields[tell]];
    if (!atField || !toField) return null;
    return (
      <fieldset key={level} className="mt-4 border-b border-line pb-4">
        <legend className="sr-only">{words.step(String(index + 1))}</legend>
        <div className="grid items-end gap-x-6 sm:grid-cols-2">
          <Field field={atField} label={labels[level] ?? ''} inputMode="numeric" explain={explain} />
          <Select<string>
            field={toField}
            label={labels[tell] ?? ''}
            options={['assignee', 'owners']}
            labels={words.whom}
            required
            explain={explain}
          />
        </div>
      </fieldset>
    );
  });
}

/** What the fields of the reminders are called. */
export function useStepLabels(): Record<string, string> {
  const words = useWords().deskSettings.steps;
  return Object.fromEntries(
    steps.flatMap(({ level, tell }, index) => [
      [level, words.level(String(index + 1))],
      [tell, words.tell(String(index + 1))],
    ]),
  );
}
