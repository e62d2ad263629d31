import { Form, Link } from '@remix-run/react';
import type { RecordRef } from '#app/office/record.ts';
import { dueOf, urgencyOf } from '#app/office/due.ts';
import { longDay } from '#app/words/day.ts';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from './head.tsx';
import type { TaskShown } from './record.queries.server.ts';
import type { Staff } from './staff.queries.server.ts';
import { TaskForm } from './task-form.tsx';

/** What is to be done about a record, and by whom until when; what has been done stands below. */
export function Tasks({
  record,
  tasks,
  staff,
  me,
  now,
}: {
  record: RecordRef;
  tasks: readonly TaskShown[];
  staff: Staff;
  me: string;
  now: number;
}) {
  const { lead, paths } = useWords();
  const words = lead.tasks;
  const { kind, id } = record;
  // What is set about a thread has happened in it.
  const action = kind === 'thread' ? paths.deskThread(id, '/task') : paths.deskRecord(kind, id, '/tasks');
  return (
    <Panel id="tasks" heading={words.heading}>
      {tasks.length === 0 && <p className="mt-2 text-soft">{words.none}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id} className="border-b border-line py-2">
            <OneTask task={task} names={staff.names} now={now} />
          </li>
        ))}
      </ul>
      <details className="mt-2 print:hidden" data-part="new-task">
        <summary className="cursor-pointer py-2.5 underline">{words.make}</summary>
        <TaskForm action={action} colleagues={staff.colleagues} me={me} />
      </details>
    </Panel>
  );
}

function OneTask({ task, names, now }: { task: TaskShown; names: Staff['names']; now: number }) {
  const { lead, locale, paths } = useWords();
  const words = lead.tasks;
  const { id, title, assigneeId, dueOn, doneAt, version } = task;
  const urgency = dueOn === null || doneAt !== null ? 'later' : urgencyOf(dueOf({ on: dueOn }, now));
  return (
    <>
      <p className={`wrap-anywhere ${doneAt === null ? '' : 'text-soft'}`}>{title}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        <span>{names[assigneeId]}</span>
        {doneAt !== null && <span>{words.finished(formatMoment(locale, doneAt))}</span>}
        {doneAt === null && dueOn !== null && (
          <span className={`due ${urgency}`}>{words.until(longDay(locale, dueOn))}</span>
        )}
      </p>
      <div className="flex gap-4 text-sm print:hidden">
        <Form method="post" action={paths.deskTask(id, '/done')} preventScrollReset>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="done" value={doneAt === null ? 'yes' : 'no'} />
          <button
            className="way cursor-pointer underline"
            aria-label={`${doneAt === null ? words.done : words.reopen}: ${title}`}
          >
            {doneAt === null ? words.done : words.reopen}
          </button>
        </Form>
        <Link to={paths.deskTask(id)} className="way" aria-label={`${words.edit}: ${title}`}>
          {words.edit}
        </Link>
      </div>
    </>
  );
}
