import { Form } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { useDoubt } from './message.tsx';
import type { MessageShown } from './shown-turns.server.ts';

/** Why a message waits, and one button for each of the two things that can become of it. */
export function HeldForm({
  threadId,
  message: { id, kind, reason, name, isNamed },
}: {
  threadId: string;
  message: MessageShown;
}) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.held;
  const approve = kind === 'us' ? words.send : words.approve;
  return (
    <div className="mb-3">
      <p className="font-semibold">{words.title}</p>
      <p>{`${words.because(useDoubt(reason ?? ''))} ${kind === 'us' ? words.us : words.client}`}</p>
      {kind === 'client' && !isNamed && <p>{words.unnamed}</p>}
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        <Form method="post" action={paths.deskThreadMessage(threadId, id, '/approval')}>
          <button className="button quiet" aria-label={`${approve}: ${name}`}>
            {approve}
          </button>
        </Form>
        <Form method="post" action={paths.deskThreadMessage(threadId, id, '/refusal')}>
          <button className="button quiet" aria-label={`${words.decline}: ${name}`}>
            {words.decline}
          </button>
        </Form>
      </div>
    </div>
  );
}
