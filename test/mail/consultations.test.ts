import { expect, test } from 'vitest';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { findThread, listThreadsNumbered } from '#app/consultations/store.server.ts';
import { arrives, lettersOf, mailOf, openDesk } from '#test/support/threads.ts';

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
