import { useForm } from '@conform-to/react';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useSending, type Refused } from './sending.ts';
import { Trouble, useExplain } from './trouble.tsx';

interface Colleague {
  id: string;
  name: string;
}

/** A note to be written, or one's own to be changed. */
export function NoteForm({
  action,
  colleagues,
  note,
  hint,
  refused: known,
}: {
  action: string;
  /** Whom it can call. */
  colleagues: readonly Colleague[];
  /** Who will see it, where that is not as everywhere. */
  hint?: string;
  note?: { text: string; mentions: readonly string[]; version: string };
  refused?: Refused | undefined;
}) {
  const { lead, desk } = useWords();
  const words = lead.notes;
  const explain = useExplain();
  const { Form, form, refused, isSending } = useSending(known);
  const [, fields] = useForm<{ note: string; mentions: string[] }>({
    id: note ? 'note' : 'new-note',
    lastResult: refused?.lastResult ?? null,
    defaultValue: { note: note?.text ?? '' },
  });
  const ticked = [fields.mentions.initialValue ?? note?.mentions ?? []].flat();
  return (
    <Form method="post" action={action} ref={form} preventScrollReset noValidate className="print:hidden">
      {note && <input type="hidden" name="version" value={refused?.version ?? note.version} />}
      <Trouble refused={refused} fields={[fields.note]} say={(_, value) => ({ label: words.text, value })} />
      <Field
        field={fields.note}
        label={words.text}
        hint={hint ?? words.hint}
        multiline
        rows={3}
        required
        explain={explain}
      />
      {colleagues.length > 0 && (
        <fieldset className="mt-2 flex flex-wrap gap-x-5">
          <legend className="hint">{words.mention}</legend>
          {colleagues.map(({ id, name }) => (
            <label key={id} className="check">
              <input type="checkbox" className="box" name="mentions" value={id} defaultChecked={ticked.includes(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="mt-2">
        <button className="button quiet" disabled={isSending}>
          {note ? desk.save : words.submit}
        </button>
      </p>
    </Form>
  );
}
