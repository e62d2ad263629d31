import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { moveToTopic } from '#app/consultations/move-thread.server.ts';
import { topicForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { TopicForm } from './topic-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.topic.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    topicForm,
    ({ app, person, threadId, filled: { version, topic } }) => ({
      changed: moveToTopic(app, person, { threadId, version }, topic || null),
      done: 'topic',
    }),
    'topicUnknown',
  );
}

export default function Topic() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.topic.heading}>
      <TopicForm page={page} refused={refused} />
    </PartOfThread>
  );
}
