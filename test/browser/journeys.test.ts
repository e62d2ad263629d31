import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inBrowser, plain, Reader } from '#test/support/browser.ts';
import { askForAssessment, attach, estimate } from '#test/support/browser-asking.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { linkIn, only } from '#test/support/journal.ts';
import { client, lettersOfRequest, requestIn } from '#test/support/requests.ts';
import { table } from '#test/support/sample-files.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales, type Locale } from '#app/words/locale.ts';

const address = 'reader@klyuch.example';
const newAddress = 'new@klyuch.example';

inBrowser('a reader', (browser) => {
  describe.each<[Locale, boolean]>([
    ['ru', false],
    ['en', false],
    ['ru', true],
  ])('in %s (script on: %s)', (locale, script) => {
    test('subscribes after mistakes, confirms, chooses, moves to another address and leaves', async () => {
      await using house = await openHouse();
      await using reader = await Reader.sitDown(browser(), house, script);
      await subscribeAfterMistakes(reader, locale);
      const welcome = await confirm(house, reader, locale);
      await choose(house, reader, locale, linkIn(welcome, 'preferences'));
      await moveAway(house, reader, locale);
      await leave(house, reader, locale, linkIn(welcome, 'unsubscribe'));
      expect(reader.complaints).toEqual([]);
    });
  });

  test('does all of it by keyboard alone', async () => {
    await using house = await openHouse();
    await using reader = await Reader.sitDown(browser(), house, false);
    const { journal, site } = wordsFor('ru');
    await reader.open('/');
    await reader.page.keyboard.press('Tab');
    expect(await reader.focused()).toBe(plain(site.skip));
    await reader.page.keyboard.press('Enter');
    expect(await reader.focused()).toBe('content');

    await walkTo(reader, 'subscribe-address');
    await reader.page.keyboard.type('somebody');
    await pressByKey(reader, journal.subscribe.submit);
    expect(await reader.focused()).toBe('alert');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    expect(await reader.focused()).toBe('subscribe-address');
    await reader.page.keyboard.press('End');
    await reader.page.keyboard.type('@klyuch.example');
    await walkTo(reader, 'subscribe-personalData');
    await reader.page.keyboard.press('Space');
    await pressByKey(reader, journal.subscribe.submit);
    expect(await reader.heading()).toBe(plain(journal.sent.title));

    await reader.open(linkIn(only(await house.letters()), 'confirm'));
    await pressByKey(reader, journal.confirm.button);
    expect(await reader.heading()).toBe(plain(journal.confirm.done.heading));
    const welcome = only(await house.letters());

    await reader.open(linkIn(welcome, 'preferences'));
    await walkTo(reader, 'preferences-topics-people');
    await reader.page.keyboard.press('Space');
    await pressByKey(reader, journal.preferences.save);
    expect(await reader.text()).toContain(plain(journal.preferences.saved));

    await reader.open(linkIn(welcome, 'unsubscribe'));
    await pressByKey(reader, journal.unsubscribe.button);
    await walkTo(reader, 'reason-reason-too-often');
    await reader.page.keyboard.press('Space');
    await pressByKey(reader, journal.unsubscribe.reason.submit);
    expect(await reader.text()).toContain(plain(journal.unsubscribe.reason.thanks));
    expect(kept(house)).toMatchObject({ topics: '["people"]', unsubscribe_reason: 'too-often' });
    expect(reader.complaints).toEqual([]);
  });
});

inBrowser('the owner of a network', (browser) => {
  test.each(locales)('in %s estimates, asks for the assessment, follows the letter and adds to it', async (locale) => {
    await using house = await openHouse({ DATA_DIR: temporaryFolder() });
    const owner = await Reader.sitDown(browser(), house, false);
    await estimate(owner, locale);
    await askForAssessment(owner, locale);
    const { received } = await lettersOfRequest(house);
    await readRequest(owner, locale, requestIn(received));
    await addToRequest(owner, locale);
    await takeFileBack(owner);
    const [told] = await house.letters();
    expect([told?.to, told?.text]).toEqual([
      house.app.config.consultancy.email,
      expect.stringContaining('Есть ещё филиал'),
    ]);
    await withdraw(owner, locale);
    expect(owner.complaints).toEqual([]);
    await owner.page.context().close();
  });
});

async function readRequest(owner: Reader, locale: Locale, path: string): Promise<void> {
  const { request, estimate: carried } = wordsFor(locale).leads;
  await owner.open(path);
  expect(await owner.heading()).toBe(plain(request.heading('О-2026-0001')));
  const text = await owner.text();
  for (const said of [request.states.new.name, carried.durable, 'отток за март.csv', client]) {
    expect(text).toContain(plain(said));
  }
}

async function addToRequest(owner: Reader, locale: Locale): Promise<void> {
  const { request } = wordsFor(locale).leads;
  await owner.fill(request.more.text, 'Есть ещё филиал.');
  await attach(owner, 'филиал.csv', table);
  await owner.press(request.more.submit);
  const text = await owner.text();
  for (const said of [request.done, 'Есть ещё филиал.', 'филиал.csv']) expect(text).toContain(plain(said));
}

