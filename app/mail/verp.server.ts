import { timingSafeEqual } from 'node:crypto';
import type { App } from '#app/app.server.ts';

/** The envelope sender of a letter: a bounce comes back to it and names the letter, and nobody else can make one up. */
export function bounceAddressOf(app: App, letterId: number): string {
  return `bounces+${letterId}.${macOf(app, letterId)}@${app.config.mail.domain}`.toLowerCase();
}

/** The letter that a bounce address was made for, if we made it. */
export function letterOfBounceAddress(app: App, address: string): number | undefined {
  const [, digits, mac] = /^bounces\+(\d{1,15})\.([a-z2-7]+)@/.exec(address.trim().toLowerCase()) ?? [];
  if (digits === undefined || mac === undefined) return undefined;
  const letterId = Number(digits);
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(app, letterId))];
  return given.length === right.length && timingSafeEqual(given, right) ? letterId : undefined;
}

function macOf(app: App, letterId: number): string {
  return app.mac('verp', String(letterId));
}
