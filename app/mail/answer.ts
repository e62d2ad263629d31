import type { DeliveryEvent } from './delivery.ts';
import { isGone, meaningOf, type Meaning } from './meaning.ts';

/** What became of one attempt. `unreachable`: certainly not delivered. `unanswered`: nobody knows. */
export type Answer =
  | { is: 'accepted'; answer: string }
  | { is: 'rejected'; code: number; answer: string; stage?: Stage }
  | { is: 'unreachable'; error: string }
  | { is: 'unanswered'; error: string };

/** What the server was answering when it rejected: who we are, whom we write to, or what we write. */
export type Stage = 'sender' | 'recipient' | 'message';

/** What an answer means for the letter. */
export function eventOf(answer: Answer): DeliveryEvent {
  if (answer.is !== 'rejected') return answer;
  const meaning = meaningOfRejection(answer);
  const passing = answer.code < 500 || passesByItself.has(meaning);
  return { is: passing ? 'deferred' : 'refused', answer: answer.answer, meaning };
}

/** Said with a 5xx by servers that still want the letter later. */
const passesByItself = new Set<Meaning>(['rate', 'greylisted', 'temporary']);

function meaningOfRejection(answer: { answer: string; stage?: Stage }): Meaning {
  const meaning = meaningOf(answer.answer);
  // "User unknown" in answer to MAIL FROM is about our own address: sender verification.
  return answer.stage === 'sender' && isGone(meaning) ? 'blocked' : meaning;
}
