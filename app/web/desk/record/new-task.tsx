import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { taskForm, taskOf } from '#app/office/task.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { TaskForm } from '#app/web/desk/parts/task-form.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { localPath } from '#app/words/locale.ts';
import { backToRecord, plainRecordOf } from './record-of.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.tasks.make) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db } = args.context.app;
  const { title, path } = plainRecordOf(db, args.params['kind'], args.params.id);
  return { title, path, me: person.id, colleagues: readStaff(db).colleagues };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const named = plainRecordOf(app.db, args.params['kind'], args.params.id);
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: taskForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const made = makeTask(app, person, named.record, taskOf(submission.value));
  if (made.refused === undefined) return backToRecord(args.request, named, '#tasks');
  return data({ lastResult: submission.reply({ fieldErrors: { assigneeId: ['assigneeMissing'] } }) }, { status: 422 });
}

export default function NewTask() {
  const { lead, locale } = useWords();
  const { title, path, me, colleagues } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead above={{ href: localPath(locale, path), label: title }} title={lead.tasks.make} />
      <div className="max-w-prose">
        <TaskForm action={useLocation().pathname} colleagues={colleagues} me={me} refused={refused} />
      </div>
    </>
  );
}
