import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOldRequests } from '#app/journal/retention.server.ts';
import { evidenceOf, proveLedger } from '#app/people/ledger.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, becomeReader, dump, linkIn, only } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const reader = () => house.app.db.$client.prepare('select * from readers').get() as Record<string, unknown>;

async function openPreferences(values = {}) {
  const visitor = house.visitor();
  const welcome = await becomeReader(house, visitor, values);
  return { visitor, welcome, page: await visitor.open(linkIn(welcome, 'preferences')) };
}

describe('the preferences', () => {
  test('are kept: topics, frequency, pause, language, name', async () => {
    const { page } = await openPreferences();
    const saved = await page.press('Сохранить', {
      topics: ['service', 'people'],
      frequency: 'monthly-digest',
      pausedUntil: '2026-05-01',
      locale: 'en',
      name: 'Имя',
    });
    expect(saved.text).toContain('Сохранено.');
    expect(reader()).toMatchObject({
      topics: '["service","people"]',
      frequency: 'monthly-digest',
      paused_until: '2026-05-01',
      locale: 'en',
      name: 'Имя',
    });
    const cleared = await saved.press('Сохранить', { topics: [], pausedUntil: '', name: '' });
    expect(cleared.value('pausedUntil')).toBe('');
    expect(reader()).toMatchObject({ topics: '[]', paused_until: null, name: null, frequency: 'monthly-digest' });
  });

  test.each([
    ['вчера', 'Дата не разобрана'],
    ['2026-02-30', 'Дата не разобрана'],
    ['2026-03-16', 'Этот день уже прошёл'],
    ['2027-03-17', 'Пауза не может быть длиннее года'],
  ])('refuse a pause until %s and keep what was typed', async (typed, complaint) => {
    const { page } = await openPreferences();
    const refused = await page.press('Сохранить', { pausedUntil: typed, frequency: 'monthly-digest' });
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining(complaint)]);
    expect(refused.value('pausedUntil')).toBe(typed);
    expect(reader()).toMatchObject({ paused_until: null, frequency: 'each-issue' });
  });

  test('give and take back the consent to advertising, on record', async () => {
    const { page } = await openPreferences();
    expect(page.value('advertising')).toBe(false);
    const given = await page.press('Сохранить', { advertising: true });
    expect(given.value('advertising')).toBe(true);
    await given.press('Сохранить', { advertising: false });
    expect(evidenceOf(house.app, address).slice(2)).toMatchObject([
      { event: 'given', purpose: 'advertising', form: 'preferences' },
      { event: 'withdrawn', purpose: 'advertising', form: 'preferences' },
    ]);
  });

  test('open by a fresh link when the old one has expired, and no more after leaving', async () => {
    const { visitor, welcome, page } = await openPreferences();
    house.app.clock.pass(8 * day);
    expect((await page.press('Сохранить', { name: 'Поздно' })).heading).toBe('Срок ссылки вышел');
    const expired = await visitor.open(linkIn(welcome, 'preferences'));
    await expired.press('Прислать новую ссылку');
    const fresh = only(await house.letters());
    expect((await visitor.open(linkIn(fresh, 'preferences'))).heading).toBe('Ваша подписка');
    await (await visitor.open(linkIn(welcome, 'unsubscribe'))).press('Отписаться');
    expect((await visitor.open(linkIn(fresh, 'preferences'))).heading).toBe('Вы отписаны');
  });

  test('come by letter to whoever reads, and to nobody else with the same answer', async () => {
    await openPreferences();
    const answers = [];
    for (const who of [address, 'stranger@klyuch.example']) {
      const form = await house.visitor().open('/journal/preferences');
      house.app.statements.length = 0;
      const sent = await form.press('Прислать ссылку', { address: who });
      answers.push({ html: sent.html, statements: [...house.app.statements] });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(only(await house.letters()).to).toBe(address);
  });
});

