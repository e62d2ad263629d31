import { Link } from '@remix-run/react';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { ThreadOf } from './company-threads.queries.server.ts';

/** What the people of a company have asked, the last first. */
export function CompanyThreads({ threads, now }: { threads: ThreadOf[]; now: number }) {
  const { deskRights: words, desk, paths } = useWords();
  if (threads.length === 0) return <p className="mt-2 text-soft">{words.threads.none}</p>;
  return (
    <ul className="mt-1">
      {threads.map(({ id, number, subject, state, assignee, dueAt, changedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
          <Link to={paths.deskThread(id)} className="py-1 font-semibold whitespace-nowrap tabular-nums">
            {number}
          </Link>
          <span>{words.threads.states[state]}</span>
          <span className="min-w-0 wrap-anywhere">{subject}</span>
          {dueAt !== null && <DueMark until={{ at: dueAt }} now={now} />}
          <span className="text-sm text-soft">
            {assignee ?? desk.nobody} · <When day={dayInMoscow(changedAt)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
