import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadData } from './shown-thread.server.ts';

/** What colleagues have begun to answer: two answers to one question are one too many. */
export function Drafts({ drafts, names }: { drafts: ThreadData['answer']['drafts']; names: Record<string, string> }) {
  const { deskThreads, locale } = useWords();
  return (
    <ul>
      {drafts.map(({ personId, text, changedAt }) => (
        <li key={personId} className="mt-2 border-l-4 border-warn pl-4">
          <details className="fold">
            <summary>
              {deskThreads.answer.draftOf(names[personId] ?? deskThreads.talk.someone, formatMoment(locale, changedAt))}
            </summary>
            <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
