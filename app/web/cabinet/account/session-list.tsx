import { nameOfDevice } from '#app/people/device.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';

export interface ShownSession {
  id: string;
  createdAt: number;
  seenAt: number;
  browser?: string | undefined;
  system?: string | undefined;
  isHere: boolean;
}

/** Where somebody is signed in, each with a button to end it. */
export function SessionList({ sessions }: { sessions: ShownSession[] }) {
  const { account, paths } = useWords();
  const words = account.sessions;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="mt-12 text-2xl">
        {words.heading}
      </h2>
      <p className="mt-3">{words.lead}</p>
      <ul className="mt-4">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line py-4">
            <SessionLine session={session} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action={paths.accountOtherSessions} className="border-t border-line pt-4">
          <button className="button quiet">{words.endOthers}</button>
        </form>
      ) : (
        <p className="border-t border-line pt-4 text-soft">{words.alone}</p>
      )}
    </section>
  );
}

function SessionLine({ session }: { session: ShownSession }) {
  const { account, paths, locale } = useWords();
  const words = account.sessions;
  const device = nameOfDevice(session, words);
  return (
    <>
      <div className="grow">
        <p className="font-semibold">
          {device}
          {session.isHere && <span className="font-normal text-soft"> — {words.here}</span>}
        </p>
        <p className="hint">{words.since(formatMoment(locale, session.createdAt))}</p>
        <p className="hint">{words.seen(formatMoment(locale, session.seenAt))}</p>
      </div>
      {!session.isHere && (
        <form method="post" action={paths.accountSession(session.id)}>
          <button className="button quiet" aria-label={words.endOf(device)}>
            {words.end}
          </button>
        </form>
      )}
    </>
  );
}
