import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOldRequests } from '#app/journal/retention.server.ts';
import { evidenceOf } from '#app/people/ledger.server.ts';
import { day, hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, consented, linkIn, only } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const confirm = 'Подтвердить подписку';

describe('a reader who confirms', () => {
  test('twice gets one welcome', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor), 'confirm');
    const page = await visitor.open(path);
    await page.press(confirm);
    expect((await page.press(confirm)).heading).toBe('Подписка подтверждена');
    expect(await house.letters()).toHaveLength(1);
    expect(evidenceOf(house.app, address)).toHaveLength(2);
  });

  test('in another browser is as welcome', async () => {
    const path = linkIn(await askToSubscribe(house, house.visitor()), 'confirm');
    const page = await house.visitor('203.0.113.9').open(path);
    expect((await page.press(confirm)).heading).toBe('Подписка подтверждена');
    const [, confirmed] = evidenceOf(house.app, address);
    expect(confirmed).toMatchObject({ event: 'confirmed', details: { ip: '203.0.113.9' } });
  });

  test('leaves the Message-ID of the letter in the ledger', async () => {
    const visitor = house.visitor();
    const letter = await askToSubscribe(house, visitor, { advertising: true });
    await (await visitor.open(linkIn(letter, 'confirm'))).press(confirm);
    const messageId = letter.headers.get('message-id');
    expect(evidenceOf(house.app, address).map((row) => [row.event, row.purpose, row.messageId])).toEqual([
      ['given', 'personal-data', messageId],
      ['given', 'advertising', messageId],
      ['confirmed', 'personal-data', messageId],
      ['confirmed', 'advertising', messageId],
    ]);
  });

  test('after having left is not brought back silently', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor), 'confirm');
    await (await visitor.open(path)).press(confirm);
    const [welcome] = await house.letters();
    await (await visitor.open(linkIn(welcome!, 'unsubscribe'))).press('Отписаться');
    const page = await visitor.open(path);
    expect(page.heading).toBe('Вы отписались после подтверждения');
    expect(page.links).toContain('/journal/subscribe');
    expect(await house.letters()).toEqual([]);
  });

  test('and left can subscribe again later', async () => {
    const visitor = house.visitor();
    const welcome = await becomeReader(house, visitor);
    await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
    house.app.clock.pass(2 * day);
    const again = await becomeReader(house, visitor, { topics: ['service'] });
    expect(again.to).toBe(address);
    expect(linkIn(again, 'unsubscribe')).toBe(linkIn(welcome, 'unsubscribe'));
    expect((await visitor.open(linkIn(again, 'unsubscribe'))).buttons).toContain('Отписаться');
  });

  test('while reading already, changes topics and gets no second welcome', async () => {
    const visitor = house.visitor();
    await becomeReader(house, visitor);
    const letter = await askToSubscribe(house, visitor, { topics: ['practice'] });
    await (await visitor.open(linkIn(letter, 'confirm'))).press(confirm);
    expect(await house.letters()).toEqual([]);
    expect(house.app.db.$client.prepare('select topics from readers').pluck().all()).toEqual(['["practice"]']);
  });
});

describe('a link that has expired', () => {
  test('offers a fresh one at once, to the same address', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor), 'confirm');
    house.app.clock.pass(2 * day + hour);
    const page = await visitor.open(path);
    expect(page.heading).toBe('Срок ссылки вышел');
    const sent = await page.press('Прислать новую ссылку');
    expect(sent.heading).toBe('Проверьте почту');
    const fresh = only(await house.letters());
    expect(fresh.to).toBe(address);
    const done = await (await visitor.open(linkIn(fresh, 'confirm'))).press(confirm);
    expect(done.heading).toBe('Подписка подтверждена');
  });

  test('draws on the same budgets as the form', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor), 'confirm');
    house.app.clock.pass(2 * day + hour);
    const page = await visitor.open(path);
    for (let times = 0; times < 6; times += 1) await page.press('Прислать новую ссылку');
    expect(await house.letters()).toHaveLength(4);
  });

  test('is not confirmed by its button', async () => {
    const visitor = house.visitor();
    const page = await visitor.open(linkIn(await askToSubscribe(house, visitor), 'confirm'));
    house.app.clock.pass(3 * day);
    expect((await page.press(confirm)).heading).toBe('Срок ссылки вышел');
  });
});

describe('a request nobody confirms', () => {
  test('is forgotten after seven days, the ledger holding no more than hashes', async () => {
    const visitor = house.visitor();
    const path = linkIn(await askToSubscribe(house, visitor, { name: 'Читатель' }), 'confirm');
    house.app.clock.pass(7 * day - hour);
    expect(await forgetOldRequests(house.app)).toBe(0);
    house.app.clock.pass(hour);
    expect(await forgetOldRequests(house.app)).toBe(1);

    expect(house.app.db.$client.serialize().includes(address)).toBe(false);
    expect(evidenceOf(house.app, address)).toMatchObject([
      { event: 'given', details: null },
      { event: 'destroyed', form: 'retention', details: null },
    ]);
    const page = await visitor.open(path);
    expect(page.heading).toBe('Ссылка не действует');
    expect(page.links).toContain('/journal/subscribe');
  });

  test('leaves a confirmed reader untouched', async () => {
    await becomeReader(house, house.visitor(), consented);
    house.app.clock.pass(8 * day);
    await forgetOldRequests(house.app);
    expect(evidenceOf(house.app, address)).toMatchObject([{ details: { address } }, { details: { address } }]);
  });
});

test('a link that was never issued, or is for something else, opens nothing', async () => {
  const visitor = house.visitor();
  const letter = await askToSubscribe(house, visitor);
  const token = linkIn(letter, 'confirm').split('/').at(-1)!;
  expect((await visitor.open('/journal/confirm/nonsense')).heading).toBe('Ссылка не действует');
  for (const kind of ['preferences', 'address', 'erasure']) {
    expect((await visitor.open(`/journal/${kind}/${token}`)).heading).toBe('Ссылка не действует');
  }
  expect((await visitor.open(`/journal/unsubscribe/${token}`)).heading).toBe('Вы не подписаны');
});
