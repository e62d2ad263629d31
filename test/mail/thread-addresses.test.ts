import { expect, test } from 'vitest';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { addressOwners, revokeAddress } from '#app/consultations/revoke-address.server.ts';
import type { Person } from '#app/people/person.ts';
import { answerBy } from '#test/support/client-threads.ts';
import { askedBy, now } from '#test/support/desk-threads.ts';
import { arrives, lettersOf, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

const seen = ({ app }: Desk, thread: { id: string }) => ({ threadId: thread.id, version: now(app, thread).version });
const lastAddress = ({ app }: Desk) => lettersOf(app, 'thread-answered').at(-1)?.data.replyTo ?? '';
const writes = ({ app }: Desk, from: Person, to: string) => arrives(app, mailOf({ from, to, text: 'И ещё вопрос.' }));

test('an address that is revoked lets nothing in any more, and the next letter has a new one that does', async () => {
  const desk = await openDesk();
  const { app, consultant, client } = desk;
  const thread = askedBy(app, client);
  await answerBy(app, consultant, thread.id);
  const old = lastAddress(desk);
  expect(await writes(desk, client, old)).toMatchObject({ outcome: 'message' });

  expect(revokeAddress(app, consultant, seen(desk, thread), client.id).refused).toBeUndefined();
  expect(await writes(desk, client, old)).toMatchObject({ outcome: 'quarantine', reason: 'token-revoked' });
  for (const time of ['first', 'second']) {
    await answerBy(app, consultant, thread.id);
    expect([time, await writes(desk, client, lastAddress(desk))]).toMatchObject([time, { outcome: 'message' }]);
    expect([time, lastAddress(desk)]).not.toEqual([time, old]);
  }
  const second = lastAddress(desk);
  revokeAddress(app, consultant, seen(desk, thread), client.id);
  await answerBy(app, consultant, thread.id);
  expect(new Set([old, second, lastAddress(desk)]).size).toBe(3);
});

test('of one of us it is revoked too, and what others have stays as it was', async () => {
  const desk = await openDesk();
  const { app, consultant, client } = desk;
  const thread = askedBy(app, client);
  const { replyTo, noteTo } = lettersOf(app, 'thread-asked')[0]?.data ?? { replyTo: null, noteTo: null };
  expect(
    addressOwners(app.db, thread.id)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([client.name, consultant.name]);
  revokeAddress(app, consultant, seen(desk, thread), consultant.id);
  for (const to of [replyTo, noteTo]) {
    expect(await writes(desk, consultant, to ?? '')).toMatchObject({ reason: 'token-revoked' });
  }
  expect(lettersOf(app, 'thread-answered')).toEqual([]);
  const received = lettersOf(app, 'thread-received')[0]?.data.replyTo ?? '';
  expect(await writes(desk, client, received)).toMatchObject({ outcome: 'message' });
  expect(addressOwners(app.db, thread.id).map(({ name }) => name)).toContain(client.name);
});

test('it is revoked as well where it came from a thread that goes on in this one', async () => {
  const desk = await openDesk();
  const { app, consultant, client } = desk;
  const [gone, between, living] = [askedBy(app, client), askedBy(app, client), askedBy(app, client)];
  await answerBy(app, consultant, gone.id);
  const old = lastAddress(desk);
  mergeThread(app, consultant, seen(desk, gone), between.number);
  mergeThread(app, consultant, seen(desk, between), living.number);
  revokeAddress(app, consultant, seen(desk, living), client.id);
  expect(await writes(desk, client, old)).toMatchObject({ outcome: 'quarantine', threadId: living.id });
  expect(revokeAddress(app, consultant, seen(desk, living), client.id).refused).toBe('not-possible');
});
