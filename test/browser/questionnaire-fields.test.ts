import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { inBrowser, plain, Reader } from '#test/support/browser.ts';
import { examineScenes } from '#test/support/browser-examine.ts';
import { faultsOfDesk } from '#test/support/browser-faults.ts';
import type { Scene } from '#test/support/browser-scenes.ts';
import { openHouse, type House } from '#test/support/house.ts';

const pathOf = (section: string, more = '') => `/dev/questionnaire?section=${section}${more}`;

const filledIn = questionnaire.sections.map(({ key }): [string, Scene] => [
  `the section «${key}», filled in`,
  (stage) => stage.show(pathOf(key)),
]);
const empty = ['base', 'channels', 'tariffs'].map((key): [string, Scene] => [
  `the section «${key}», empty`,
  (stage) => stage.show(pathOf(key, '&answers=none')),
]);
examineScenes(
  'nothing is wrong with a section of the questionnaire',
  'ru',
  Object.fromEntries([...filledIn, ...empty]),
  faultsOfDesk,
);

inBrowser('the questionnaire is filled in', (browser) => {
  let house: House;
  beforeAll(async () => void (house = await openHouse({ ORIGIN: 'here' })));
  afterAll(() => house[Symbol.asyncDispose]());

  /** The form, once its script has come. */
  async function open(section: string): Promise<Reader> {
    const reader = await Reader.sitDown(browser(), house, true);
    await reader.open(pathOf(section));
    await reader.page.getByText('Enter и стрелки ведут по ячейкам').waitFor();
    return reader;
  }

  const cell = (page: Page, row: string, month: string) => page.locator(`[id="base.movement/${row}/${month}"]`);

  async function paste(page: Page, row: string, month: string, text: string): Promise<void> {
    await cell(page, row, month).evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  describe('by keyboard', () => {
    test('Enter leads down the months, arrows to the next cell, and Tab along the row as ever', async () => {
      await using reader = await open('base');
      const { page } = reader;
      await cell(page, 'opening', '2024-10').focus();
      await page.keyboard.press('Enter');
      expect(await reader.focused()).toBe('base.movement/opening/2024-11');
      await page.keyboard.press('ArrowRight');
      expect(await reader.focused()).toBe('base.movement/connected/2024-11');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+Enter');
      expect(await reader.focused()).toBe('base.movement/opening/2026-09');
      await page.keyboard.press('Tab');
      expect(await reader.focused()).toBe('base.movement/connected/2026-09');
    });

    test('a balance is counted while it is typed', async () => {
      await using reader = await open('base');
      const { page } = reader;
      const balance = page.locator('tr', { has: cell(page, 'closing', '2024-10') }).locator('.total');
      expect(await balance.innerText()).toBe('да');
      await cell(page, 'closing', '2024-10').fill('18 415');
      expect(await balance.innerText()).toBe('+5');
    });
  });

  describe('from Excel', () => {
    const table = 'Показатель\tокт.24\tноя.24\tдек.25\nОтключения\t301\t302\t303\nПрибыль\t1\t2\t3';

    test('a table goes into its cells, says what was left out, and is taken back', async () => {
      await using reader = await open('base');
      const { page } = reader;
      await paste(page, 'opening', '2024-10', table);
      const said = page.getByRole('status').filter({ hasText: 'Вставлено' });
      await said.waitFor();
      expect(plain(await said.innerText())).toBe(
        'Вставлено 3 числа. Не узнали и пропустили строки: Прибыль. Отменить вставку',
      );
      expect(await cell(page, 'disconnected', '2024-11').inputValue()).toBe('302');
      await page.getByRole('button', { name: 'Отменить вставку' }).click();
      expect(await cell(page, 'disconnected', '2024-11').inputValue()).toBe('323');
      await page.getByText('Вставка отменена').waitFor();
    });

    test('numbers alone run down from the cell they are pasted into', async () => {
      await using reader = await open('base');
      const { page } = reader;
      await paste(page, 'suspended', '2026-08', '40\t45');
      await page.getByText('Вставлено 2 числа.').waitFor();
      expect(await cell(page, 'suspended', '2026-09').inputValue()).toBe('45');
      await paste(page, 'suspended', '2026-08', '1\t2\t3\n4\t5\t6');
      await page.getByText('Числа не помещаются в таблицу').waitFor();
      expect(await cell(page, 'suspended', '2026-09').inputValue()).toBe('45');
    });
  });

  describe('and saved meanwhile', () => {
    test('with the time of the server, and again once there is a connection', async () => {
      await using reader = await open('base');
      const { page } = reader;
      const sent: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && sent.push(request.postData() ?? ''));
      await cell(page, 'suspended', '2026-09').fill('45');
      await page.getByRole('status').filter({ hasText: 'Сохранено в 12:00' }).waitFor({ state: 'attached' });
      const fields = sent.map((body) => [...new URLSearchParams(body)].filter(([name]) => name.includes('.')));
      expect(fields).toEqual([[['base.movement/suspended/2026-09', '45']]]);

      await page.context().setOffline(true);
      await page.getByLabel('Что нам стоит знать о базе').fill('Переезжали в другой биллинг');
      await page.getByText('Не сохранено: нет связи').first().waitFor();
      await page.context().setOffline(false);
      await page.getByRole('status').filter({ hasText: 'Сохранено в 12:00' }).waitFor({ state: 'attached' });
      expect(new URLSearchParams(sent.at(-1)).get('base.note')).toBe('Переезжали в другой биллинг');
    });
  });

  test('where the first row of a table comes from is said of all its rows at one press', async () => {
    await using reader = await open('base');
    const { page } = reader;
    await page.locator('summary', { hasText: 'База на начало' }).click();
    await page.locator('[id="base.movement:opening:confidence"]').selectOption('middle');
    await page.getByRole('button', { name: 'Так же для всех строк' }).click();
    const said = await page.locator('summary', { hasText: 'База на конец' }).innerText();
    expect(plain(said)).toBe('База на конец: выгрузка из биллинга, октябрь 2024 — сентябрь 2026, похоже на правду');
  });

  test('more rows come without leaving the page, and what was typed stays', async () => {
    await using reader = await Reader.sitDown(browser(), house, true);
    await reader.open(pathOf('tariffs'));
    const { page } = reader;
    await page.waitForLoadState('networkidle');
    await page.locator('[id="tariffs.list/2/name"]').fill('Архивные');
    await page.getByRole('button', { name: 'Ещё строки' }).click();
    expect(await page.getByRole('group', { name: /^Строка/ }).count()).toBe(9);
    expect(await page.locator('[id="tariffs.list/2/name"]').inputValue()).toBe('Архивные');
  });
});
