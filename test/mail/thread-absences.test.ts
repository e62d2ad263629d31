import { expect, test } from 'vitest';
import { escalate } from '#app/consultations/escalate.server.ts';
import { giveThreadsBack, lendThreads } from '#app/consultations/hand-over.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import type { Person } from '#app/people/person.ts';
import { day, hour } from '#test/support/app.ts';
import { answerBy } from '#test/support/client-threads.ts';
import { askedBy, now, saysMore } from '#test/support/desk-threads.ts';
import { lettersOf, openDesk, type Desk } from '#test/support/threads.ts';

test('whoever is away and has named nobody has the thread back when they return', async () => {
  const desk = await openDesk();
  const { app, client, consultant } = desk;
  const thread = askedBy(app, client);
  await answerBy(app, consultant, thread.id);
  awayToday(desk, consultant);
  saysMore(app, thread, client, 'А для переездов вне сети?');
  const lent = now(app, thread);
  expect(lent).toMatchObject({ ownerId: consultant.id });
  expect(lent.assigneeId).not.toBe(consultant.id);

  app.clock.pass(day);
  giveThreadsBack(app);
  expect(now(app, thread)).toMatchObject({ assigneeId: consultant.id, ownerId: null });
  expect(lettersOf(app, 'thread-given').at(-1)).toMatchObject({ to: consultant.address });
});

test('whoever is away alone has it back too: until then it is nobody’s', async () => {
  const desk = await openDesk();
  const { app, client, owner, consultant, colleague } = desk;
  const thread = askedBy(app, client);
  for (const person of [owner, consultant, colleague]) awayToday(desk, person);
  saysMore(app, thread, client, 'Есть ли новости?');
  saysMore(app, thread, client, 'Вы там?');
  expect(now(app, thread)).toMatchObject({ assigneeId: null, ownerId: consultant.id });
  app.clock.pass(day);
  giveThreadsBack(app);
  expect(now(app, thread)).toMatchObject({ assigneeId: consultant.id, ownerId: null });
});

test('a question that waits goes to whoever stands in when an absence begins, and back when it ends', async () => {
  const desk = await openDesk();
  const { app, client, consultant, colleague } = desk;
  const thread = askedBy(app, client, { text: 'Что делать с долгами?' });
  const answered = askedBy(app, client, { subject: 'Другой вопрос' });
  await answerBy(app, consultant, answered.id);
  awayToday(desk, consultant, colleague.id);
  await lendThreads(app);
  await lendThreads(app);
  expect(now(app, thread)).toMatchObject({ assigneeId: colleague.id, ownerId: consultant.id, state: 'open' });
  expect(now(app, answered)).toMatchObject({ assigneeId: consultant.id });
  expect(lettersOf(app, 'thread-given')).toMatchObject([
    { to: colleague.address, data: { number: thread.number, text: 'Что делать с долгами?' } },
  ]);

  app.clock.pass(day);
  giveThreadsBack(app);
  await lendThreads(app);
  expect(now(app, thread)).toMatchObject({ assigneeId: consultant.id, ownerId: null });
  expect(lettersOf(app, 'thread-given').map(({ to }) => to)).toEqual([colleague.address, consultant.address]);
});

test.each([
  ['whoever stands in', true],
  ['the owner where nobody does', false],
])('a deadline that comes near in an absence is told to %s', async (_, hasSubstitute) => {
  const desk = await openDesk();
  const { app, client, owner, consultant, colleague } = desk;
  askedBy(app, client);
  awayToday(desk, consultant, hasSubstitute ? colleague.id : undefined);
  app.clock.pass(7 * hour);
  await escalate(app);
  const told = hasSubstitute ? colleague : owner;
  expect(lettersOf(app, 'thread-late')).toMatchObject([{ to: told.address, data: { level: 75 } }]);
});

/** It is Monday, 16 March 2026. */
function awayToday({ app, owner }: Desk, { id: personId }: Person, substituteId?: string): void {
  const today = { startsOn: '2026-03-16', endsOn: '2026-03-16' };
  expect(addAbsence(app, owner, { personId, ...today, substituteId })).toEqual({ refused: undefined });
}
