import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Lead } from '#app/leads/lead.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { findLead } from '#app/leads/store.server.ts';
import { inBrowser, Reader } from '#test/support/browser.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { companyBy } from '#test/support/companies.ts';
import { makeLead } from '#test/support/leads.ts';
import { signedIn } from '#test/support/people.ts';
import { codeIn } from '#test/support/sign-in.ts';
import { wordsFor } from '#app/words/index.ts';

const { signIn } = wordsFor('ru');

/** Somebody of the staff before a screen of their own. */
async function sitDownAs(browser: Browser, house: House, name: string) {
  const { visitor, person } = signedIn(house, 'consultant', { name });
  const reader = await Reader.sitDown(browser, house, true);
  const value = visitor.cookie('session') ?? '';
  await reader.page.context().addCookies([{ name: 'session', value, url: house.url, httpOnly: true, sameSite: 'Lax' }]);
  return { reader, person, page: reader.page };
}

/** The script of the page is at work: the page has told that it is open. */
const isAwake = (page: Page) => page.waitForResponse(/\/desk\/watching$/);
const now = (house: House, { id }: Lead) => findLead(house.app.db, id)!;
const pathOf = ({ id }: Lead) => `/desk/leads/${id}`;

inBrowser('two at one lead', (browser) => {
  test('see each other; the second to save is told of the first, loses nothing, and may save again', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const lead = await makeLead(house.app);
    const anna = await sitDownAs(browser(), house, 'Анна Белова');
    await using annas = anna.reader;
    const boris = await sitDownAs(browser(), house, 'Борис Громов');
    await using boriss = boris.reader;

    await annas.open(`${pathOf(lead)}/fields`);
    await boriss.open(`${pathOf(lead)}/fields`);
    await boris.page.getByText('Сейчас здесь: Анна Белова').waitFor();
    await boriss.fill('Регион, города', 'Борин край');
    await boriss.fill('Компания', 'Борина сеть');
    await annas.fill('Регион, города', 'Анин край');
    await anna.page.getByText('Сейчас здесь: Борис Громов (пишет)').waitFor();
    await annas.leave(() => anna.page.getByRole('button', { name: 'Сохранить' }).click());
    await anna.page.getByText('Данные исправлены.').waitFor();

    await boris.page.getByRole('button', { name: 'Сохранить' }).click();
    const alert = boris.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Эту запись успели изменить[^]*Анна Белова[^]*регион: Анин край/);
    expect(await boriss.focused()).toBe('alert');
    expect(await boris.page.getByLabel('Компания').inputValue()).toBe('Борина сеть');
    expect(now(house, lead).region).toBe('Анин край');
    await boriss.leave(() => boris.page.getByRole('button', { name: 'Сохранить' }).click());
    expect(now(house, lead)).toMatchObject({ region: 'Борин край', company: 'Борина сеть', version: 2 });
    expect([annas.complaints, boriss.complaints]).toEqual([[], []]);
  });

  test('what is being written stays when the page shows what a colleague has done meanwhile', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const lead = await makeLead(house.app);
    const anna = await sitDownAs(browser(), house, 'Анна Белова');
    await using annas = anna.reader;
    await annas.open(pathOf(lead));
    await anna.page.locator('[name=answer]').fill('Ответ, который ещё пишут');
    moveLead(house.app, anna.person, { leadId: lead.id, version: 0, to: 'in-work' });
    await anna.page.getByRole('button', { name: 'Показать новое' }).click();
    await anna.page.locator('.tag').getByText('в работе').waitFor();
    expect(await anna.page.locator('[name=answer]').inputValue()).toBe('Ответ, который ещё пишут');

    // A note is taken without leaving the page, and its form is empty again.
    await anna.page.locator('[name=note]').fill('Заметка');
    await anna.page.getByRole('button', { name: 'Записать' }).click();
    await anna.page.locator('#notes ~ ol').getByText('Заметка').waitFor();
    expect(await anna.page.locator('[name=note]').inputValue()).toBe('');
    expect(await anna.page.locator('[name=answer]').inputValue()).toBe('Ответ, который ещё пишут');
    expect(annas.complaints).toEqual([]);
  });
});

