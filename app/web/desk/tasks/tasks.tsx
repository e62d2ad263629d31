import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { taskForm, taskOf } from '#app/office/task.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { mostCounted, pageOf, pageSize } from '#app/web/desk/parts/page-of.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { countTasks, listTasks } from './tasks.queries.server.ts';
import { TasksPage } from './tasks-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.tasks) }));

/** One's own that are to be done, unless the address asks for everybody's or for those that are done. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db, clock } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const isEverybodys = searchParams.get('whose') === 'all';
  const asked = { assigneeId: isEverybodys ? null : person.id, isDone: searchParams.get('state') === 'done' };
  const page = pageOf(countTasks(db, asked, mostCounted + 1), searchParams.get('page'));
  const colleagues = listColleagues(db, 'leads').map(({ id, name }) => ({ id, name }));
  const tasks = listTasks(db, asked, { limit: pageSize, offset: page.offset });
  return { tasks, page, colleagues, me: person.id, isEverybodys, isDone: asked.isDone, now: clock.now() };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: taskForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const made = makeTask(args.context.app, person, null, taskOf(submission.value));
  if (made.refused === undefined) return redirect(pathsIn(localeOf(args.request)).deskTasks, 303);
  return data({ lastResult: submission.reply({ fieldErrors: { assigneeId: ['assigneeMissing'] } }) }, { status: 422 });
}

export default function Tasks() {
  return <TasksPage {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()?.lastResult} />;
}
