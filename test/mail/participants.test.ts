import { expect, test } from 'vitest';
import { admitMail } from '#app/consultations/admit-mail.server.ts';
import { approveMessage } from '#app/consultations/held-message.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { findOwnThread, listOwnThreads } from '#app/consultations/own-threads.server.ts';
import { splitThread } from '#app/consultations/split-thread.server.ts';
import { addClient } from '#app/people/clients.server.ts';
import { day, hour } from '#test/support/app.ts';
import { answerBy, stateOf } from '#test/support/client-threads.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { askedBy, now, saysMore } from '#test/support/desk-threads.ts';
import { arrives, doubtedMail, lettersOf, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

const answeredTo = ({ app }: Desk) => lettersOf(app, 'thread-answered').map(({ to }) => to);
const newcomer = { address: 'newcomer@primer.example', name: 'Новенький Сотрудник' };

test('a question taken out of a thread is of whoever asked it, and they alone are answered', async () => {
  const desk = await openDesk();
  const { app, owner, consultant, company, client } = desk;
  const thread = askedBy(app, client);
  const other = clientOfCompany(app, owner, company, 'Ирина Другая');
  saysMore(app, thread, other, 'Совсем другой вопрос');
  const question = listMessages(app.db, thread.id).find(({ personId }) => personId === other.id);
  const seen = { threadId: thread.id, version: now(app, thread).version };
  const split = splitThread(app, consultant, seen, { messageIds: [question?.id ?? ''], subject: 'Другой' });
  if (split.refused !== undefined) throw new Error(split.refused);
  expect(split.thread).toMatchObject({ clientId: other.id, companyId: company.id, right: 'audit', state: 'open' });
  await answerBy(app, consultant, split.thread.id);
  expect(answeredTo(desk)).toEqual([other.address]);
  expect(listOwnThreads(app.db, client.id).map(({ id }) => id)).toEqual([thread.id]);
});

test('whoever spoke in a colleague’s question finds it in the cabinet too', async () => {
  const { app, owner, company, client } = await openDesk();
  const thread = askedBy(app, client);
  const other = clientOfCompany(app, owner, company, 'Ирина Другая');
  expect(listOwnThreads(app.db, other.id)).toEqual([]);
  saysMore(app, thread, other, 'И я спрошу.');
  expect(listOwnThreads(app.db, other.id).map(({ id }) => id)).toEqual([thread.id]);
  expect(listOwnThreads(app.db, client.id).map(({ id }) => id)).toEqual([thread.id]);
});

test.each([
  ['does not read on in it', false],
  ['takes part in it where whoever lets them in names them', true],
])('somebody of another company who is let into a question %s', async (_, isNamed) => {
  const desk = await openDesk();
  const { app, owner, consultant, client } = desk;
  const thread = askedBy(app, client);
  const elsewhere = companyBy(app, owner, { name: 'Другая компания' });
  const stranger = clientOfCompany(app, owner, elsewhere, 'Чужой Человек');
  const id = await doubtedMail(app, stranger, 'Могу подсказать.');
  await admitMail(app, owner, id, { thread: thread.number, address: isNamed ? stranger.address : null });
  expect(listMessages(app.db, thread.id).at(-1)).toMatchObject({ kind: 'client', address: stranger.address });
  await answerBy(app, consultant, thread.id);
  expect(answeredTo(desk).includes(stranger.address)).toBe(isNamed);
  expect(findOwnThread(app.db, stranger.id, thread.id) !== undefined).toBe(isNamed);
});

/** Somebody of the company whom nobody has named to us answers a letter to its client. */
async function held(desk: Desk) {
  const { app, client } = desk;
  const thread = askedBy(app, client);
  const to = lettersOf(app, 'thread-received')[0]?.data.replyTo ?? '';
  const writes = (text: string) => arrives(app, mailOf({ from: newcomer, to, text }));
  expect(await writes('Я тоже спрошу.')).toMatchObject({ outcome: 'pending' });
  return { thread, writes, messageId: listMessages(app.db, thread.id).at(-1)?.id ?? '' };
}

test('whoever is added to the company before their message is let in gets the answer', async () => {
  const desk = await openDesk();
  const { app, owner, consultant, company, client } = desk;
  const { thread, messageId } = await held(desk);
  const added = addClient(app, owner.id, company.id, { ...newcomer, phone: null, locale: 'ru' });
  expect(added).toMatchObject({ refused: undefined });
  approveMessage(app, consultant, messageId);
  await answerBy(app, consultant, thread.id);
  expect(answeredTo(desk).toSorted()).toEqual([client.address, newcomer.address].toSorted());
});

test('whoever has a question hears of a message that waits in it, once an hour at most', async () => {
  const desk = await openDesk();
  const { app, consultant } = desk;
  const { thread, writes } = await held(desk);
  const told = () => lettersOf(app, 'thread-asked').filter(({ data }) => data.doubt !== null);
  const data = { by: newcomer.name, text: 'Я тоже спрошу.', replyTo: null, noteTo: null, doubt: 'token-of-colleague' };
  expect(told()).toMatchObject([{ to: consultant.address, data }]);
  expect(stateOf(app, thread.id).state).toBe('open');
  app.clock.pass(hour / 2);
  await writes('И ещё.');
  expect(told()).toHaveLength(1);
  app.clock.pass(hour / 2);
  await writes('И снова.');
  expect(told().map((letter) => letter.data.text)).toEqual(['Я тоже спрошу.', 'И снова.']);
  app.clock.pass(day);
  await writes('На другой день.');
  expect(told()).toHaveLength(3);
});