describe('a change of address', () => {
  const wanted = 'new@klyuch.example';

  test('needs a confirmation from the new one; the old one is told', async () => {
    const { visitor, page } = await openPreferences({ advertising: true });
    expect((await page.press('Сменить', { address: wanted })).text).toContain('Письмо отправлено на новый адрес');
    expect(reader()).toMatchObject({ address });
    const letter = only(await house.letters());
    expect(letter.to).toBe(wanted);
    const confirm = await visitor.open(linkIn(letter, 'address'));
    const done = await confirm.press('Подтвердить адрес');
    expect(done.text).toContain(wanted);
    expect((await confirm.press('Подтвердить адрес')).heading).toBe('Адрес сменён');
    expect(reader()).toMatchObject({ address: wanted });
    const told = only(await house.letters());
    expect(told.to).toBe(address);
    expect(told.text).not.toContain(wanted);
    expect(evidenceOf(house.app, wanted).map((row) => `${row.event} ${row.purpose}`)).toEqual([
      'changed personal-data',
      'changed advertising',
    ]);
  });

  test('to another reader’s address, confirmed from there, makes one subscription of two', async () => {
    await becomeReader(house, house.visitor(), { address: wanted });
    const { visitor, page } = await openPreferences();
    await page.press('Сменить', { address: wanted });
    const letter = only(await house.letters());
    await (await visitor.open(linkIn(letter, 'address'))).press('Подтвердить адрес');
    expect(house.app.db.$client.prepare('select address from readers').pluck().all()).toEqual([wanted]);
  });

  test.each([
    ['не адрес', 422, 'Это не похоже на адрес почты'],
    [address, 422, 'и так приходит'],
  ])('to %s is refused with a reason', async (typed, status, complaint) => {
    const { page } = await openPreferences();
    const refused = await page.press('Сменить', { address: typed });
    expect([refused.status, refused.alert]).toEqual([status, expect.stringContaining(complaint)]);
    expect(refused.value('address')).toBe(typed);
  });

  test('expires with its link', async () => {
    const { visitor, page } = await openPreferences();
    await page.press('Сменить', { address: wanted });
    const path = linkIn(only(await house.letters()), 'address');
    house.app.clock.pass(3 * day);
    expect((await visitor.open(path)).heading).toBe('Срок ссылки вышел');
    await visitor.post(path, []);
    expect(reader()).toMatchObject({ address });
  });
});

describe('one’s own data', () => {
  test('can be read as JSON', async () => {
    const { visitor, welcome } = await openPreferences({ name: 'Имя', advertising: true });
    const answer = await visitor.request(`${linkIn(welcome, 'preferences')}/export`);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const known = (await answer.json()) as Record<string, unknown[]>;
    expect(known).toMatchObject({ reader: { address, name: 'Имя' }, requests: [{ address }] });
    expect(known['consents']).toHaveLength(4);
    expect(known['letters']).toHaveLength(2);
  });

  test('is erased only through a link of its own, and nothing personal stays', async () => {
    const { visitor, welcome, page } = await openPreferences({ name: 'Пробова' });
    await page.press('Сменить', { address: 'other@klyuch.example' });
    expect((await page.press('Удалить мои данные')).text).toContain('Ссылка для удаления отправлена');
    const letter = (await house.letters()).find(({ to }) => to === address)!;
    const ask = await visitor.open(linkIn(letter, 'erasure'));
    expect((await ask.press('Удалить безвозвратно')).heading).toBe('Данные удалены');

    const bytes = house.app.db.$client.serialize();
    for (const trace of [address, 'other@klyuch.example', 'Пробова']) expect(bytes.includes(trace)).toBe(false);
    expect(house.app.mailer.kept.size).toBe(0);
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, rows: 5, destroyed: 5, unexplained: 0 });
    expect(evidenceOf(house.app, address).map((row) => row.event)).toEqual([
      'given',
      'confirmed',
      'withdrawn',
      'destroyed',
      'destroyed',
    ]);
    for (const kind of ['preferences', 'unsubscribe'] as const) {
      expect((await visitor.open(linkIn(welcome, kind))).status).toBe(200);
    }
    expect((await visitor.open(linkIn(letter, 'erasure'))).heading).toBe('Ссылка не действует');
  });

  test('outlives a link to erase that came too late', async () => {
    const { visitor, page } = await openPreferences();
    await page.press('Удалить мои данные');
    const path = linkIn(only(await house.letters()), 'erasure');
    house.app.clock.pass(2 * day);
    const before = dump(house);
    await visitor.post(path, []);
    expect(dump(house)).toEqual(before);
  });
});

test('erasure reaches the addresses a reader had before', async () => {
  const { visitor, page } = await openPreferences();
  house.app.clock.pass(8 * day);
  await forgetOldRequests(house.app);
  const fresh = await house.visitor().open('/journal/preferences');
  await fresh.press('Прислать ссылку', { address });
  const manage = await visitor.open(linkIn(only(await house.letters()), 'preferences'));
  expect(page.heading).toBe(manage.heading);
  await manage.press('Сменить', { address: 'new@klyuch.example' });
  await (await visitor.open(linkIn(only(await house.letters()), 'address'))).press('Подтвердить адрес');
  await house.letters();
  await fresh.press('Прислать ссылку', { address: 'new@klyuch.example' });
  await (await visitor.open(linkIn(only(await house.letters()), 'preferences'))).press('Удалить мои данные');
  const letter = only(await house.letters());
  await (await visitor.open(linkIn(letter, 'erasure'))).press('Удалить безвозвратно');
  const bytes = house.app.db.$client.serialize();
  for (const trace of [address, 'new@klyuch.example']) expect(bytes.includes(trace)).toBe(false);
});

test('a change of address that nobody confirms is forgotten after seven days', async () => {
  const { page } = await openPreferences();
  await page.press('Сменить', { address: 'new@klyuch.example' });
  await house.letters();
  house.app.clock.pass(8 * day);
  await forgetOldRequests(house.app);
  expect(house.app.db.$client.serialize().includes('new@klyuch.example')).toBe(false);
});
