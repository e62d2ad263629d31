import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { finishTask, reopenTask } from '#app/office/tasks.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { backToRecord } from './record-of.server.ts';
import { pageOfTask, versionIn } from './task-page.server.ts';

/** Ticks a task off, or takes it up again. Over what a colleague has just changed nothing is ticked: the page shows
 * it anew. `back` names the page it was pressed on, where that is not the record's. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const { task, ...page } = pageOfTask(app.db, args.params['id'], locale);
  const form = await readForm(args.request, args.context);
  const seen = { id: task.id, version: versionIn(form) };
  if (form.get('done') === 'no') reopenTask(app, person, seen);
  else finishTask(app, person, seen);
  const back = form.get('back');
  if (back === 'today') return redirect(pathsIn(locale).desk, 303);
  if (back === 'tasks') return redirect(pathsIn(locale).deskTasks, 303);
  return backToRecord(args.request, page, '#tasks');
}
