import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { destroyFormerReaders, forgetOldRequests } from '#app/journal/retention.server.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { day, hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, linkIn, only } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse({ CONFIRMATIONS_PER_HOUR: '100000' })));
afterEach(() => house[Symbol.asyncDispose]());

const confirm = 'Подтвердить подписку';
const readers = () => house.app.db.$client.prepare('select count(*) from readers').pluck().get();

describe('forgetting a request', () => {
  test('spares the letter of a newer one to the same address', async () => {
    await askToSubscribe(house, house.visitor());
    house.app.clock.pass(7 * day - 60_000);
    const form = await house.visitor().open('/journal/subscribe');
    await form.press('Подписаться', { address, personalData: true });
    house.app.clock.pass(60_000);
    expect(await forgetOldRequests(house.app)).toBe(1);
    const page = await house.visitor().open(linkIn(only(await house.letters()), 'confirm'));
    expect((await page.press(confirm)).heading).toBe('Подписка подтверждена');
  });

  test('waits for the fresh link that was sent last', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor), 'confirm');
    house.app.clock.pass(7 * day - hour);
    await (await visitor.open(path)).press('Прислать новую ссылку');
    const fresh = linkIn(only(await house.letters()), 'confirm');
    house.app.clock.pass(2 * day - hour);
    await forgetOldRequests(house.app);
    expect((await (await visitor.open(fresh)).press(confirm)).heading).toBe('Подписка подтверждена');
  });

  test('takes thousands in short pages, each destruction on record', async () => {
    const wish = { name: null, topics: [], locale: 'ru', advertising: false, form: 'home' } as const;
    const origin = (n: number) => ({ ip: `10.0.${n >> 8}.${n & 255}`, userAgent: 'test' });
    const asked = Array.from({ length: 1001 }, (_, n) =>
      subscribe(house.app, { ...wish, topics: [], address: `reader@klyuch${n}.example` }, origin(n)),
    );
    await Promise.all(asked);
    house.app.clock.pass(7 * day);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    expect(await forgetOldRequests(house.app)).toBe(1001);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, rows: 2002, destroyed: 2002, unexplained: 0 });
  });
});

test('destroying who left long ago spares what the same person has just asked for', async () => {
  const visitor = house.visitor();
  const welcome = await becomeReader(house, visitor);
  await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
  house.app.clock.pass(14 * day - 60_000);
  const form = await visitor.open('/journal/subscribe');
  await form.press('Подписаться', { address, personalData: true });
  house.app.clock.pass(60_000);
  expect(await destroyFormerReaders(house.app)).toBe(1);
  const page = await visitor.open(linkIn(only(await house.letters()), 'confirm'));
  expect((await page.press(confirm)).heading).toBe('Подписка подтверждена');
  expect(readers()).toBe(1);
});
