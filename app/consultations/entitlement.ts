import { z } from 'zod';
import { dayInMoscow } from '#app/words/day.ts';

/** What gives a company the right to ask, from what promises least to what promises most. */
export const entitlementKinds = ['methodology', 'course', 'audit', 'turnkey'] as const;
export type EntitlementKind = (typeof entitlementKinds)[number];

/** A company's right to ask us. Days are `YYYY-MM-DD`, Moscow, both included. */
export interface Entitlement {
  id: string;
  companyId: string;
  kind: EntitlementKind;
  startsOn: string;
  /** Null: until somebody ends it. */
  endsOn: string | null;
  /** Who of the company may ask; null for everybody. */
  personIds: readonly string[] | null;
}

export type Right =
  | { is: 'in-force'; entitlement: Entitlement }
  /** The one that ended last, to be offered anew. */
  | { is: 'expired'; entitlement: Entitlement; endedOn: string }
  | { is: 'none' };

/** Within how many working hours a client hears from us: the first time, and every time after. */
const terms = z.object({ firstHours: z.int().min(1).max(480), nextHours: z.int().min(1).max(480) });

export type AnswerTerms = z.infer<typeof terms>;

/** The setting `answerTerms`. */
export const answerTermsShape = z.object({ methodology: terms, course: terms, audit: terms, turnkey: terms });
export type AnswerTermsSetting = z.infer<typeof answerTermsShape>;

/** Of a working day of eight hours: three days, two, one and half of one. */
export const defaultAnswerTerms: AnswerTermsSetting = {
  methodology: { firstHours: 24, nextHours: 24 },
  course: { firstHours: 16, nextHours: 24 },
  audit: { firstHours: 8, nextHours: 16 },
  turnkey: { firstHours: 4, nextHours: 8 },
};

/** What right a person has on a moment's day, given all those of their company: the best in force, else the last that ended. */
export function rightOf(entitlements: readonly Entitlement[], personId: string, at: number): Right {
  const today = dayInMoscow(at);
  const theirs = entitlements.filter(({ personIds }) => personIds === null || personIds.includes(personId));
  const begun = theirs.filter(({ startsOn }) => startsOn <= today);
  const [best] = begun.filter(({ endsOn }) => endsOn === null || today <= endsOn).sort(byPromise);
  if (best) return { is: 'in-force', entitlement: best };
  const [last] = begun.filter(hasEnd).sort((one, other) => compare(other.endsOn, one.endsOn) || byPromise(one, other));
  return last ? { is: 'expired', entitlement: last, endedOn: last.endsOn } : { is: 'none' };
}

export type RightStanding = 'in-force' | 'ended' | 'not-yet';

/** Whether a right is in force on a day, `YYYY-MM-DD`. */
export function standingOn(day: string, { startsOn, endsOn }: Pick<Entitlement, 'startsOn' | 'endsOn'>): RightStanding {
  if (day < startsOn) return 'not-yet';
  return endsOn !== null && endsOn < day ? 'ended' : 'in-force';
}

/** The terms a right promises; null where it promises none. */
export function termsOf(right: Right, setting: AnswerTermsSetting): AnswerTerms | null {
  return right.is === 'in-force' ? setting[right.entitlement.kind] : null;
}

/** What promises more comes first; of equals what lasts longer; ids only settle what nothing else does. */
function byPromise(one: Entitlement, other: Entitlement): number {
  const rank = entitlementKinds.indexOf(other.kind) - entitlementKinds.indexOf(one.kind);
  return rank || compare(other.endsOn ?? forEver, one.endsOn ?? forEver) || compare(one.id, other.id);
}

/** After every day that can be written. */
const forEver = 'always';

function hasEnd(entitlement: Entitlement): entitlement is Entitlement & { endsOn: string } {
  return entitlement.endsOn !== null;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
