import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { destroyFormerReaders } from '#app/journal/retention.server.ts';
import { evidenceOf, proveLedger } from '#app/people/ledger.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, becomeReader, dump, linkIn } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

describe('one-click unsubscribing (RFC 8058)', () => {
  const bodies: [string, RequestInit][] = [
    ['urlencoded', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    ['multipart', { body: multipart() }],
    ['no body', {}],
    ['a body nobody understands', { body: '{"x":', headers: { 'content-type': 'application/json' } }],
    ['broken multipart', { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } }],
  ];

  test.each(bodies)('is done at once with %s, without cookie, Origin or redirect', async (_name, init) => {
    const welcome = await becomeReader(house, house.visitor());
    expect(welcome.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const url = /<(https?:[^>]+)>/.exec(welcome.headers.get('list-unsubscribe')!)![1]!;
    const provider = house.visitor('203.0.113.7');
    const post = () => provider.request(new URL(url).pathname, { method: 'POST', ...init, redirect: 'manual' });
    expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(200);
    expect(evidenceOf(house.app, address).at(-1)).toMatchObject({ event: 'withdrawn', form: 'one-click' });
    expect(evidenceOf(house.app, address).filter((row) => row.event === 'withdrawn')).toHaveLength(1);
  });

  test.each(['https://mail.provider.example', 'null', 'rubbish'])('is done whatever the Origin: %s', async (origin) => {
    const welcome = await becomeReader(house, house.visitor());
    const headers = { origin, 'x-forwarded-host': 'elsewhere.example' };
    const answer = await house.visitor().request(linkIn(welcome, 'unsubscribe'), { method: 'POST', headers });
    expect(answer.status).toBe(200);
    expect(evidenceOf(house.app, address).at(-1)).toMatchObject({ event: 'withdrawn', form: 'one-click' });
  });

  test('answers 200 for a token nobody knows', async () => {
    const answer = await house.visitor().request('/journal/unsubscribe/unknown', { method: 'POST' });
    expect(answer.status).toBe(200);
  });

  test('answers 503 when it truly failed', async () => {
    const welcome = await becomeReader(house, house.visitor());
    house.app.db.$client.pragma('query_only = on');
    const answer = await house.visitor().request(linkIn(welcome, 'unsubscribe'), { method: 'POST' });
    house.app.db.$client.pragma('query_only = off');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  });

  function multipart(): FormData {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    return form;
  }
});

describe('a reader who leaves', () => {
  test('may say why, or not', async () => {
    const visitor = house.visitor();
    const welcome = await becomeReader(house, visitor);
    const left = await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
    const long = await left.press('Отправить ответ', { reason: 'other', remark: 'я'.repeat(1001) });
    expect([long.status, long.alert]).toEqual([422, expect.stringContaining('длиннее 1 000 знаков')]);
    expect(long.value('remark')).toHaveLength(1001);
    const thanked = await long.press('Отправить ответ', { reason: 'too-often', remark: 'Раз в квартал хватит' });
    expect(thanked.text).toContain('Спасибо, прочитаем');
    const kept = house.app.db.$client.prepare('select unsubscribe_reason, unsubscribe_remark from readers').get();
    expect(kept).toEqual({ unsubscribe_reason: 'too-often', unsubscribe_remark: 'Раз в квартал хватит' });
  });

  test('cannot say why before leaving: the link of a letter that still comes', async () => {
    const visitor = house.visitor();
    const welcome = await becomeReader(house, visitor);
    const before = dump(house);
    await visitor.post(`${linkIn(welcome, 'unsubscribe')}/reason`, [['reason', 'other']]);
    expect(dump(house)).toEqual(before);
  });

  test('gets nothing that was waiting in the outbox', async () => {
    const visitor = house.visitor();
    const welcome = await becomeReader(house, visitor);
    house.app.db.$client.prepare(`update letters set state = 'due' where kind = 'welcome'`).run();
    await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
    expect(await house.letters()).toEqual([]);
    const states = house.app.db.$client.prepare(`select state from letters where kind = 'welcome'`).pluck().all();
    expect(states).toEqual(['skipped']);
  });

  test('is destroyed two weeks later, and the chain of the ledger holds', async () => {
    const visitor = house.visitor();
    const welcome = await becomeReader(house, visitor, { advertising: true });
    await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
    house.app.clock.pass(13 * day);
    expect(await destroyFormerReaders(house.app)).toBe(0);
    house.app.clock.pass(day);
    expect(await destroyFormerReaders(house.app)).toBe(1);
    expect(house.app.db.$client.serialize().includes(address)).toBe(false);
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, unexplained: 0 });
    expect(evidenceOf(house.app, address).every((row) => row.details === null)).toBe(true);
    expect((await visitor.open(linkIn(welcome, 'unsubscribe'))).heading).toBe('Вы не подписаны');
  });
});
