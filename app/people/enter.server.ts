import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { maskAddress } from './address.ts';
import type { Link } from './link.ts';
import { findLink, useLink } from './links.server.ts';
import { isStaff, type Person } from './person.ts';
import { findPerson } from './people-store.server.ts';
import { hasSecondFactor, showSecondFactor } from './second-factor.server.ts';
import { endSessionOf, startSession } from './sessions.server.ts';
import { codeTries, plainCode, signInLifetime, stateOf, type SignIn } from './sign-in.ts';
import { codeHashOf, isSame, proofOf, provenSignIn } from './sign-in-secrets.server.ts';
import { changeSignIn, findSignIn } from './sign-in-store.server.ts';
import { mayTry, spendTry } from './tries.server.ts';

/** The browser that comes in. */
export interface Comer {
  userAgent: string;
  /** The cookie of a session that it has already: that session ends. */
  session: string | undefined;
}

/**
 * `second`: the letter was theirs, now the second factor is asked for; the proof goes to this browser alone. `over`: the
 * attempt has expired, was used, has run out of tries, or there never was one.
 */
export type Entered =
  | { is: 'in'; person: Person; token: string; expiresAt: number }
  | { is: 'second'; proof: string; expiresAt: number }
  | { is: 'wrong'; triesLeft: number }
  | { is: 'over' };

const over: Entered = { is: 'over' };

/** Whose link it is, as far as it still lets them in. Changes nothing: mail scanners open it too. */
export function describeSignInLink(app: App, token: string): { is: 'open'; address: string } | { is: 'over' } {
  const found = findByLink(app, app.db, token);
  return found ? { is: 'open', address: maskAddress(found.person.address) } : { is: 'over' };
}

export function enterByLink(app: App, token: string, comer: Comer): Entered {
  return transact(app.db, (tx) => {
    const found = findByLink(app, tx, token);
    if (!found) return over;
    useLink(app, tx, found.link);
    return passLetter(app, tx, found.signIn, found.person, comer, 'link');
  });
}

/** The code counts only in the browser that asked for it, which `proof` shows. */
export function enterByCode(app: App, proof: string | undefined, typed: string, comer: Comer): Entered {
  return transact(app.db, (tx) => {
    const signIn = findSignIn(tx, provenSignIn(app, 'asked', proof) ?? 'none');
    if (!signIn || stateOf(signIn, app.clock.now()) !== 'open' || signIn.triesLeft === 0) return over;
    const isRight = isSame(codeHashOf(app, signIn.id, plainCode(typed)), signIn.codeHash);
    const isAllowed = mayTry(app, tx, signIn.personId, 'letter');
    const person = findActive(tx, signIn.personId ?? 'nobody');
    if (!isRight || !isAllowed || !person) return countTry(tx, signIn);
    return passLetter(app, tx, signIn, person, comer, 'code');
  });
}

/** Whether this browser has been through the letter and has yet to show the second factor. */
export function isAtSecondStep(app: App, proof: string | undefined): boolean {
  return findAtSecondStep(app, app.db, proof) !== undefined;
}

export function enterBySecondFactor(app: App, proof: string | undefined, typed: string, comer: Comer): Entered {
  return transact(app.db, (tx) => {
    const found = findAtSecondStep(app, tx, proof);
    if (!found) return over;
    const { signIn, person } = found;
    if (!mayTry(app, tx, person.id, 'second-factor')) return over;
    if (!showSecondFactor(app, tx, person.id, typed)) return countTry(tx, signIn);
    changeSignIn(tx, signIn.id, { expiresAt: app.clock.now() });
    return letIn(app, tx, person, comer, { by: 'second-factor' });
  });
}

/** Begins a session in place of the one that the browser had: whoever planted that one gains nothing (fixation). */
export function letIn(app: App, tx: Tx, person: Person, comer: Comer, details: { by: string }): Entered {
  endSessionOf(app, tx, comer.session);
  const secondFactorAt = details.by === 'second-factor' ? app.clock.now() : null;
  const { token, session } = startSession(app, tx, person, { userAgent: comer.userAgent, secondFactorAt });
  if (isStaff(person)) audit(app, tx, person.id, 'session-started', { kind: 'session', id: session.id }, details);
  return { is: 'in', person, token, expiresAt: session.expiresAt };
}

function passLetter(app: App, tx: Tx, signIn: SignIn, person: Person, comer: Comer, by: 'link' | 'code'): Entered {
  const now = app.clock.now();
  const mustShowMore = hasSecondFactor(tx, person.id);
  const expiresAt = mustShowMore ? now + signInLifetime : now;
  changeSignIn(tx, signIn.id, { usedAt: now, triesLeft: codeTries, expiresAt });
  if (mustShowMore) return { is: 'second', proof: proofOf(app, 'second-factor', signIn.id), expiresAt };
  return letIn(app, tx, person, comer, { by });
}

function countTry(tx: Tx, signIn: SignIn): Entered {
  const triesLeft = spendTry(tx, signIn);
  return triesLeft > 0 ? { is: 'wrong', triesLeft } : over;
}

function findByLink(app: App, db: Db, token: string): { link: Link; signIn: SignIn; person: Person } | undefined {
  const link = findLink(db, 'sign-in', token);
  const signIn = link && findSignIn(db, link.subjectId);
  const person = signIn && findActive(db, signIn.personId ?? 'nobody');
  if (!link || !signIn || !person || stateOf(signIn, app.clock.now()) !== 'open') return undefined;
  return { link, signIn, person };
}

function findAtSecondStep(app: App, db: Db, proof: string | undefined): { signIn: SignIn; person: Person } | undefined {
  const signIn = findSignIn(db, provenSignIn(app, 'second-factor', proof) ?? 'none');
  if (!signIn || stateOf(signIn, app.clock.now()) !== 'used' || signIn.triesLeft === 0) return undefined;
  const person = findActive(db, signIn.personId ?? 'nobody');
  return person && { signIn, person };
}

function findActive(db: Db, id: string): Person | undefined {
  const person = findPerson(db, id);
  return person?.deactivatedAt === null ? person : undefined;
}
