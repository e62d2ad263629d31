import type { App } from '#app/app.server.ts';
import { termsOf } from '#app/consultations/entitlement.ts';
import { listOwnThreads, type OwnThread } from '#app/consultations/own-threads.server.ts';
import { rightNow } from '#app/consultations/rights.server.ts';
import { isOurs } from '#app/consultations/thread-state.ts';
import { readSetting } from '#app/office/settings.server.ts';
import type { Person } from '#app/people/person.ts';
import { findLastWords } from './last-words.queries.server.ts';
import { whoSpoke } from './speaker.ts';

/** What a client may know of how a thread stands. */
export function showStanding(app: App, { id, number, subject, state, right, dueAt }: OwnThread['thread']) {
  const isLate = dueAt !== null && dueAt < app.clock.now();
  return { id, number, subject, state, dueAt, isLate, hasNoTerm: isOurs(state) && right === null };
}

/** A client's own threads, the newest first, each with who spoke last. */
export function showOwnThreads(app: App, { id: personId }: Person) {
  const threads = listOwnThreads(app.db, personId);
  const lastWords = new Map(
    findLastWords(
      app.db,
      threads.map(({ id }) => id),
    ).map((last) => [last.threadId, last]),
  );
  return threads.map((thread) => {
    const last = lastWords.get(thread.id);
    return { ...showStanding(app, thread), last: last && { from: whoSpoke(last, personId), at: last.at } };
  });
}

/** What a client may ask, until when, and how soon they hear from us. */
export function showRight(app: App, person: Person) {
  const right = rightNow(app, app.db, person);
  switch (right.is) {
    case 'none':
      return { is: right.is };
    case 'expired':
      return { is: right.is, kind: right.entitlement.kind, endedOn: right.endedOn };
    case 'in-force': {
      const { kind, endsOn } = right.entitlement;
      return { is: right.is, kind, endsOn, terms: termsOf(right, readSetting(app.db, 'answerTerms')) };
    }
  }
}
