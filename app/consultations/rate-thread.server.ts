import type { App } from '#app/app.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { happen } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import type { Score } from './satisfaction.ts';
import { listEvents, type ThreadRow } from './store.server.ts';

export type RatingRefused = { refused: 'unknown' | 'expired' };

export interface Rating {
  score: Score;
  comment?: string | undefined;
}

/** The thread that a link asks about, or the one that it lives on in, and what was last said of it. Looks, and changes nothing. */
export function findRated(
  app: App,
  token: string,
  db: Db = app.db,
): { thread: ThreadRow; given: Rating | undefined } | RatingRefused {
  const link = findLink(db, 'rating', token);
  const thread = link && livingThread(db, link.subjectId);
  if (!thread) return { refused: 'unknown' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  const last = listEvents(db, thread.id).findLast(({ event }) => event.is === 'rated')?.event;
  return { thread, given: last?.is === 'rated' ? { score: last.score, comment: last.comment } : undefined };
}

/** Says how it was; who says it again has changed their mind. */
export function rateThread(
  app: App,
  token: string,
  { score, comment }: Rating,
): RatingRefused | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findRated(app, token, tx);
    if ('refused' in found) return found;
    const { thread, given } = found;
    if (given?.score === score && (given.comment ?? '') === (comment ?? '')) return { refused: undefined };
    const event = { is: 'rated', score, ...(comment ? { comment } : {}) } as const;
    happen(app, tx, thread, thread.clientId, event);
    return { refused: undefined };
  });
}
