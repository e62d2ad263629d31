import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { closeThread, reopenThread } from '#app/consultations/close-thread.server.ts';
import { closingForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { ClosingForm } from './state-forms.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.closing.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(args, closingForm, ({ app, person, threadId, filled: { version, asks = false }, form }) => {
    const seen = { threadId, version };
    if (form.has('again')) return { changed: reopenThread(app, person, seen), done: 'reopening' };
    return { changed: closeThread(app, person, seen, { asks }), done: 'closing' };
  });
}

export default function Closing() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.closing.heading}>
      <ClosingForm thread={page.thread} refused={refused} />
    </PartOfThread>
  );
}
