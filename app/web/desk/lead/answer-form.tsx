import { useForm } from '@conform-to/react';
import { useSending, type Refused } from '#app/web/desk/parts/sending.ts';
import { Trouble, useExplain } from '#app/web/desk/parts/trouble.tsx';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';

/** A word to the client: by letter, and on the page of their request. */
export function AnswerForm({
  lead: { id, address, version },
  refused: known,
}: {
  lead: Pick<LeadShown, 'id' | 'address' | 'version'>;
  refused?: Refused | undefined;
}) {
  const { lead, paths } = useWords();
  const words = lead.answer;
  const { Form, form, refused, isSending } = useSending(known);
  const [, { answer }] = useForm<{ answer: string }>({ id: 'answer', lastResult: refused?.lastResult ?? null });
  return (
    <Form method="post" action={paths.deskLead(id, '/answer')} ref={form} noValidate className="print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <Trouble refused={refused} fields={[answer]} />
      <Field
        field={answer}
        label={words.text}
        hint={words.hint(address)}
        multiline
        rows={5}
        required
        explain={useExplain()}
      />
      <p className="mt-3">
        <button className="button" disabled={isSending}>
          {words.submit}
        </button>
      </p>
    </Form>
  );
}
