import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { followUp } from '#app/consultations/follow-up.server.ts';
import { taskForm, taskOf } from '#app/office/task.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { TaskForm } from '#app/web/desk/parts/task-form.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.task.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const id = args.params.id ?? '';
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: taskForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const made = followUp(app, person, id, taskOf(submission.value));
  switch (made.refused) {
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskThread(id)}?done=task#tasks`, 303);
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'nobody':
    case 'changed': {
      const lastResult = submission.reply({ fieldErrors: { assigneeId: ['assigneeMissing'] } });
      return data({ lastResult }, { status: 422 });
    }
  }
}

export default function Task() {
  const { thread, staff, me } = useLoaderData<typeof loader>();
  const { deskThreads, paths } = useWords();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={thread} title={deskThreads.task.heading}>
      <TaskForm action={paths.deskThread(thread.id, '/task')} colleagues={staff.colleagues} me={me} refused={refused} />
    </PartOfThread>
  );
}
