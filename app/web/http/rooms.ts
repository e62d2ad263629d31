import { localeOfPath, neutralPath } from '#app/words/locale.ts';
import { roomPathsIn } from './room-paths.ts';

/** Rooms for those who have signed in. */
const rooms = ['/desk', '/cabinet', '/account'] as const;

/** Whether a path lies in a room, in any language and however its letters are written; `.data` is how Remix asks for data alone. */
export function isInRooms(path: string): boolean {
  const neutral = neutralPath(decoded(path));
  return rooms.some((room) => neutral === room || neutral.startsWith(`${room}/`) || neutral === `${room}.data`);
}

/** Whether a form there acts in the name of whoever a cookie says has signed in, or signs them in or out. */
export function actsOnCookie(path: string): boolean {
  return isInRooms(path) || /^\/sign-(in|out)/.test(neutralPath(decoded(path)));
}

/**
 * Where to go after signing in, if a text says a page of a room: whoever wrote the link may not lead anybody elsewhere.
 * Undefined for anything else.
 */
export function wayBack(said: string | null | undefined): string | undefined {
  if (!said || said.length > 1000 || !said.startsWith('/') || /[\\\p{C}\s]/u.test(said)) return undefined;
  const nowhere = 'http://site.invalid';
  if (!URL.canParse(said, nowhere)) return undefined;
  const { origin, pathname, search } = new URL(said, nowhere);
  return origin === nowhere && isInRooms(pathname) && !pathname.endsWith('.data') ? pathname + search : undefined;
}

/** A path with the page to come back to, where there is one. */
export function withBack(path: string, to: string | undefined): string {
  return to === undefined ? path : `${path}?to=${encodeURIComponent(to)}`;
}

/** To sign in, and then to this page, if it is one of a room that does not come by itself. */
export function signInAndBack(page: string): string {
  const back = wayBack(withoutData(page));
  const { signIn } = roomPathsIn(localeOfPath(page));
  const isFirst = back === undefined || ['/desk', '/cabinet'].includes(neutralPath(back));
  return withBack(signIn, isFirst ? undefined : back);
}

/** A page whose data alone was asked for, without what Remix says in the query. */
function withoutData(page: string): string {
  const [path = '', query = ''] = page.split('?', 2);
  if (!path.endsWith('.data')) return page;
  const asked = new URLSearchParams(query);
  asked.delete('_routes');
  asked.delete('index');
  const left = String(asked);
  return path.replace(/\.data$/, '') + (left && `?${left}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
