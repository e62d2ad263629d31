import { localPath, type Locale } from '#app/words/locale.ts';

/** Rooms for those who have signed in. */
const rooms = ['/desk', '/cabinet', '/account'] as const;

/** `neutral` is a path without its locale; `.data` is how Remix asks for a page's data alone. */
export function isInRooms(neutral: string): boolean {
  return rooms.some((room) => neutral === room || neutral.startsWith(`${room}/`) || neutral === `${room}.data`);
}

/** Every path of the rooms, and of the way into them. */
export function roomPathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  return {
    signIn: local('/sign-in'),
    signOut: local('/sign-out'),
    account: local('/account'),
    cabinet: local('/cabinet'),
    desk: local('/desk'),
    deskLeads: local('/desk/leads'),
  };
}
