import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { codeTries, wrongCodesPerDay, type SignIn } from './sign-in.ts';
import { changeSignIn, countSpentTries, saveSignIn } from './sign-in-store.server.ts';

/** What is guessed at: the code of a letter, by anybody; or the second factor, by who has been through the letter. */
export type Guessed = 'letter' | 'second-factor';

/**
 * Whether codes still count for this person today, on however many attempts. The two are counted apart: a stranger who
 * guesses at letters must not keep anybody from showing a second factor.
 */
export function mayTry(app: App, tx: Tx, personId: string | null | undefined, guessed: Guessed): boolean {
  const since = app.clock.now() - 86_400_000;
  return countSpentTries(tx, personId ?? 'nobody', guessed, codeTries, since) < wrongCodesPerDay;
}

/** Counts a wrong code, and returns how many the attempt has left. */
export function spendTry(tx: Tx, signIn: SignIn): number {
  const triesLeft = signIn.triesLeft - 1;
  changeSignIn(tx, signIn.id, { triesLeft });
  return triesLeft;
}

/** Counts a wrong second factor of somebody who has signed in already. */
export function noteWrongSecondFactor(app: App, tx: Tx, personId: string): void {
  const now = app.clock.now();
  const spent = { triesLeft: codeTries - 1, createdAt: now, expiresAt: now, usedAt: now };
  saveSignIn(tx, { id: app.newId(), personId, codeHash: '', ...spent });
}
