const minute = 60_000;
const day = 24 * 60 * minute;

/** A letter with a link and a code lets somebody in: once, for a quarter of an hour, and not by guessing. */
export const signInLifetime = 15 * minute;
export const codeTries = 5;
/** Wrong codes a day for one person, on however many attempts; after them the link alone lets them in. */
export const wrongCodesPerDay = 20;

/** How long a session lasts at most, and how long it may lie idle, ms. */
export const sessionLifetimes = {
  staff: { most: 30 * day, idle: 7 * day },
  client: { most: 90 * day, idle: 30 * day },
} as const;

/** An attempt to sign in, from the letter to its end. It is kept for unknown addresses too: they must look alike. */
export interface SignIn {
  id: string;
  /** Null where nobody with that address may sign in. */
  personId: string | null;
  codeHash: string;
  triesLeft: number;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
}

/** What an attempt is good for. A used one has been through the letter, and may wait for the second factor. */
export type AttemptState = 'open' | 'used' | 'over';

export function stateOf({ usedAt, expiresAt }: SignIn, now: number): AttemptState {
  if (expiresAt <= now) return 'over';
  return usedAt === null ? 'open' : 'used';
}

/** A code as somebody types it: `123 456` and `123-456` are the same. */
export function plainCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '');
}

/** Somebody signed in on one device. */
export interface Session {
  id: string;
  personId: string;
  createdAt: number;
  seenAt: number;
  expiresAt: number;
  /** When the second factor was shown, where the person has one. */
  secondFactorAt: number | null;
  userAgent: string;
  endedAt: number | null;
}
