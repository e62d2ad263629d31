import type { AnswerLetter } from '#app/consultations/answer-letters.server.ts';
import { useWords } from '#app/web/parts/words.ts';
import { useReasons } from '../mail/reasons.ts';

/** What has become of the letters of an answer, one a recipient. */
export function AnswerLetters({ letters }: { letters: AnswerLetter[] }) {
  const words = useWords().deskThreads.letters;
  const { sayReason } = useReasons();
  const why: Record<string, string | undefined> = words.reasons;
  if (letters.length === 0) return null;
  return (
    <ul aria-label={words.label} className="mt-1 text-sm text-soft">
      {letters.map(({ to, state, reason }) => (
        <li key={to} className={`wrap-anywhere ${isBad(state) ? 'font-semibold text-bad' : ''}`}>
          {`${to}: ${words.states[state]}`}
          {reason !== null && ` (${why[reason] ?? sayReason(reason)})`}
        </li>
      ))}
    </ul>
  );
}

function isBad(state: AnswerLetter['state']): boolean {
  return state === 'undelivered' || state === 'returned';
}
