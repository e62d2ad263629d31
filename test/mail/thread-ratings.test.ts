import { expect, test } from 'vitest';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { findRated, rateThread } from '#app/consultations/rate-thread.server.ts';
import { listEvents } from '#app/consultations/store.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy, now } from '#test/support/desk-threads.ts';
import { lettersOf, openDesk } from '#test/support/threads.ts';

test('a rating of what lives on in another thread is found there, and written once', async () => {
  const { app, client, consultant } = await openDesk();
  const [thread, other] = [askedBy(app, client), askedBy(app, client)];
  await answerBy(app, consultant, thread.id);
  closeBy(app, consultant, thread.id);
  const token = tokenOf(app, 'rating', lettersOf(app, 'thread-closed')[0]?.data.rating.id ?? '');
  mergeThread(app, consultant, { threadId: thread.id, version: now(app, thread).version }, other.number);
  for (let time = 1; time <= 3; time += 1)
    expect(rateThread(app, token, { score: 'good' })).toEqual({ refused: undefined });
  expect(findRated(app, token)).toMatchObject({ thread: { id: other.id }, given: { score: 'good' } });
  expect(listEvents(app.db, other.id).filter(({ event }) => event.is === 'rated')).toHaveLength(1);
});
