import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evidenceOf } from '#app/people/ledger.server.ts';
import { day, hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, consented, dump, linkIn } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

describe('a reader', () => {
  test('subscribes, confirms from the letter, is welcomed, and leaves from the welcome letter', async () => {
    const visitor = house.visitor();
    const letter = await askToSubscribe(house, visitor, { name: 'Читатель', topics: ['retention', 'people'] });
    expect(letter).toMatchObject({ to: address });

    const page = await visitor.open(linkIn(letter, 'confirm'));
    expect(page.heading).toBe('Остался один шаг');
    const done = await page.press('Подтвердить подписку');
    expect(done.heading).toBe('Подписка подтверждена');

    const [welcome] = await house.letters();
    const leave = await visitor.open(linkIn(welcome!, 'unsubscribe'));
    const left = await leave.press('Отписаться');
    expect(left.heading).toBe('Вы отписаны');
    const events = evidenceOf(house.app, address).map((row) => `${row.event} ${row.purpose} ${row.form}`);
    expect(events).toEqual([
      'given personal-data subscribe',
      'confirmed personal-data confirmation',
      'withdrawn personal-data unsubscribe',
    ]);
  });

  test('does it all in English from /en', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/en/journal/subscribe');
    expect(form.language).toBe('en');
    await form.press('Subscribe', { address, ...consented, advertising: true });
    const [letter] = await house.letters();
    expect(letter!.text).toMatch(/confirmation page/i);
    const path = linkIn(letter!, 'confirm');
    expect(path).toMatch(/^\/en\//);
    const done = await (await visitor.open(path)).press('Confirm the subscription');
    expect(done.heading).toBe('The subscription is confirmed');
    const [welcome] = await house.letters();
    // Below the rule stand the consultancy's details, which are configuration.
    expect(welcome!.text.split('----')[0]).not.toMatch(/[а-я]{3}/i);
  });

  test('subscribes from the home page, where the form is short', async () => {
    const home = await house.visitor().open('/');
    const sent = await home.press('Подписаться', { address, ...consented });
    expect(sent.path).toBe('/journal/subscribe/sent');
    expect(evidenceOf(house.app, address)).toMatchObject([{ form: 'home', details: { address } }]);
  });
});

describe('the form', () => {
  test('offers both consents unticked, each with its own document', async () => {
    const form = await house.visitor().open('/journal/subscribe');
    expect([form.value('personalData'), form.value('advertising')]).toEqual([false, false]);
    expect(form.links).toEqual(expect.arrayContaining(['/documents/personal-data', '/documents/advertising']));
  });

  test('says what to mend and keeps what was typed', async () => {
    const form = await house.visitor().open('/journal/subscribe');
    const values = { address: 'читатель собака почта', name: 'Имя <b>', topics: ['people'], advertising: true };
    const refused = await form.press('Подписаться', values);
    expect(refused.status).toBe(422);
    expect(refused.alert).toContain('Это не похоже на адрес почты');
    expect(refused.alert).toContain('Без согласия на обработку данных');
    expect(refused.value('address')).toBe('читатель собака почта');
    expect(refused.value('name')).toBe('Имя <b>');
    expect(refused.html).not.toContain('Имя <b>');
    expect(refused.value('advertising')).toBe(true);
    expect(refused.html).toMatch(/<input[^>]*checked=""[^>]*value="people"|<input[^>]*value="people"[^>]*checked=""/);
    const sent = await refused.press('Подписаться', { address, personalData: true });
    expect(sent.heading).toBe('Проверьте почту');
  });

  test('takes a robot into the trap for a person, and forgets what it said', async () => {
    const form = await house.visitor().open('/journal/subscribe');
    const sent = await form.press('Подписаться', { address, ...consented, website: 'https://spam.example' });
    expect(sent.heading).toBe('Проверьте почту');
    expect(await house.letters()).toEqual([]);
    expect(evidenceOf(house.app, address)).toEqual([]);
  });

  test('asks whoever is faster than a person, or came back a day later, to press once more', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/journal/subscribe');
    house.app.clock.pass(-4000);
    const fast = await form.press('Подписаться', { address, ...consented });
    expect([fast.status, fast.alert]).toEqual([422, expect.stringContaining('слишком быстро')]);
    house.app.clock.pass(25 * hour);
    const stale = await fast.press('Подписаться');
    expect([stale.status, stale.alert]).toEqual([422, expect.stringContaining('больше суток')]);
    expect((await stale.press('Подписаться')).heading).toBe('Проверьте почту');
  });

  test('works when it is posted as multipart too', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/journal/subscribe');
    house.app.clock.pass(5000);
    const body = new FormData();
    const fields = { address, personalData: 'on', website: '', stamp: String(form.value('stamp')) };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const sent = await visitor.open('/journal/subscribe', { method: 'POST', body });
    expect(sent.heading).toBe('Проверьте почту');
  });
});

