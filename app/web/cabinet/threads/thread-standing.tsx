import type { ThreadState } from '#app/consultations/thread.ts';
import { At } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';

interface Shown {
  state: ThreadState;
  dueAt: number | null;
  isLate: boolean;
  hasNoTerm: boolean;
}

/** Until when a client hears from us, or why nothing is promised. Nothing where it is not for us to speak. */
export function AnswerBy({ thread: { dueAt, isLate, hasNoTerm } }: { thread: Shown }) {
  const words = useWords().cabinetThreads;
  if (dueAt === null) return hasNoTerm && <p className="mt-2">{words.withoutTerm}</p>;
  return (
    <p className="mt-2">
      {isLate ? words.late : words.answerBy} <At moment={dueAt} /> {words.moscow}.{isLate && ` ${words.lateNext}`}
    </p>
  );
}

/** What has become of a question, and what comes next. */
export function ThreadStanding({ thread }: { thread: Shown }) {
  const words = useWords().cabinetThreads;
  const state = words.states[thread.state];
  return (
    <section aria-labelledby="state" className="mt-8 border-t-3 border-brand bg-surface px-5 py-5">
      <h2 id="state" className="text-2xl">
        <span className="sr-only">{words.state}: </span>
        {state.name}
      </h2>
      <p className="mt-2 max-w-prose">{state.next}</p>
      <AnswerBy thread={thread} />
    </section>
  );
}
