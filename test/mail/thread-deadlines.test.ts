import { describe, expect, test } from 'vitest';
import { giveThread } from '#app/consultations/hand-over.server.ts';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { snoozeThread, waitForClient } from '#app/consultations/snooze-thread.server.ts';
import type { SeenThread } from '#app/consultations/change-thread.server.ts';
import type { ThreadRow } from '#app/consultations/store.server.ts';
import { day, type TestApp } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy, now } from '#test/support/desk-threads.ts';
import { lettersOf, openDesk, type Desk } from '#test/support/threads.ts';

describe('a question that goes on in another thread', () => {
  const rests: Record<string, (desk: Desk, seen: SeenThread) => void> = {
    sleeps: ({ app, consultant }, seen) => snoozeThread(app, consultant, seen, app.clock.now() + day),
    'was set to wait for the client': ({ app, consultant }, seen) => waitForClient(app, consultant, seen),
  };

  test.each(Object.entries(rests))('waits for its answer there, though its thread %s', async (_, rest) => {
    const desk = await openDesk();
    const { app, client, consultant } = desk;
    const thread = askedBy(app, client);
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    await answerBy(app, consultant, other.id);
    rest(desk, seen(app, thread));
    expect(mergeThread(app, consultant, seen(app, thread), other.number).refused).toBeUndefined();
    expect(now(app, other)).toMatchObject({ state: 'open', dueAt: expect.any(Number) as number });
  });

  test('asks nothing more where it was answered', async () => {
    const { app, client, consultant } = await openDesk();
    const thread = askedBy(app, client);
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    for (const { id } of [thread, other]) await answerBy(app, consultant, id);
    snoozeThread(app, consultant, seen(app, thread), app.clock.now() + day);
    mergeThread(app, consultant, seen(app, thread), other.number);
    expect(now(app, other)).toMatchObject({ state: 'waiting', dueAt: null });
  });

  test('is told to whoever has that thread', async () => {
    const { app, owner, client, consultant, colleague } = await openDesk();
    const thread = askedBy(app, client, { text: 'Что делать с долгами?' });
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    giveThread(app, owner, seen(app, other), colleague.id);
    await answerBy(app, colleague, other.id);
    closeBy(app, colleague, other.id);
    mergeThread(app, consultant, seen(app, thread), other.number);
    expect(now(app, other)).toMatchObject({ state: 'open', assigneeId: colleague.id });
    expect(lettersOf(app, 'thread-asked').at(-1)).toMatchObject({
      ...{ to: colleague.address, data: { number: other.number, text: 'Что делать с долгами?' } },
    });
  });
});

function seen(app: TestApp, thread: ThreadRow): SeenThread {
  return { threadId: thread.id, version: now(app, thread).version };
}
