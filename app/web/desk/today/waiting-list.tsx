import { Form, Link } from '@remix-run/react';
import { useRef } from 'react';
import { longDay } from '#app/words/day.ts';
import { dayOfMoment } from '#app/words/moment.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { plural } from '#app/words/plural.ts';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { useKeys } from '#app/web/desk/parts/shortcuts.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Waiting } from './waiting.ts';

/** One list of all that waits, whatever it is. j and k go along it, Enter opens. */
export function WaitingList({ waiting, now }: { waiting: Waiting[]; now: number }) {
  const { today, lists } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const step = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-waiting]') ?? [])];
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    (at === -1 ? links[by === 1 ? 0 : links.length - 1] : links[at + by])?.focus();
  };
  useKeys([
    { keys: 'j', label: lists.keys.next, act: () => step(1) },
    { keys: 'k', label: lists.keys.previous, act: () => step(-1) },
  ]);
  return (
    <ul ref={list} aria-label={today.list}>
      {waiting.map((one) => (
        <li
          key={`${one.sort} ${one.id}`}
          className="grid items-baseline gap-x-5 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)_auto]"
        >
          <DueMark until={one.until} now={now} />
          <div className="min-w-0">
            <Name one={one} />
            <p className="text-sm text-soft">
              <Told one={one} now={now} />
            </p>
          </div>
          <div className="flex items-center gap-3">
            {one.sort === 'task' && <Done one={one} />}
            <span className="tag">{today.sorts[one.sort]}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Name({ one }: { one: Waiting }) {
  const { paths } = useWords();
  const { record, name, about, sort } = one;
  const isNamed = !['task', 'mention', 'course'].includes(sort);
  const href =
    record === null
      ? paths.deskTasks
      : {
          lead: paths.deskLead(record.id),
          company: paths.deskCompany(record.id),
          report: paths.deskLead(record.id, '/report'),
          course: paths.deskCourse(record.id),
          questionnaire: paths.deskQuestionnaire(record.id),
          thread: paths.deskThread(record.id),
        }[record.kind];
  return (
    <Link to={href} data-waiting className="inline-block py-0.5 wrap-anywhere">
      <b className={isNamed ? 'whitespace-nowrap tabular-nums' : undefined}>{name}</b>
      {isNamed && about !== null && ` · ${about}`}
    </Link>
  );
}

/** Why it waits, and since when. */
function Told({ one, now }: { one: Waiting; now: number }) {
  const { today, locale } = useWords();
  return <>{toldOf(one, now, today.told, locale).filter(Boolean).join(' · ')}</>;
}

function toldOf(
  { sort, since, about, by, isNobodys, isFirst, count }: Waiting,
  now: number,
  told: Words['today']['told'],
  locale: Locale,
): (string | null)[] {
  const day = dayOfMoment(locale, since, now);
  const nobodys = isNobodys ? told.nobodys : null;
  switch (sort) {
    case 'lead':
      return [isFirst ? told.firstAnswer(day) : told.nextAnswer(day), nobodys];
    case 'message':
      return [told.clientWrote(day), nobodys];
    case 'reply':
      return [told.reply(day)];
    case 'questionnaire':
      return [isFirst ? told.questionnaireIn(day) : told.questionnaireOut(day)];
    case 'thread':
      return [isFirst ? told.firstAnswer(day) : told.nextAnswer(day), nobodys];
    case 'held':
      return [by === null ? told.held(day) : told.heldOf(by, day)];
    case 'task':
      return [about, by === null ? told.task(day) : told.taskBy(by)];
    case 'mention':
      return [about, told.mention(by ?? '', day)];
    case 'course':
      return [about && told.course(longDay(locale, about)), plural(locale, count, told.applications)];
  }
}

function Done({ one }: { one: Waiting }) {
  const { today, paths } = useWords();
  return (
    <Form method="post" action={paths.deskTask(one.id, '/done')}>
      <input type="hidden" name="version" value={one.version} />
      <input type="hidden" name="done" value="yes" />
      <input type="hidden" name="back" value="today" />
      <button className="button quiet" aria-label={`${today.done}: ${one.name}`}>
        {today.done}
      </button>
    </Form>
  );
}
