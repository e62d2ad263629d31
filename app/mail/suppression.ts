import type { LetterOccasion } from './occasion.ts';

/**
 * Why an address must not be written to. `gone`: its server said the recipient does not exist. `complained`: its owner
 * called our letter spam. `unsubscribed` and `erased`: its owner left.
 */
export type SuppressionReason = 'gone' | 'complained' | 'unsubscribed' | 'erased';

const day = 86_400_000;

/** For so long even a letter asked for is not sent: a stranger may be the one who asks. */
const quietDays = { gone: 7, complained: 180, unsubscribed: 0, erased: 0 } as const satisfies Record<
  SuppressionReason,
  number
>;

/** Whether a suppression stays as it is when another comes: leaving does not undo having complained, nor date from twice. */
export function outlasts(known: SuppressionReason, next: SuppressionReason): boolean {
  return quietDays[known] > quietDays[next] || (known === next && quietDays[known] === 0);
}

/**
 * Nothing keeps a letter from ourselves. Leaving the journal says nothing against an answer to one's own request.
 * A subscriber who left may ask again; one who complained is left in peace, one who is gone gets another try in a week.
 * What was already waiting when it was said does not leave.
 */
export function maySend(
  suppression: { reason: SuppressionReason; at: number } | undefined,
  letter: { occasion: LetterOccasion; postedAt: number },
  now: number,
): boolean {
  if (!suppression || letter.occasion === 'own') return true;
  if (letter.occasion === 'request' && quietDays[suppression.reason] === 0) return true;
  if (letter.occasion === 'due' || letter.postedAt < suppression.at) return false;
  return now >= suppression.at + quietDays[suppression.reason] * day;
}
