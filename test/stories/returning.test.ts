import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reconcileRestored } from '#app/journal/reconcile-restored.server.ts';
import { suppress } from '#app/mail/suppress.server.ts';
import { evidenceOf } from '#app/people/ledger.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, consented, linkIn, only } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const reader = () => house.app.db.$client.prepare('select * from readers').get() as Record<string, unknown> | undefined;
const confirm = 'Подтвердить подписку';

test('a request from before leaving is not confirmed after it, nor renewed', async () => {
  const visitor = house.visitor();
  const welcome = await becomeReader(house, visitor);
  const open = linkIn(await askToSubscribe(house, house.visitor()), 'confirm');
  const page = await visitor.open(open);
  await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
  expect((await page.press(confirm)).heading).toBe('Вы отписались после подтверждения');
  house.app.clock.pass(3 * day);
  expect((await visitor.open(open)).heading).toBe('Вы отписались после подтверждения');
  await visitor.post(`${open}/fresh`, []);
  expect(await house.letters()).toEqual([]);
  expect(reader()?.['unsubscribed_at']).not.toBeNull();
});

test('the short form on the home page leaves topics, name and pause as they were', async () => {
  const welcome = await becomeReader(house, house.visitor(), { topics: ['people'], name: 'Имя' });
  const page = await house.visitor().open(linkIn(welcome, 'preferences'));
  await page.press('Сохранить', { pausedUntil: '2026-05-01' });
  await (await house.visitor().open('/')).press('Подписаться', { address, ...consented });
  await (await house.visitor().open(linkIn(only(await house.letters()), 'confirm'))).press(confirm);
  expect(reader()).toMatchObject({ topics: '["people"]', name: 'Имя', paused_until: '2026-05-01' });
});

describe('a reader whom a restored backup brings back', () => {
  const refused = (reason: 'unsubscribed' | 'erased') =>
    transact(house.app.db, (tx) => suppress(house.app, tx, address, reason));

  test('has left again, with every consent withdrawn', async () => {
    await becomeReader(house, house.visitor(), { advertising: true });
    refused('unsubscribed');
    expect(reconcileRestored(house.app)).toBe(1);
    expect(reconcileRestored(house.app)).toBe(0);
    expect(evidenceOf(house.app, address).slice(4)).toMatchObject([
      { event: 'withdrawn', purpose: 'personal-data', form: 'restore' },
      { event: 'withdrawn', purpose: 'advertising', form: 'restore' },
    ]);
    house.app.clock.pass(day);
    await becomeReader(house, house.visitor());
    expect(reader()).toMatchObject({ advertising_since: null, unsubscribed_at: null });
  });

  test('is erased again, and still must not be written to', async () => {
    await becomeReader(house, house.visitor());
    refused('erased');
    expect(reconcileRestored(house.app)).toBe(1);
    expect(reader()).toBeUndefined();
    expect(house.app.db.$client.serialize().includes(address)).toBe(false);
    expect(house.app.db.$client.prepare('select reason from suppressions').pluck().all()).toEqual(['erased']);
  });
});
