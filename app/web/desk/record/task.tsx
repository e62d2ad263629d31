import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import type { AuditAction } from '#app/office/audit.ts';
import { taskForm, taskOf, typedTask } from '#app/office/task.ts';
import { changeTask } from '#app/office/tasks.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { TaskForm } from '#app/web/desk/parts/task-form.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { localPath } from '#app/words/locale.ts';
import { pageOfTask, versionIn } from './task-page.server.ts';
import { backToRecord } from './record-of.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.tasks.editing) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db } = args.context.app;
  const { task, title, path } = pageOfTask(db, args.params.id, localeOf(args.request));
  return { task, title, path, me: person.id, colleagues: readStaff(db).colleagues };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const { task, ...page } = pageOfTask(app.db, args.params.id, locale);
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: taskForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const seen = { id: task.id, version: versionIn(form) };
  const changed = changeTask(app, person, seen, taskOf(submission.value));
  switch (changed.refused) {
    case undefined:
      return backToRecord(args.request, page, '#tasks');
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'nobody':
      return data(
        { lastResult: submission.reply({ fieldErrors: { assigneeId: ['assigneeMissing'] } }) },
        { status: 422 },
      );
    case 'changed': {
      const theirs = differing(typedTask(changed.task), submission.payload);
      const conflict = conflictOn(app, { kind: 'task', id: task.id }, taskChanges, theirs);
      return data({ lastResult: submission.reply(), conflict, version: changed.task.version }, { status: 422 });
    }
  }
}

const taskChanges: AuditAction[] = ['task-changed', 'task-done', 'task-reopened'];

export default function Task() {
  const { lead, locale } = useWords();
  const { task, title, path, me, colleagues } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead above={{ href: localPath(locale, path), label: title }} title={lead.tasks.editing} />
      <div className="max-w-prose">
        <TaskForm action={useLocation().pathname} {...{ colleagues, me, task, refused }} />
      </div>
    </>
  );
}
