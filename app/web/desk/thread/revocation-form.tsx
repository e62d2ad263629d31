import { useSending } from '#app/web/desk/parts/sending.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble } from './thread-trouble.tsx';

/** The addresses by which people write to a thread, each to be revoked. */
export function RevocationForm({
  page: { thread, addressOwners },
  refused: known,
}: {
  page: Pick<ThreadData, 'thread' | 'addressOwners'>;
  refused?: ThreadRefusal | undefined;
}) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.revocation;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const { id, version } = thread;
  return (
    <Form method="post" action={paths.deskThread(id, '/revocation')} ref={form} className="print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} />
      <p className="hint mt-2">{addressOwners.length === 0 ? words.nobody : words.hint}</p>
      {addressOwners.map((owner) => (
        <p key={owner.id} className="mt-2">
          <button className="button quiet" name="person" value={owner.id} disabled={isSending}>
            {words.submit(owner.name)}
          </button>
        </p>
      ))}
    </Form>
  );
}
