import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { giveByRule, giveThread } from '#app/consultations/hand-over.server.ts';
import { givingForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { AssignmentForm } from './assignment-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.assignment.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    givingForm,
    ({ app, person, threadId, filled: { version, to = '' }, form }) => {
      const seen = { threadId, version };
      const whom = form.has('mine') ? person.id : to;
      const changed = form.has('rule') ? giveByRule(app, person, seen) : giveThread(app, person, seen, whom);
      return { changed, done: 'assignment' };
    },
    'nobodyThere',
  );
}

export default function Assignment() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.assignment.heading}>
      <AssignmentForm page={page} refused={refused} />
    </PartOfThread>
  );
}
