import type { AppLoadContext } from '@remix-run/node';
import { addressOf } from './paths.ts';

/** Over https the browser itself holds the cookie to this host alone (`__Host-`). */
function nameOf({ app }: AppLoadContext): string {
  return isSecure(app.config) ? '__Host-session' : 'session';
}

export function readSessionCookie(request: Request, context: AppLoadContext): string | undefined {
  const name = nameOf(context);
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2);
    if (key === name && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

/** `Set-Cookie` for a session; without a token it takes the cookie away. Lax: a link from a letter finds its reader signed in. */
export function sessionCookie(context: AppLoadContext, token?: string, expiresAt = 0): string {
  const expires = new Date(token === undefined ? 0 : expiresAt).toUTCString();
  const secure = isSecure(context.app.config) ? '; Secure' : '';
  return `${nameOf(context)}=${token ?? ''}; Path=/; Expires=${expires}; HttpOnly; SameSite=Lax${secure}`;
}

function isSecure(config: { origin: string }): boolean {
  return addressOf(config, '').startsWith('https:');
}
