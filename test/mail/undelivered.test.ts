import { expect, test } from 'vitest';
import { lettersOfAnswers } from '#app/consultations/answer-letters.server.ts';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { listEvents } from '#app/consultations/store.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { bounceAddressOf } from '#app/mail/verp.server.ts';
import { suppress } from '#app/mail/suppress.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { undelivered } from '#app/work/receivers.server.ts';
import type { App } from '#app/app.server.ts';
import { answerBy, askBy, stateOf } from '#test/support/client-threads.ts';
import { clientOfCompany } from '#test/support/companies.ts';
import { saysMore } from '#test/support/desk-threads.ts';
import { rawBounce } from '#test/support/incoming.ts';
import { arrives, lettersOf, openDesk } from '#test/support/threads.ts';

const lastEvent = ({ db }: App, threadId: string) => listEvents(db, threadId).at(-1)?.event;
/** What the desk says beside the last answer of a thread. */
function standing(app: App, threadId: string) {
  const messages = listMessages(app.db, threadId);
  const letters = lettersOfAnswers(app, { messages, events: listEvents(app.db, threadId) });
  return letters.get(messages.findLast(({ kind }) => kind === 'us')?.id ?? '');
}
const deliver = (app: App) => deliverDue(app, 50, undefined, undelivered);
/** As the recipient's server gives it back, to the envelope sender. */
const bounceOf = (app: App, { id, to, messageId }: { id: number; to: string | null; messageId: string }) =>
  rawBounce({ to: bounceAddressOf(app, id), recipient: to ?? '', messageId });

test('a bounce of a letter to one of us says nothing of the client', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  await answerBy(app, consultant, id);
  await arrives(app, bounceOf(app, lettersOf(app, 'thread-asked')[0]!));
  expect(stateOf(app, id).state).toBe('waiting');
  expect(lastEvent(app, id)).toMatchObject({ is: 'answered' });
  expect(lettersOf(app, 'thread-unsent')).toEqual([]);
});

test('an answer that came back is with us again; whoever has it hears whom it did not reach', async () => {
  const { app, client, consultant, owner, company } = await openDesk();
  const { id } = await askBy(app, client);
  const other = clientOfCompany(app, owner, company, 'Ирина Другая');
  saysMore(app, stateOf(app, id), other, 'И ещё.');
  await answerBy(app, consultant, id, 'Возьмите 0,12 %.');
  const sent = lettersOf(app, 'thread-answered');
  expect(sent.map(({ to }) => to).toSorted()).toEqual([client.address, other.address].toSorted());
  const answered = lastEvent(app, id);
  const messageId = answered?.is === 'answered' ? answered.messageId : '';

  for (const person of [other, client]) {
    await arrives(
      app,
      bounceOf(
        app,
        sent.find(({ to }) => to === person.address)!,
      ),
    );
    expect(lastEvent(app, id)).toEqual({ is: 'undelivered', messageId, personId: person.id });
    const unsent = { text: 'Возьмите 0,12 %.', what: { is: 'undelivered', whom: person.address } };
    expect(lettersOf(app, 'thread-unsent').at(-1)).toMatchObject({ to: consultant.address, data: unsent });
  }
  expect(stateOf(app, id).state).toBe('open');
});

test('an answer that the server of its client refuses is with us again, and the desk says why', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  await deliver(app);
  await answerBy(app, consultant, id);
  expect(standing(app, id)).toEqual([{ to: client.address, state: 'leaving', reason: null }]);
  app.mailer.answers = [{ is: 'rejected', code: 550, answer: '550 5.1.1 no such user' }];
  await deliver(app);
  expect(standing(app, id)).toEqual([{ to: client.address, state: 'undelivered', reason: 'user-unknown' }]);
  expect(stateOf(app, id).state).toBe('open');
  expect(lettersOf(app, 'thread-unsent')).toMatchObject([{ to: consultant.address }]);
});

test('an answer to whoever called our journal spam does not leave, and is not taken for sent', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  transact(app.db, (tx) => suppress(app, tx, client.address, 'complained', null));
  await answerBy(app, consultant, id);
  expect(standing(app, id)).toEqual([{ to: client.address, state: 'undelivered', reason: 'suppressed' }]);
  expect(stateOf(app, id).state).toBe('open');
  expect(lettersOf(app, 'thread-unsent')).toMatchObject([{ data: { what: { whom: client.address } } }]);
});

test('so it is with what was waiting to leave when they said so', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  await answerBy(app, consultant, id);
  expect(stateOf(app, id).state).toBe('waiting');
  transact(app.db, (tx) => suppress(app, tx, client.address, 'complained', null));
  await deliver(app);
  expect(stateOf(app, id).state).toBe('open');
  expect(lettersOf(app, 'thread-unsent')).toHaveLength(1);
});

test('an answer that arrived is said to be sent, and one that came back to have come back', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  await answerBy(app, consultant, id);
  await deliver(app);
  expect(standing(app, id)).toEqual([{ to: client.address, state: 'sent', reason: null }]);
  expect(stateOf(app, id).state).toBe('waiting');
  await arrives(app, bounceOf(app, lettersOf(app, 'thread-answered')[0]!));
  expect(standing(app, id)).toEqual([{ to: client.address, state: 'returned', reason: null }]);
});

test('after a merger it is still said of each answer what has become of its letter', async () => {
  const { app, client, consultant } = await openDesk();
  const [first, second] = [await askBy(app, client), await askBy(app, client)];
  await answerBy(app, consultant, first.id);
  await deliver(app);
  const seen = { threadId: first.id, version: stateOf(app, first.id).version };
  expect(mergeThread(app, consultant, seen, second.number).refused).toBeUndefined();
  expect(standing(app, second.id)).toEqual([{ to: client.address, state: 'sent', reason: null }]);
});
