import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { waitForClient } from '#app/consultations/snooze-thread.server.ts';
import { seenForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { WaitingForm } from './state-forms.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.snooze.waitingHeading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(args, seenForm, ({ app, person, threadId, filled: { version } }) => ({
    changed: waitForClient(app, person, { threadId, version }),
    done: 'waiting',
  }));
}

export default function Waiting() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.snooze.waitingHeading}>
      <WaitingForm thread={page.thread} refused={refused} />
    </PartOfThread>
  );
}