inBrowser('a session that ends in mid-work', (browser) => {
  test('leads to sign in and back, and what was typed is there to be sent', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const lead = await makeLead(house.app);
    const { reader, page, person } = await sitDownAs(browser(), house, 'Анна Белова');
    await using _ = reader;
    await house.letters();
    await Promise.all([isAwake(page), reader.open(pathOf(lead))]);
    await page.locator('[name=note]').fill('Начатая заметка');
    await page.locator('[name=answer]').fill('Долгий ответ клиенту');
    endSessions(house);
    await page.getByRole('button', { name: 'Отправить ответ' }).click();
    await signInAgain(house, reader, person.address);
    await page.getByText(isBack).waitFor();
    expect(await page.locator('[name=note]').inputValue()).toBe('Начатая заметка');
    expect(await page.locator('[name=answer]').inputValue()).toBe('Долгий ответ клиенту');
    await page.getByRole('button', { name: 'Отправить ответ' }).click();
    await page.getByText('Ответ отправлен').waitFor();
    await page.getByText(isBack).waitFor({ state: 'hidden' });
    await Promise.all([isAwake(page), reader.open(pathOf(lead))]);
    expect(await page.locator('[name=answer]').inputValue()).toBe('');
    expect(reader.complaints).toEqual([]);
  });

  test('loses nothing of a form that has a page of its own; one that is only refused is not said to be back', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const { reader, page, person } = await sitDownAs(browser(), house, 'Анна Белова');
    await using _ = reader;
    const { id } = companyBy(house.app, person, { name: 'Пример-Север' });
    await Promise.all([isAwake(page), reader.open(`/desk/companies/${id}/facts`)]);
    await page.getByLabel('Регион').fill('Примерский край');
    await page.getByLabel('Активных абонентов').fill('много');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Число абонентов не разобрано').first().waitFor();
    expect([await reader.focused(), await page.getByText(isBack).count()]).toEqual(['alert', 0]);
    await page.getByLabel('Активных абонентов').fill('9000');
    endSessions(house);
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await signInAgain(house, reader, person.address);
    await page.getByText(isBack).waitFor();
    expect(await page.getByLabel('Регион').inputValue()).toBe('Примерский край');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.waitForURL((url) => url.pathname === `/desk/companies/${id}`);
    await page.getByText('Примерский край').first().waitFor();
    expect(reader.complaints).toEqual([]);
  });
});

const isBack = 'Написанное снова в полях';

function endSessions({ app }: House): void {
  app.db.$client.prepare('update sessions set ended_at = 1').run();
}

/** By the digits of a new letter, from the page to which one was led. */
async function signInAgain(house: House, reader: Reader, address: string): Promise<void> {
  await reader.page.waitForURL(/\/sign-in\?to=/);
  await reader.fill(signIn.address, address);
  await reader.press(signIn.submit);
  await reader.fill(signIn.code.label, codeIn((await house.letters()).at(-1)));
  await reader.press(signIn.code.submit);
}

inBrowser('the keys of a lead', (browser) => {
  test('lead to what they name, are listed by a question mark, and can be turned off', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const lead = await makeLead(house.app);
    const { reader, page } = await sitDownAs(browser(), house, 'Анна Белова');
    await using _ = reader;
    await Promise.all([isAwake(page), reader.open(pathOf(lead))]);
    const focusAfter = async (key: string) => {
      await page.locator('main').focus();
      await page.keyboard.press(key);
      return page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName);
    };
    expect([await focusAfter('a'), await focusAfter('n'), await focusAfter('t'), await focusAfter('m')]).toEqual([
      ...['answer', 'note', 'title', 'to'],
    ]);
    await page.locator('main').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/Ответить клиенту[^]*Написать заметку[^]*Поставить задачу/);
    await dialog.getByLabel('Одиночные клавиши действуют').uncheck();
    await page.keyboard.press('Escape');
    expect(await focusAfter('a')).toBe('MAIN');
    await Promise.all([isAwake(page), reader.open(pathOf(lead))]);
    expect(await focusAfter('a')).toBe('MAIN');
    await page.evaluate(() => localStorage.clear());
    expect(reader.complaints).toEqual([]);
  });

  test('may be pressed while the page is still loading: it listens all the same', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const { reader, page } = await sitDownAs(browser(), house, 'Анна Белова');
    await using _ = reader;
    await page.addInitScript(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        if (performance.now() < 3000) port2.postMessage('again, between any two things the page does');
      };
      port2.postMessage('begin');
    });
    await reader.open('/desk');
    await expect.poll(() => page.keyboard.press('?').then(() => page.getByRole('dialog').isVisible())).toBe(true);
    expect(reader.complaints).toEqual([]);
  });
});
