import { expect, test } from 'vitest';
import { listEvents } from '#app/consultations/store.server.ts';
import type { App } from '#app/app.server.ts';
import { answerBy, askBy, stateOf } from '#test/support/client-threads.ts';
import { clientOfCompany } from '#test/support/companies.ts';
import { saysMore } from '#test/support/desk-threads.ts';
import { rawBounce } from '#test/support/incoming.ts';
import { arrives, lettersOf, openDesk } from '#test/support/threads.ts';

const lastEvent = ({ db }: App, threadId: string) => listEvents(db, threadId).at(-1)?.event;
const bounceOf = ({ to, messageId }: { to: string | null; messageId: string }) =>
  rawBounce({ to: 'ask@klyuch.example', recipient: to ?? '', messageId });

test('a bounce of a letter to one of us says nothing of the client', async () => {
  const { app, client, consultant } = await openDesk();
  const { id } = await askBy(app, client);
  await answerBy(app, consultant, id);
  await arrives(app, bounceOf(lettersOf(app, 'thread-asked')[0]!));
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
    await arrives(app, bounceOf(sent.find(({ to }) => to === person.address)!));
    expect(lastEvent(app, id)).toEqual({ is: 'undelivered', messageId, personId: person.id });
    const unsent = { text: 'Возьмите 0,12 %.', what: { is: 'undelivered', whom: person.address } };
    expect(lettersOf(app, 'thread-unsent').at(-1)).toMatchObject({ to: consultant.address, data: unsent });
  }
  expect(stateOf(app, id).state).toBe('open');
});
