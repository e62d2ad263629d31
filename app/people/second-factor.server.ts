import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { App } from '#app/app.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Person } from './person.ts';
import { changeSession, forgetSecondFactorShown } from './session-store.server.ts';
import { acceptedStep, plainRecoveryCode, recoveryCodeLength, recoveryCodes, setUpLifetime } from './second-factor.ts';
import {
  changeSecondFactor,
  countUnusedRecoveryCodes,
  deleteRecoveryCodes,
  deleteSecondFactor,
  findSecondFactor,
  markRecoveryCodeUsed,
  saveRecoveryCode,
  saveSecondFactor,
  type StoredSecondFactor,
} from './second-factor-store.server.ts';
import { endSessionsOf, type SignedIn } from './sessions.server.ts';
import { mayTry, noteWrongSecondFactor } from './tries.server.ts';

/** Whether it is asked for: one that was never confirmed is not. */
export function hasSecondFactor(db: Db, personId: string): boolean {
  const factor = findSecondFactor(db, personId);
  return factor !== undefined && factor.confirmedAt !== null;
}

export type SecondFactorState =
  | { is: 'none' }
  /** `uri` is what the program on the phone reads; `secret` the same to be typed. */
  | { is: 'being-set'; uri: string; secret: string }
  | { is: 'set'; since: number; codesLeft: number };

/** How far somebody is with their own second factor. The secret is to be seen until it is confirmed, and no longer. */
export function describeSecondFactor(app: App, person: Person): SecondFactorState {
  const factor = findSecondFactor(app.db, person.id);
  if (!factor) return { is: 'none' };
  if (factor.confirmedAt !== null) {
    return { is: 'set', since: factor.confirmedAt, codesLeft: countUnusedRecoveryCodes(app.db, person.id) };
  }
  if (factor.createdAt + setUpLifetime <= app.clock.now()) return { is: 'none' };
  const totp = totpOf(app, factor, person.address);
  return { is: 'being-set', uri: totp.toString(), secret: totp.secret.base32 };
}

/** Makes a secret to be put into the program on the phone. One that is in use stays as it is. */
export function beginSecondFactor(app: App, { id }: Person): void {
  transact(app.db, (tx) => {
    if (hasSecondFactor(tx, id)) return;
    const secret = app.seal(sealOf(id), new Secret({ size: 20 }).base32);
    saveSecondFactor(tx, { personId: id, secret, createdAt: app.clock.now(), confirmedAt: null, lastStep: null });
  });
}

export type CodesMade = { refused: 'wrong' | 'nothing-to-confirm' } | { refused: undefined; codes: string[] };

/** Puts it in use, once its first code is shown. Sessions that never showed it end; the recovery codes are said only here. */
export function confirmSecondFactor(app: App, { person, session }: SignedIn, typed: string): CodesMade {
  return transact(app.db, (tx) => {
    const factor = findSecondFactor(tx, person.id);
    const now = app.clock.now();
    if (!factor || factor.confirmedAt !== null || factor.createdAt + setUpLifetime <= now) {
      return { refused: 'nothing-to-confirm' };
    }
    if (!showTotp(app, tx, factor, typed)) return { refused: 'wrong' };
    changeSecondFactor(tx, person.id, { confirmedAt: now });
    changeSession(tx, session.id, { secondFactorAt: now });
    endSessionsOf(app, tx, person, person.id, session.id);
    post(app, tx, { kind: 'second-factor-set', to: person.address, locale: person.locale, data: {} });
    audit(app, tx, person.id, 'second-factor-set', { kind: 'person', id: person.id });
    return { refused: undefined, codes: makeRecoveryCodes(app, tx, person.id) };
  });
}

/** Ten new recovery codes in place of those that were; whoever asks shows the second factor once more. */
export function renewRecoveryCodes(app: App, { person }: SignedIn, typed: string): CodesMade {
  return transact(app.db, (tx) => {
    if (!hasSecondFactor(tx, person.id)) return { refused: 'nothing-to-confirm' };
    if (!showAgain(app, tx, person.id, typed)) return { refused: 'wrong' };
    return { refused: undefined, codes: makeRecoveryCodes(app, tx, person.id) };
  });
}

/** Takes one's own away; whoever asks shows it once more. */
export function removeOwnSecondFactor(app: App, { person }: SignedIn, typed: string): 'removed' | 'wrong' {
  return transact(app.db, (tx) => {
    if (!showAgain(app, tx, person.id, typed)) return 'wrong';
    deleteSecondFactor(tx, person.id);
    // No session has shown one any more: where one is required, each sets it up anew.
    forgetSecondFactorShown(tx, person.id);
    const { address: to, locale } = person;
    post(app, tx, { kind: 'second-factor-removed', to, locale, data: { by: 'self' } });
    audit(app, tx, person.id, 'second-factor-removed', { kind: 'person', id: person.id });
    return 'removed';
  });
}

/** Whether somebody has shown theirs: a code that was not shown before, or one of their recovery codes, which is used up. */
export function showSecondFactor(app: App, tx: Tx, personId: string, typed: string): boolean {
  const factor = findSecondFactor(tx, personId);
  if (!factor || factor.confirmedAt === null) return false;
  if (showTotp(app, tx, factor, typed)) return true;
  const isUsed = markRecoveryCodeUsed(tx, personId, recoveryHash(app, personId, typed), app.clock.now());
  if (isUsed) audit(app, tx, personId, 'recovery-code-used', { kind: 'person', id: personId });
  return isUsed;
}

/** The same of somebody who has signed in: whoever has stolen a session must not be able to guess. */
function showAgain(app: App, tx: Tx, personId: string, typed: string): boolean {
  if (!mayTry(app, tx, personId, 'second-factor')) return false;
  const isShown = showSecondFactor(app, tx, personId, typed);
  if (!isShown) noteWrongSecondFactor(app, tx, personId);
  return isShown;
}

function showTotp(app: App, tx: Tx, factor: StoredSecondFactor, typed: string): boolean {
  const now = app.clock.now();
  const token = typed.replaceAll(/\s/g, '');
  const delta = /^\d{6}$/.test(token) ? totpOf(app, factor, '').validate({ token, timestamp: now, window: 1 }) : null;
  const step = acceptedStep(delta, now, factor.lastStep);
  if (step === undefined) return false;
  changeSecondFactor(tx, factor.personId, { lastStep: step });
  return true;
}

function totpOf(app: App, { personId, secret }: StoredSecondFactor, label: string): TOTP {
  const issuer = app.config.consultancy.name;
  return new TOTP({ issuer, label, secret: Secret.fromBase32(app.unseal(sealOf(personId), secret)) });
}

function makeRecoveryCodes(app: App, tx: Tx, personId: string): string[] {
  deleteRecoveryCodes(tx, personId);
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from({ length: recoveryCodes }, () => {
    const code = Array.from({ length: recoveryCodeLength }, () => letters[randomInt(letters.length)]).join('');
    saveRecoveryCode(tx, personId, recoveryHash(app, personId, code));
    return `${code.slice(0, recoveryCodeLength / 2)}-${code.slice(recoveryCodeLength / 2)}`;
  });
}

function recoveryHash(app: App, personId: string, code: string): string {
  return app.mac('recovery-code', `${personId}:${plainRecoveryCode(code)}`);
}

const sealOf = (personId: string) => `second-factor:${personId}`;
