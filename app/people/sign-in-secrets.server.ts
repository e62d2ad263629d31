import { timingSafeEqual } from 'node:crypto';
import type { App } from '#app/app.server.ts';

/** The six digits of a letter: derived when it is written, like the token of its link, so that no row gives them away. */
export function codeOf(app: App, signInId: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  // 60 bits: what a million does not divide evenly is of no weight.
  const number = [...app.mac('sign-in-code', signInId).slice(0, 12)].reduce(
    (sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)),
    0n,
  );
  return String(number % 1_000_000n).padStart(6, '0');
}

export function codeHashOf(app: App, signInId: string, code: string): string {
  return app.mac('sign-in-code-hash', `${signInId}:${code}`);
}

/** The step of signing in that a browser is at: it has asked for a letter, or it has been through it. */
export type Step = 'asked' | 'second-factor';

/** What the browser keeps to show that it, and no other, is at this step of an attempt. */
export function proofOf(app: App, step: Step, signInId: string): string {
  return `${signInId}.${app.mac(`sign-in:${step}`, signInId)}`;
}

/** The attempt that a proof is of, if it is one. */
export function provenSignIn(app: App, step: Step, proof: string | undefined): string | undefined {
  const [id = ''] = proof?.split('.') ?? [];
  return proof !== undefined && isSame(proof, proofOf(app, step, id)) ? id : undefined;
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
