import type { LoggedEvent } from '#app/consultations/thread.ts';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import { AutomaticMail, Message } from './message.tsx';
import { useRouteReasons } from '../parts/route-reasons.ts';
import { eventInWords } from './event-words.ts';
import type { Names, ShownTurns } from './shown-turns.server.ts';

/** What was said, and between it what has happened, from the first to the last. */
export function Turns({ threadId, turns, messages, names }: ShownTurns & { threadId: string }) {
  return (
    <ol>
      {turns.map((turn, index) => {
        if (turn.is === 'event') {
          return (
            <li key={`event ${String(index)}`} className="py-1.5">
              <EventLine logged={turn.logged} names={names} />
            </li>
          );
        }
        const message = messages[turn.messageId];
        return (
          message && (
            <li key={message.id} className="my-4">
              {message.kind === 'automatic' ? (
                <AutomaticMail threadId={threadId} message={message} names={names} />
              ) : (
                <Message threadId={threadId} message={message} names={names} />
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Who did what, and when; why somebody was chosen is opened to be read. */
function EventLine({ logged: { at, byId, event }, names }: { logged: LoggedEvent; names: Names }) {
  const words = useWords();
  const { talk, told } = words.deskThreads;
  const say = useRouteReasons(
    (id) => names.people[id],
    (key) => names.topics[key],
  );
  const reasons = event.is === 'assigned' ? say(event.because) : [];
  const standsIn = event.is === 'assigned' ? event.standsInFor : undefined;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
        <time dateTime={new Date(at).toISOString()} className="tabular-nums">
          {formatMoment(words.locale, at)}
        </time>
        <span>{byId === null ? talk.house : (names.people[byId] ?? talk.someone)}:</span>
        <span className="text-ink wrap-anywhere">{eventInWords(words, event, names)}</span>
        {standsIn !== undefined && <span>{told.standsIn(names.people[standsIn] ?? talk.someone)}</span>}
      </p>
      {reasons.length > 0 && (
        <details className="fold text-sm text-soft">
          <summary>{told.whyAsked}</summary>
          <ul className="mb-2 ml-[1.1em]">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
