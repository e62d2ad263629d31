import { isStaff, type Role } from './person.ts';

/** Of whom the owner demands a second factor. */
export type SecondFactorRule = 'nobody' | 'owner' | 'staff';

export function mustHaveSecondFactor(role: Role, rule: SecondFactorRule): boolean {
  return rule === 'staff' ? isStaff({ role }) : rule === 'owner' && role === 'owner';
}

/** How long a secret that is being set up may be looked at, ms. */
export const setUpLifetime = 30 * 60_000;

/** RFC 6238: a code changes every 30 seconds. */
const stepLength = 30_000;

/**
 * The time step of a code that is off by `delta` steps (null: by more than is allowed), if none so late has been accepted
 * before: a code that was looked at over a shoulder does not work again (RFC 6238, 5.2).
 */
export function acceptedStep(delta: number | null, now: number, lastStep: number | null): number | undefined {
  if (delta === null) return undefined;
  const step = Math.floor(now / stepLength) + delta;
  return lastStep !== null && step <= lastStep ? undefined : step;
}

export const recoveryCodes = 10;
export const recoveryCodeLength = 10;

/** As somebody types it from paper. */
export function plainRecoveryCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
