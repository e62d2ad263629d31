import type { App } from '#app/app.server.ts';
import { addressOf } from './paths.ts';

/** Over https the browser itself holds the cookie to this host alone (`__Host-`). */
function nameOf(app: App): string {
  return isSecure(app.config) ? '__Host-session' : 'session';
}

/** The token in the `Cookie` header of a request. */
export function readSessionCookie(app: App, header: string | null | undefined): string | undefined {
  const name = nameOf(app);
  for (const pair of (header ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2);
    if (key === name && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

/** `Set-Cookie` for a session; without a token it takes the cookie away. Lax: a link from a letter finds its reader signed in. */
export function sessionCookie(app: App, token?: string, expiresAt = 0): string {
  const expires = new Date(token === undefined ? 0 : expiresAt).toUTCString();
  const secure = isSecure(app.config) ? '; Secure' : '';
  return `${nameOf(app)}=${token ?? ''}; Path=/; Expires=${expires}; HttpOnly; SameSite=Lax${secure}`;
}

function isSecure(config: { origin: string }): boolean {
  return addressOf(config, '').startsWith('https:');
}
