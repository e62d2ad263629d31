import { expect, test } from 'vitest';
import { escalate } from '#app/consultations/escalate.server.ts';
import { giveThreadsBack } from '#app/consultations/hand-over.server.ts';
import { approveMessage, confirmAnswer } from '#app/consultations/held-message.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { findThread, listThreadsNumbered } from '#app/consultations/store.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { day, hour, type TestApp } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { arrives, giveRight, lettersOf, mailOf, openDesk } from '#test/support/threads.ts';

test('a client asks by mail, a consultant answers by mail, and each is written to by us alone', async () => {
  const { app, client, consultant } = await openDesk();
  expect(await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }))).toMatchObject({ outcome: 'message' });

  const [asked] = lettersOf(app, 'thread-asked');
  expect(asked).toMatchObject({ to: consultant.address, data: { number: 'К-2026-0001', by: 'Мария Петрова' } });
  expect(lettersOf(app, 'thread-received')).toMatchObject([{ to: client.address }]);

  const reply = mailOf({ from: consultant, to: asked?.data.replyTo ?? '', text: 'Возьмите 0,12 % в месяц.' });
  expect(await arrives(app, reply)).toMatchObject({ outcome: 'message', reason: null });
  const [answered] = lettersOf(app, 'thread-answered');
  expect(answered).toMatchObject({
    to: client.address,
    data: { by: 'Примеров Пётр', text: 'Возьмите 0,12 % в месяц.' },
  });
  expect(listThreadsNumbered(app.db, ['К-2026-0001'])).toMatchObject([{ state: 'waiting', assigneeId: consultant.id }]);

  const more = mailOf({ from: client, to: answered?.data.replyTo ?? '', text: 'А для переездов вне сети?' });
  const settled = await arrives(app, more);
  expect(settled).toMatchObject({ outcome: 'message' });
  expect(findThread(app.db, settled.threadId ?? '')).toMatchObject({ state: 'open' });
  expect(listMessages(app.db, settled.threadId ?? '').map((message) => saidIn(message))).toEqual([
    'Здравствуйте! Какую норму брать для переездов?',
    'Возьмите 0,12 % в месяц.',
    'А для переездов вне сети?',
  ]);
  expect(lettersOf(app, 'thread-asked')).toHaveLength(2);
});

test('what cannot prove whose it is waits for one click, and is then what it would have been', async () => {
  const { app, client, consultant } = await openDesk();
  const { threadId } = await begin(app, client);
  const [asked] = lettersOf(app, 'thread-asked');
  await arrives(app, mailOf({ from: consultant, to: asked?.data.replyTo ?? '', text: 'Ответ.' }));
  const to = lettersOf(app, 'thread-answered')[0]?.data.replyTo ?? '';

  const colleague = { address: 'other@primer.example', name: 'Другой Сотрудник' };
  const held = await arrives(app, mailOf({ from: colleague, to, text: 'И я спрошу.' }));
  expect(held).toEqual({ outcome: 'pending', reason: 'token-of-colleague', threadId });
  expect(findThread(app.db, threadId)).toMatchObject({ state: 'waiting' });
  const message = listMessages(app.db, threadId).at(-1);
  expect(message).toMatchObject({ standing: 'held', kind: 'client' });

  expect(approveMessage(app, consultant, message?.id ?? '')).toMatchObject({ refused: undefined });
  expect(findThread(app.db, threadId)).toMatchObject({ state: 'open' });
  expect(approveMessage(app, consultant, message?.id ?? '')).toEqual({ refused: 'settled' });
});

test('an answer that bears the name of a consultant and proves nothing leaves by a link alone', async () => {
  const { app, client, consultant } = await openDesk();
  await begin(app, client);
  const to = lettersOf(app, 'thread-asked')[0]?.data.replyTo ?? '';
  const settled = await arrives(app, mailOf({ from: consultant, to, text: 'Вроде бы ответ.', proved: false }));
  expect(settled).toMatchObject({ outcome: 'pending', reason: 'not-authenticated' });
  expect(lettersOf(app, 'thread-answered')).toEqual([]);

  const [letter] = lettersOf(app, 'thread-to-confirm');
  expect(letter).toMatchObject({ to: consultant.address, data: { text: 'Вроде бы ответ.' } });
  const token = tokenOf(app, 'answer', letter?.data.answer.id ?? '');
  expect(confirmAnswer(app, token)).toEqual({ refused: undefined });
  expect(lettersOf(app, 'thread-answered')).toMatchObject([{ to: client.address, data: { by: 'Примеров Пётр' } }]);
  expect(confirmAnswer(app, token)).toEqual({ refused: 'settled' });
});

