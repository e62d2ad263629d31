import { useForm } from '@conform-to/react';
import { useSending } from '#app/web/desk/parts/sending.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble, useThreadExplain } from './thread-trouble.tsx';

/** One thread goes on in another, by its number. */
export function MergingForm({
  thread: { id, version },
  refused: known,
}: {
  thread: Pick<ThreadData['thread'], 'id' | 'version'>;
  refused?: ThreadRefusal | undefined;
}) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.merging;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const [, { number }] = useForm<{ number: string }>({ id: 'merging', lastResult: refused?.lastResult ?? null });
  return (
    <Form method="post" action={paths.deskThread(id, '/merging')} ref={form} noValidate className="print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} fields={[number]} />
      <Field field={number} label={words.label} hint={words.hint} required explain={useThreadExplain()} />
      <button className="button quiet mt-3" disabled={isSending}>
        {words.submit}
      </button>
    </Form>
  );
}
