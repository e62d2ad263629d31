import { timingSafeEqual } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Form } from './form.server.ts';

const second = 1000;
const fastest = 2 * second;
const hour = 3600 * second;
const longest = 24 * hour;

/** Set into a form when it is shown: when that was, signed. */
export function stampForm(app: App): string {
  return stampOf(app, app.clock.now());
}

/** For a form on a page that is kept for everybody: the hour it was made in. How fast it was filled in, nobody knows. */
export function stampKeptForm(app: App): string {
  return stampOf(app, Math.floor(app.clock.now() / hour) * hour);
}

export type Humanity = 'human' | 'robot' | 'too-fast' | 'stale';

/** Judges a posted form by the trap field that people do not see and by the time it took. No captcha. */
export function judgeForm(app: App, form: Form): Humanity {
  if (form.get('website') !== '') return 'robot';
  const stamp = form.get('stamp');
  const [at = '', mac = ''] = typeof stamp === 'string' ? stamp.split('.') : [];
  if (!sameText(mac, app.mac('form', at))) return 'stale';
  const age = app.clock.now() - parseInt(at, 36);
  if (age < fastest) return 'too-fast';
  return age > longest ? 'stale' : 'human';
}

function stampOf(app: App, moment: number): string {
  const at = moment.toString(36);
  return `${at}.${app.mac('form', at)}`;
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
