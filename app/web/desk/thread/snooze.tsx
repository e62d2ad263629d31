import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { snoozeThread, wakeThread } from '#app/consultations/snooze-thread.server.ts';
import { snoozeForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { momentOfDay } from '#app/words/day.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { SnoozeForm } from './state-forms.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.snooze.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    snoozeForm,
    ({ app, person, threadId, filled }) => {
      const seen = { threadId, version: filled.version };
      if (filled.wake) return { changed: wakeThread(app, person, seen), done: 'waking' };
      const until = momentOfDay(filled.day, filled.hour);
      return { changed: snoozeThread(app, person, seen, until), done: 'snooze' };
    },
    'dayPassed',
  );
}

export default function Snooze() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.snooze.heading}>
      <SnoozeForm thread={page.thread} refused={refused} />
    </PartOfThread>
  );
}
