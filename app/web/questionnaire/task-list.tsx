import type { ReactNode } from 'react';
import type { SectionState } from '#app/questionnaires/progress.ts';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { useNaming } from './naming.ts';
import type { Task } from './pages/shown-tasks.server.ts';
import { sectionWords } from './section-words.ts';

interface TaskListProps {
  tasks: readonly Task[];
  hrefOf: (section: string) => string;
  children?: ReactNode;
}

/** The sections, each with where it stands. */
export function TaskList({ tasks, hrefOf, children }: TaskListProps) {
  return (
    <ol className="tasks">
      {tasks.map((task) => (
        <SectionTask key={task.section} task={task} href={hrefOf(task.section)} />
      ))}
      {children}
    </ol>
  );
}

/** A task that is none of a section. */
export function OtherTask({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <li>
      <a href={href}>{label}</a>
      <p className="hint">{children}</p>
    </li>
  );
}

function SectionTask({ task, href }: { task: Task; href: string }) {
  const { words, locale } = useNaming();
  const { section, state, answered, asked, colleague, marked } = task;
  const pages = words.pages.tasks;
  const day = (at: string) => longDay(locale, at);
  const colleagueLine = colleague && lineOf(colleague);
  return (
    <li>
      <a href={href}>{sectionWords(words, section).title}</a>
      <State state={state} label={words.states[state]} />
      <p className="hint">
        {[state === 'ready' ? undefined : pages.answered(answered, asked), colleagueLine].filter(Boolean).join(' · ')}
        {marked > 0 && <strong className="ml-2 text-warn">{pages.marked(marked)}</strong>}
      </p>
    </li>
  );

  function lineOf({ name, dueOn, handedBackAt }: NonNullable<Task['colleague']>): string | undefined {
    if (handedBackAt !== null) return pages.handedBack(name, day(dayInMoscow(handedBackAt)));
    return state === 'with-colleague' ? pages.at(name, dueOn === null ? null : day(dueOn)) : undefined;
  }
}

/** Told by a shape as well as by colour. */
function State({ state, label }: { state: SectionState; label: string }) {
  return <span className={`task-state ${state}`}>{label}</span>;
}
