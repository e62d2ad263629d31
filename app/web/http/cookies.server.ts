import type { App } from '#app/app.server.ts';
import { addressOf } from './paths.ts';

/** Who has signed in; whose browser asked to; who has yet to show a second factor. */
export type CookieName = 'session' | 'sign-in' | 'second-step';

/** What a cookie of ours says in the `Cookie` header of a request. */
export function readCookie(app: App, name: CookieName, header: string | null | undefined): string | undefined {
  const wanted = nameOf(app, name);
  for (const pair of (header ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2);
    if (key === wanted && /^[\w.-]{20,150}$/.test(value)) return value;
  }
  return undefined;
}

/**
 * `Set-Cookie`. Lax: a link from a letter finds its reader signed in. Its age is counted by the browser from now on, so that
 * a clock that is wrong there locks nobody out.
 */
export function cookie(app: App, name: CookieName, value: string, expiresAt: number): string {
  const age = Math.max(0, Math.floor((expiresAt - app.clock.now()) / 1000));
  const secure = isSecure(app.config) ? '; Secure' : '';
  return `${nameOf(app, name)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** `Set-Cookie` that takes it away. */
export function noCookie(app: App, name: CookieName): string {
  return cookie(app, name, '', 0);
}

/** Over https the browser itself holds the cookie to this host alone (`__Host-`). */
function nameOf(app: App, name: CookieName): string {
  return isSecure(app.config) ? `__Host-${name}` : name;
}

function isSecure(config: { origin: string }): boolean {
  return addressOf(config, '').startsWith('https:');
}
