import type { SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { useRef } from 'react';
import { dayInMoscow } from '#app/words/day.ts';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { useListKeys } from '#app/web/desk/parts/list-keys.ts';
import type { PageOf } from '#app/web/desk/parts/page-of.ts';
import { Found, Pages } from '#app/web/desk/parts/pages.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { QuickTask } from './quick-task.tsx';
import type { TaskRow } from './tasks.queries.server.ts';

export interface TasksProps {
  tasks: TaskRow[];
  page: PageOf;
  colleagues: { id: string; name: string }[];
  me: string;
  isEverybodys: boolean;
  isDone: boolean;
  now: number;
  lastResult: SubmissionResult | undefined;
}

export function TasksPage(props: TasksProps) {
  const { tasks: rows, page, colleagues, me, lastResult } = props;
  const { desk, tasks: words } = useWords();
  return (
    <>
      <DeskHead title={desk.nav.tasks} />
      <QuickTask colleagues={colleagues} me={me} lastResult={lastResult} />
      <Views {...props} />
      <div className="mt-3">
        <Found of={page} />
      </div>
      {rows.length === 0 ? <p className="mt-4 text-soft">{words.none}</p> : <Rows {...props} />}
      <Pages of={page} />
    </>
  );
}

/** Mine or everybody's, to be done or done: plain links, so that each has an address. */
function Views({ isEverybodys, isDone }: TasksProps) {
  const { tasks: words, paths } = useWords();
  const views = [
    { href: paths.deskTasks, label: words.views.mine, isHere: !isEverybodys && !isDone },
    { href: `${paths.deskTasks}?whose=all`, label: words.views.all, isHere: isEverybodys && !isDone },
    { href: `${paths.deskTasks}?state=done`, label: words.views.done, isHere: !isEverybodys && isDone },
    { href: `${paths.deskTasks}?whose=all&state=done`, label: words.views.allDone, isHere: isEverybodys && isDone },
  ];
  return (
    <nav aria-label={words.views.label} className="mt-6 flex flex-wrap gap-x-5 border-b border-line">
      {views.map(({ href, label, isHere }) => (
        <Link key={href} to={href} className="nav-link" aria-current={isHere ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

function Rows({ tasks: rows, isEverybodys, now }: TasksProps) {
  const { desk, tasks: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useListKeys(frame);
  return (
    <div ref={frame} className="relative mt-2 overflow-x-auto" role="group" aria-label={desk.nav.tasks} tabIndex={0}>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.task}</th>
            {isEverybodys && <th scope="col">{words.columns.assignee}</th>}
            <th scope="col" className="text-right!">
              <span className="sr-only">{words.columns.done}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((task) => (
            <tr key={task.id}>
              <td>
                {task.doneAt === null ? (
                  <DueMark until={task.dueOn === null ? null : { on: task.dueOn }} now={now} />
                ) : (
                  <span className="text-soft">
                    {words.doneOn} <When day={dayInMoscow(task.doneAt)} />
                  </span>
                )}
              </td>
              <th scope="row" className="min-w-52 font-normal!">
                <What task={task} />
              </th>
              {isEverybodys && <td>{task.assignee}</td>}
              <td className="text-right!">
                <Tick task={task} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({ task: { id, title, about, recordKind, recordId } }: { task: TaskRow }) {
  const { paths } = useWords();
  const pathOf = { lead: paths.deskLead, company: paths.deskCompany, thread: paths.deskThread }[recordKind ?? 'lead'];
  return (
    <>
      <Link to={paths.deskTask(id)} className="py-1 font-semibold wrap-anywhere">
        {title}
      </Link>
      {about !== null && (
        <span className="block text-sm">
          <Link to={pathOf(recordId ?? '')} className="inline-block py-1 text-soft">
            {about}
          </Link>
        </span>
      )}
    </>
  );
}

/** Done by one press, and taken up again by another. */
function Tick({ task: { id, title, version, doneAt } }: { task: TaskRow }) {
  const { tasks: words, paths } = useWords();
  const label = doneAt === null ? words.done : words.reopen;
  return (
    <Form method="post" action={paths.deskTask(id, '/done')} preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="done" value={doneAt === null ? 'yes' : 'no'} />
      <input type="hidden" name="back" value="tasks" />
      <button className="button quiet" aria-label={`${label}: ${title}`}>
        {label}
      </button>
    </Form>
  );
}
