import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { nextProgress } from './delivery.ts';
import { findLetter, listLettersInState, saveProgress, type StoredLetter } from './store.server.ts';

/** Letters of which nobody knows whether they arrived: a person has to decide. */
export function listUncertain(app: App): StoredLetter[] {
  return listLettersInState(app.db, 'uncertain');
}

/** Puts a letter back into the outbox by a person's order, under its old Message-ID. */
export function resendLetter(app: App, id: number): 'queued' | 'not-found' | 'not-possible' {
  return transact(app.db, (tx) => {
    const letter = findLetter(tx, id);
    if (!letter) return 'not-found';
    const stopped = letter.state === 'uncertain' || letter.state === 'refused' || letter.state === 'skipped';
    if (!stopped || letter.recipient === null) return 'not-possible';
    const progress = nextProgress(letter, { is: 'resend-ordered' }, app.clock.now());
    saveProgress(tx, id, progress, { leaseUntil: null, settledAt: null });
    return 'queued';
  });
}