test('a note by mail reaches colleagues and never a client', async () => {
  const { app, client, consultant } = await openDesk();
  const { threadId } = await begin(app, client);
  const to = lettersOf(app, 'thread-asked')[0]?.data.noteTo ?? '';
  await arrives(app, mailOf({ from: consultant, to, text: 'Коллеги, кто считал такое?' }));
  expect(listMessages(app.db, threadId).at(-1)).toMatchObject({ kind: 'note' });
  expect(lettersOf(app, 'thread-answered')).toEqual([]);
  expect(findThread(app.db, threadId)).toMatchObject({ state: 'open' });
});

test('a stranger becomes a request, and is written to only where the letter is truly theirs', async () => {
  const { app } = await openDesk();
  const stranger = { address: 'head@network.example', name: 'Незнакомый Директор' };
  expect(await arrives(app, mailOf({ from: stranger, to: 'ask@klyuch.example' }))).toEqual({
    ...{ outcome: 'message', reason: 'lead', threadId: null },
  });
  expect(lettersOf(app, 'lead-received')).toMatchObject([{ to: stranger.address }]);
  const other = { address: 'head@other.example', name: 'Другой Директор' };
  await arrives(app, mailOf({ from: other, to: 'ask@klyuch.example', proved: false }));
  expect(lettersOf(app, 'lead-arrived')).toHaveLength(2);
  expect(lettersOf(app, 'lead-received')).toHaveLength(1);
});

test('an expired right keeps the question and offers to go on', async () => {
  const { app, owner } = await openDesk();
  const company = companyBy(app, owner, { name: 'Бывший Пример' });
  const client = clientOfCompany(app, owner, company, 'Анна Сидорова');
  giveRight(app, owner, company, { kind: 'course', startsOn: '2025-01-01', endsOn: '2025-12-31' });
  const { threadId } = await begin(app, client);
  expect(findThread(app.db, threadId)).toMatchObject({ right: null, dueAt: null });
  expect(lettersOf(app, 'thread-right-ended')).toMatchObject([
    { to: client.address, data: { right: 'course', endedOn: '2025-12-31' } },
  ]);
});

test('somebody away is stood in for, and has the thread back', async () => {
  const { app, client, consultant, colleague } = await openDesk();
  const { threadId } = await begin(app, client);
  const days = { startsOn: '2026-03-16', endsOn: '2026-03-17' };
  addAbsence(app, consultant, { personId: consultant.id, ...days, substituteId: colleague.id });
  const to = lettersOf(app, 'thread-received')[0]?.data.replyTo ?? '';
  await arrives(app, mailOf({ from: client, to, text: 'Есть ли новости?' }));
  expect(findThread(app.db, threadId)).toMatchObject({ assigneeId: colleague.id, ownerId: consultant.id });
  expect(lettersOf(app, 'thread-asked').at(-1)).toMatchObject({ to: colleague.address });

  app.clock.pass(3 * day);
  giveThreadsBack(app);
  expect(findThread(app.db, threadId)).toMatchObject({ assigneeId: consultant.id, ownerId: null });
  expect(lettersOf(app, 'thread-given')).toMatchObject([{ to: consultant.address }]);
});

test('whoever has it hears before a deadline, and the owner after it', async () => {
  const { app, client, consultant, owner } = await openDesk();
  await begin(app, client);
  // Eight working hours from noon on Monday are over at noon on Tuesday.
  app.clock.pass(5 * hour);
  await escalate(app);
  expect(lettersOf(app, 'thread-late')).toEqual([]);
  app.clock.pass(2 * hour);
  await escalate(app);
  await escalate(app);
  expect(lettersOf(app, 'thread-late')).toMatchObject([{ to: consultant.address, data: { level: 75 } }]);
  app.clock.pass(18 * hour);
  await escalate(app);
  expect(lettersOf(app, 'thread-late').map(({ to, data }) => [to, data.level])).toEqual([
    [consultant.address, 75],
    [owner.address, 100],
  ]);
});

test('two machines that answer each other come to an end by themselves', async () => {
  const { app, client } = await openDesk();
  // An auto-responder that hides what it is, so that only the house itself can end it.
  let to = 'ask@klyuch.example';
  for (let round = 0; round < 10; round += 1) {
    await arrives(app, mailOf({ from: client, to, subject: 'Получено', text: `Ваше письмо получено, № ${round}.` }));
    to = lettersOf(app, 'thread-received')[0]?.data.replyTo ?? to;
  }
  expect(lettersOf(app, 'thread-received')).toHaveLength(1);
});

/** A client has asked. */
async function begin(app: TestApp, client: Person): Promise<{ threadId: string }> {
  const { outcome, threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  expect(outcome).toBe('message');
  return { threadId: threadId ?? '' };
}