describe('the answer', () => {
  test('costs the same work for a new, a known and a suppressed address', async () => {
    await becomeReader(house, house.visitor(), { address: 'known@klyuch.example' });
    await becomeReader(house, house.visitor(), { address: 'gone@klyuch.example' });
    const gone = house.app.mac('address', 'gone@klyuch.example');
    house.app.db.$client
      .prepare(`insert into suppressions values (?, 'gone', ?, null)`)
      .run(gone, house.app.clock.now());

    const answers = [];
    for (const who of ['new@klyuch.example', 'known@klyuch.example', 'gone@klyuch.example']) {
      const visitor = house.visitor();
      const form = await visitor.open('/journal/subscribe');
      house.app.statements.length = 0;
      const sent = await form.press('Подписаться', { address: who, ...consented });
      answers.push({ status: sent.status, html: sent.html, statements: [...house.app.statements] });
    }
    expect(answers[0]!.statements.length).toBeGreaterThan(8);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const letters = await house.letters();
    expect(letters.map((letter) => letter.to)).toEqual(['new@klyuch.example', 'known@klyuch.example']);
  });

  test('is the same when the budget of the address is spent, but no further letter leaves', async () => {
    const statements = [];
    for (let times = 0; times < 6; times += 1) {
      const form = await house.visitor().open('/journal/subscribe');
      house.app.statements.length = 0;
      // One mailbox behind many spellings.
      const who = ['r.eader@klyuch.example', 'reader+tag@klyuch.example', address][times % 3]!;
      expect((await form.press('Подписаться', { address: who, ...consented })).heading).toBe('Проверьте почту');
      statements.push([...house.app.statements]);
    }
    expect(await house.letters()).toHaveLength(4);
    expect(statements[5]).toEqual(statements[0]);
    house.app.clock.pass(day);
    await askToSubscribe(house, house.visitor());
  });

  test('tells a sender who subscribes too many, and when to come back', async () => {
    const visitor = house.visitor();
    for (let times = 0; times < 20; times += 1) {
      const form = await visitor.open('/journal/subscribe');
      await form.press('Подписаться', { address: `reader${times}@klyuch${times}.example`, ...consented });
    }
    const form = await visitor.open('/journal/subscribe');
    const before = dump(house);
    const refused = await form.press('Подписаться', { address, ...consented });
    expect(refused.status).toBe(429);
    expect(refused.alert).toMatch(/Попробуйте через \d+ минут/);
    expect(refused.value('address')).toBe(address);
    // Who is refused takes nothing from anybody: only the sender's own budget is written to.
    const changed = Object.entries(dump(house)).filter(([table, rows]) => rows.length !== before[table]?.length);
    expect(changed).toEqual([]);
    const spent = (rows: unknown[] | undefined) => (rows ?? []).filter((row) => (row as { key: string }).key === 'all');
    expect(spent(dump(house)['budgets'])).toEqual(spent(before['budgets']));
    house.app.clock.pass(hour);
    const again = await visitor.open('/journal/subscribe');
    expect((await again.press('Подписаться', { address, ...consented })).status).toBe(200);
  });
});
