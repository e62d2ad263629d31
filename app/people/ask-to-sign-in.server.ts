import type { App } from '#app/app.server.ts';
import { drawAllowance, post } from '#app/mail/outbox.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Origin } from './consent.ts';
import { issueLink } from './links.server.ts';
import type { Person } from './person.ts';
import { findPersonByAddress } from './people-store.server.ts';
import { codeTries, signInLifetime, type SignIn } from './sign-in.ts';
import { codeHashOf, codeOf, proofOf, provenSignIn } from './sign-in-secrets.server.ts';
import { endUnusedSignIn, saveSignIn } from './sign-in-store.server.ts';
import { mayTry } from './tries.server.ts';

export interface Asking {
  address: string;
  /** Of the page, for a letter to somebody we do not know: it is withheld. */
  locale: Locale;
  /** The page that is wanted, for the link in the letter. */
  to: string | undefined;
  /** What the browser kept of an earlier attempt: asking again ends that one. */
  earlier: string | undefined;
  origin: Origin;
}

export type AskedToSignIn = { tooManyUntil: number } | { tooManyUntil: undefined; proof: string; expiresAt: number };

/**
 * Writes a letter with a link and a code to whoever may sign in with this address. For anybody else the same is done and
 * said, and the letter withheld: neither the answer nor its time tells whom we know.
 */
export function askToSignIn(app: App, { address, locale, to, earlier, origin }: Asking): AskedToSignIn {
  return transact(app.db, (tx) => {
    const allowance = drawAllowance(app, tx, address, origin.ip, 'sign-in');
    if (allowance.tooManyUntil !== undefined) return allowance;
    const found = findPersonByAddress(tx, address);
    const person = found?.deactivatedAt === null ? found : undefined;
    endUnusedSignIn(tx, provenSignIn(app, 'asked', earlier) ?? 'none', app.clock.now());
    const signIn = beginSignIn(app, tx, person);
    const code = mayTry(app, tx, person?.id, 'letter') ? signIn.id : null;
    const link = issueLink(app, tx, 'sign-in', signIn.id);
    const data = { signIn: { ...link, to: to ?? null }, code };
    const letter = { kind: 'sign-in', to: address, locale: person?.locale ?? locale, data } as const;
    post(app, tx, letter, { withheld: person ? allowance.withheld : 'nobody' });
    return { tooManyUntil: undefined, proof: proofOf(app, 'asked', signIn.id), expiresAt: signIn.expiresAt };
  });
}

function beginSignIn(app: App, tx: Tx, person: Person | undefined): SignIn {
  const id = app.newId();
  const createdAt = app.clock.now();
  const signIn: SignIn = {
    id,
    personId: person?.id ?? null,
    codeHash: codeHashOf(app, id, codeOf(app, id)),
    triesLeft: codeTries,
    createdAt,
    expiresAt: createdAt + signInLifetime,
    usedAt: null,
  };
  saveSignIn(tx, signIn);
  return signIn;
}
