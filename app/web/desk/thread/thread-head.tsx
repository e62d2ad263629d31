import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import { LeftMark } from './left-mark.tsx';
import type { ThreadData } from './shown-thread.server.ts';

/** Which question it is, how it stands, and how much time is left for an answer. */
export function ThreadHead({ thread, due }: ThreadData) {
  const { deskThreads, locale, paths } = useWords();
  const { number, subject, state, snoozedUntil } = thread;
  const { left, side } = deskThreads;
  return (
    <>
      <DeskHead above={{ href: paths.deskThreads, label: deskThreads.title }} title={`${number}, ${subject}`} />
      <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tag">
          <span className="sr-only">{side.state}: </span>
          {deskThreads.states[state]}
        </span>
        {snoozedUntil !== null && <span>{left.snoozed(formatMoment(locale, snoozedUntil))}</span>}
        {due && (
          <>
            <LeftMark left={due.left} />
            <span className="text-sm text-soft">
              {due.isPaused ? left.paused : side.dueBy(formatMoment(locale, due.dueAt))}
            </span>
          </>
        )}
      </p>
    </>
  );
}
