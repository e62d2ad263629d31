import type { Staff } from '#app/web/desk/parts/staff.queries.server.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { MessageShown } from './lead.queries.server.ts';

/** What the client and we have written to each other since, in its order. */
export function Talk({ messages, names }: { messages: readonly MessageShown[]; names: Staff['names'] }) {
  const { lead, locale } = useWords();
  const words = lead.talk;
  if (messages.length === 0) return <p className="mt-2 text-soft">{words.none}</p>;
  return (
    <ol>
      {messages.map(({ id, from, text, at, byId }) => (
        <li key={id} className={`mt-4 border-l-4 pl-4 ${from === 'us' ? 'border-brand' : 'border-line'}`}>
          <p className="flex flex-wrap gap-x-3 text-sm text-soft">
            <span className="font-semibold text-ink">
              {from === 'client' ? words.client : byId === null ? words.us : (names[byId] ?? words.us)}
            </span>
            <time dateTime={new Date(at).toISOString()} className="tabular-nums">
              {formatMoment(locale, at)}
            </time>
          </p>
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
