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
    ({ app, person, threadId, filled: { version, wake, day = '', hour = 10 } }) => {
      const seen = { threadId, version };
      if (wake) return { changed: wakeThread(app, person, seen), done: 'waking' };
      return { changed: snoozeThread(app, person, seen, momentOfDay(day, hour)), done: 'snooze' };
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
