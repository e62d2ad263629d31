import { expect, test } from 'vitest';
import { giveThread, giveThreadsBack } from '#app/consultations/hand-over.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { day } from '#test/support/app.ts';
import { askedBy, now } from '#test/support/desk-threads.ts';
import { arrives, lettersOf, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

const seen = ({ id, version }: { id: string; version: number }) => ({ threadId: id, version });

function leave({ app, owner, colleague }: Desk, substituteId?: string) {
  const absence = { personId: colleague.id, startsOn: '2026-03-10', endsOn: '2026-03-20' };
  const { refused } = addAbsence(app, owner, { ...absence, ...(substituteId === undefined ? {} : { substituteId }) });
  expect(refused).toBeUndefined();
}

test('what is given to somebody away is with whoever stands in for them, whose reply is the answer', async () => {
  const desk = await openDesk();
  const { app, owner, consultant, colleague, client } = desk;
  const thread = askedBy(app, client);
  leave(desk, owner.id);
  expect(giveThread(app, consultant, seen(now(app, thread)), colleague.id).refused).toBeUndefined();
  expect(now(app, thread)).toMatchObject({ assigneeId: owner.id, ownerId: colleague.id });
  const [given] = lettersOf(app, 'thread-given');
  expect(given?.to).toBe(owner.address);

  const reply = mailOf({ from: owner, to: given?.data.replyTo ?? '', text: 'Возьмите 0,12 %.' });
  expect(await arrives(app, reply)).toMatchObject({ outcome: 'message', reason: null });
  expect(lettersOf(app, 'thread-answered')).toMatchObject([{ to: client.address, data: { text: 'Возьмите 0,12 %.' } }]);

  app.clock.pass(6 * day);
  giveThreadsBack(app);
  expect(now(app, thread)).toMatchObject({ assigneeId: colleague.id, ownerId: null });
});

test('nobody is told of what they themselves stand in for', async () => {
  const desk = await openDesk();
  const { app, owner, colleague, client } = desk;
  const thread = askedBy(app, client);
  leave(desk, owner.id);
  giveThread(app, owner, seen(now(app, thread)), colleague.id);
  expect(now(app, thread)).toMatchObject({ assigneeId: owner.id, ownerId: colleague.id });
  expect(lettersOf(app, 'thread-given')).toEqual([]);
});

test('where nobody stands in, the house is told, and by a letter that nobody can answer in their name', async () => {
  const desk = await openDesk();
  const { app, consultant, colleague, client } = desk;
  const thread = askedBy(app, client);
  leave(desk);
  giveThread(app, consultant, seen(now(app, thread)), colleague.id);
  expect(now(app, thread)).toMatchObject({ assigneeId: colleague.id, ownerId: null });
  const told = { to: app.config.consultancy.email, data: { replyTo: null, noteTo: null } };
  expect(lettersOf(app, 'thread-given')).toMatchObject([told]);
});
