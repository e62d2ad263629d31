import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOldRequests } from '#app/journal/retention.server.ts';
import { evidenceOf } from '#app/people/ledger.server.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, becomeReader, linkIn, only } from '#test/support/journal.ts';
import { day } from '#test/support/app.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const wanted = 'new@klyuch.example';
const inDatabase = (trace: string) => house.app.db.$client.serialize().includes(trace);

async function openPreferences(who = address) {
  const form = await house.visitor().open('/journal/preferences');
  await form.press('Прислать ссылку', { address: who });
  return house.visitor().open(linkIn(only(await house.letters()), 'preferences'));
}

/** Moves the reader at `from` to the wanted address, confirming from there. */
async function move(from = address): Promise<void> {
  const page = await openPreferences(from);
  await page.press('Сменить', { address: wanted });
  await (await house.visitor().open(linkIn(only(await house.letters()), 'address'))).press('Подтвердить адрес');
  await house.letters();
}

async function erase(who: string): Promise<void> {
  await (await openPreferences(who)).press('Удалить мои данные');
  const ask = await house.visitor().open(linkIn(only(await house.letters()), 'erasure'));
  expect((await ask.press('Удалить безвозвратно')).heading).toBe('Данные удалены');
}

async function exported(who: string): Promise<Record<string, unknown>> {
  const page = await openPreferences(who);
  return (await (await house.visitor().request(`${page.path}/export`)).json()) as Record<string, unknown>;
}

describe('a stranger’s address', () => {
  test('keeps its own letters when somebody who wished to move there is erased', async () => {
    await becomeReader(house, house.visitor());
    await (await openPreferences()).press('Сменить', { address: wanted });
    await house.letters();
    const form = await house.visitor().open('/journal/subscribe');
    await form.press('Подписаться', { address: wanted, personalData: true });
    house.app.db.$client.prepare(`update letters set due_at = due_at + 600000 where state = 'due'`).run();
    await erase(address);
    house.app.clock.pass(700_000);
    await house.letters();
    const kept = house.app.db.$client.prepare('select kind, recipient, state from letters where recipient is not null');
    expect(kept.all()).toEqual([{ kind: 'confirm-subscription', recipient: wanted, state: 'sent' }]);
  });

  test('keeps them when the wish is forgotten with its time', async () => {
    await becomeReader(house, house.visitor());
    await (await openPreferences()).press('Сменить', { address: wanted });
    await house.letters();
    house.app.clock.pass(7 * day);
    const form = await house.visitor().open('/journal/subscribe');
    await form.press('Подписаться', { address: wanted, personalData: true });
    await forgetOldRequests(house.app);
    expect(only(await house.letters()).to).toBe(wanted);
  });
});

describe('a reader who has moved', () => {
  test('is not opened, exported or erased with what lies in the old mailbox', async () => {
    const welcome = await becomeReader(house, house.visitor());
    const page = await openPreferences();
    await page.press('Удалить мои данные');
    const erasure = linkIn(only(await house.letters()), 'erasure');
    await page.press('Сменить', { address: 'thief@klyuch.example' });
    const other = linkIn(only(await house.letters()), 'address');
    await move();

    const holder = house.visitor();
    for (const path of [page.path, linkIn(welcome, 'preferences'), erasure, other]) {
      expect((await holder.open(path)).heading).toBe('Ссылка не действует');
      await holder.post(path, []);
    }
    expect((await holder.request(`${page.path}/export`)).status).toBe(404);
    expect(house.app.db.$client.prepare('select address from readers').pluck().all()).toEqual([wanted]);
    expect((await holder.open(linkIn(welcome, 'unsubscribe'))).buttons).toContain('Отписаться');
  });

  test('leaves nothing of the old address behind when erased the same week', async () => {
    await becomeReader(house, house.visitor(), { name: 'Пробова' });
    await move();
    await erase(wanted);
    for (const trace of [address, wanted, 'Пробова']) expect(inDatabase(trace)).toBe(false);
  });

  test('finds all of the evidence in the export, and whoever reads at the old address none of it', async () => {
    await becomeReader(house, house.visitor('203.0.113.1'), { name: 'Первая' });
    await move();
    await becomeReader(house, house.visitor('203.0.113.2'), { name: 'Вторая' });
    const [first, second] = [await exported(wanted), await exported(address)];
    const events = (known: Record<string, unknown>) =>
      (known['consents'] as { event: string }[]).map((row) => row.event);
    expect(events(first)).toEqual(['given', 'confirmed', 'changed', 'changed']);
    expect(events(second)).toEqual(['given', 'confirmed']);
    expect(first).toMatchObject({ requests: [{ name: 'Первая' }] });
    expect(second).toMatchObject({ requests: [{ name: 'Вторая' }] });
    expect(JSON.stringify(second)).not.toContain('203.0.113.1"');
  });

  test('cites the document that was agreed to, not one published since', async () => {
    await becomeReader(house, house.visitor());
    const agreed = evidenceOf(house.app, address)[0]!.documentSha256;
    const { config } = house.app;
    house.app.config = { ...config, consultancy: { ...config.consultancy, phone: '+7 000 000-00-00' } };
    await move();
    expect(new Set(evidenceOf(house.app, wanted).map((row) => row.documentSha256))).toEqual(new Set([agreed]));
  });
});

describe('two readers who become one', () => {
  test('can leave by any earlier letter to either', async () => {
    const earlier = await becomeReader(house, house.visitor(), { address: wanted, advertising: true });
    await becomeReader(house, house.visitor());
    await move();
    expect(evidenceOf(house.app, wanted).map((row) => `${row.event} ${row.purpose}`)).toContain(
      'withdrawn advertising',
    );
    const path = linkIn(earlier, 'unsubscribe');
    expect((await house.visitor().request(path, { method: 'POST' })).status).toBe(200);
    expect(house.app.db.$client.prepare('select unsubscribed_at from readers').pluck().get()).not.toBeNull();
  });
});

test('a letter from before serves to leave whoever left, was forgotten and came back', async () => {
  const old = linkIn(await becomeReader(house, house.visitor()), 'unsubscribe');
  await erase(address);
  expect((await house.visitor().open(old)).heading).toBe('Вы не подписаны');
  await becomeReader(house, house.visitor());
  expect((await house.visitor().open(old)).buttons).toContain('Отписаться');
});
