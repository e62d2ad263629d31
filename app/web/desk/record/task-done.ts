import type { ActionFunctionArgs } from '@remix-run/node';
import { finishTask, reopenTask } from '#app/office/tasks.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { backToRecord } from './record-of.server.ts';
import { pageOfTask, versionIn } from './task-page.server.ts';

/** Ticks a task off, or takes it up again. Over what a colleague has just changed nothing is ticked: the page shows it anew. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const { task, ...page } = pageOfTask(app.db, args.params['id'], localeOf(args.request));
  const form = await readForm(args.request, args.context);
  const seen = { id: task.id, version: versionIn(form) };
  if (form.get('done') === 'no') reopenTask(app, person, seen);
  else finishTask(app, person, seen);
  return backToRecord(args.request, page, '#tasks');
}
