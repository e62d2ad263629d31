import type { Budget } from '#app/mail/budget.ts';
import { foldAddress } from '#app/people/address.ts';

const day = 86_400_000;

/**
 * Letters by which the owner of a questionnaire sends its sections out: enough to give all of them to one colleague and to
 * ask again, too few to flood a mailbox. We know who asks, so that these are refused openly. `hide` hashes what may name
 * a person.
 */
export function delegationBudgetsOf(
  questionnaireId: string,
  address: string,
  hide: (text: string) => string,
): Budget[] {
  return [
    { key: hide(`section:${questionnaireId}:${foldAddress(address)}`), limit: 15, window: day },
    { key: `section:${questionnaireId}`, limit: 60, window: day },
  ];
}