async function takeFileBack(owner: Reader): Promise<void> {
  const [download] = await Promise.all([
    owner.page.waitForEvent('download'),
    owner.page.getByRole('link', { name: 'отток за март.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('отток за март.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(table);
}

async function withdraw(owner: Reader, locale: Locale): Promise<void> {
  const { request, withdrawal, refused } = wordsFor(locale).leads;
  await owner.follow(request.withdraw.link);
  await owner.press(withdrawal.button);
  expect(await owner.heading()).toBe(plain(refused.withdrawn.heading));
}

async function subscribeAfterMistakes(reader: Reader, locale: Locale): Promise<void> {
  const { journal, site } = wordsFor(locale);
  const words = journal.subscribe;
  await reader.open(pathsIn(locale).home);
  await reader.follow(site.footer.subscribe);
  await reader.fill(words.address, 'reader@');
  await reader.fill(words.name, 'Анна Ивановна');
  await reader.tick(journal.topics.service);
  await reader.press(words.submit);

  expect(await reader.focused()).toBe('alert');
  const errors = reader.page.getByRole('alert').getByRole('link');
  const texts = (await errors.allInnerTexts()).map(plain);
  expect(texts).toEqual([plain(words.errors.addressInvalid), plain(words.errors.consentMissing)]);
  for (const [place, field] of ['subscribe-address', 'subscribe-personalData'].entries()) {
    await errors.nth(place).click();
    expect(await reader.focused()).toBe(field);
  }
  expect(await reader.page.getByLabel(words.address).inputValue()).toBe('reader@');
  expect(await reader.page.getByLabel(words.name).inputValue()).toBe('Анна Ивановна');
  expect(await reader.page.getByLabel(journal.topics.service).isChecked()).toBe(true);

  await reader.fill(words.address, address);
  await reader.page.locator('[name=personalData]').check();
  await reader.press(words.submit);
  expect(await reader.heading()).toBe(plain(journal.sent.title));
}

async function confirm(house: House, reader: Reader, locale: Locale) {
  const words = wordsFor(locale).journal.confirm;
  await reader.open(linkIn(only(await house.letters()), 'confirm'));
  expect(await reader.heading()).toBe(plain(words.heading));
  await reader.press(words.button);
  expect(await reader.heading()).toBe(plain(words.done.heading));
  const welcome = only(await house.letters());
  expect(welcome.to).toBe(address);
  return welcome;
}

async function choose(house: House, reader: Reader, locale: Locale, path: string): Promise<void> {
  const { journal } = wordsFor(locale);
  const words = journal.preferences;
  await reader.open(path);
  expect(await reader.page.getByLabel(journal.topics.service).isChecked()).toBe(true);
  await reader.tick(journal.topics.people);
  await reader.tick(journal.frequencies['monthly-digest']);
  await reader.fill(words.pause, '2026-05-01');
  await reader.press(words.save);
  expect(await reader.text()).toContain(plain(words.saved));
  expect(await reader.page.getByLabel(words.pause).inputValue()).toBe('2026-05-01');
  expect(kept(house)).toMatchObject({
    topics: '["service","people"]',
    frequency: 'monthly-digest',
    paused_until: '2026-05-01',
  });
}

async function moveAway(house: House, reader: Reader, locale: Locale): Promise<void> {
  const { preferences, address: words } = wordsFor(locale).journal;
  await reader.fill(preferences.address.label, newAddress);
  await reader.press(preferences.address.submit);
  expect(await reader.text()).toContain(plain(preferences.address.sent));
  await reader.open(linkIn(only(await house.letters()), 'address'));
  await reader.press(words.button);
  expect(await reader.heading()).toBe(plain(words.done.heading));
  expect(kept(house)).toMatchObject({ address: newAddress });
  expect(only(await house.letters()).to).toBe(address);
}

async function leave(house: House, reader: Reader, locale: Locale, path: string): Promise<void> {
  const words = wordsFor(locale).journal.unsubscribe;
  await reader.open(path);
  await reader.press(words.button);
  expect(await reader.heading()).toBe(plain(words.done.heading));
  await reader.tick(words.reason.options['not-useful']);
  await reader.fill(words.reason.remark, 'Больше чисел');
  await reader.press(words.reason.submit);
  expect(await reader.text()).toContain(plain(words.reason.thanks));
  expect(kept(house)).toMatchObject({ unsubscribe_reason: 'not-useful', unsubscribe_remark: 'Больше чисел' });
}

/** Tab, until the focus is where it should be; a person gives up somewhere too. */
async function walkTo(reader: Reader, target: string): Promise<void> {
  const passed = [];
  while (passed.length < 60) {
    await reader.page.keyboard.press('Tab');
    passed.push(await reader.focused());
    if (passed.at(-1) === target) return;
  }
  throw new Error(`Tab never comes to ${target}, only to ${passed.join(', ')}`);
}

async function pressByKey(reader: Reader, label: string): Promise<void> {
  await walkTo(reader, plain(label));
  await reader.leave(() => reader.page.keyboard.press('Enter'));
}

function kept(house: House): unknown {
  return house.app.db.$client.prepare('select * from readers').get();
}
