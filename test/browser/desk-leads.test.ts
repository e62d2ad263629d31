import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, plain } from '#test/support/browser.ts';
import { atBusyDesk } from '#test/support/browser-scenes-leads.ts';
import { Stage } from '#test/support/browser-scenes.ts';
import { openHouse, type House } from '#test/support/house.ts';
import type { Lead } from '#app/leads/lead.ts';

/** The script of the page listens: the list of keys opens by one of them. */
async function keysAct(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect.poll(async () => page.keyboard.press('?').then(() => dialog.isVisible())).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

const stateOf = ({ app }: House, { id }: Lead) =>
  app.db.$client.prepare('select state from leads where id = ?').pluck().get(id);

inBrowser('leads at the desk', (browser) => {
  describe('by keyboard alone', () => {
    test('one goes to the list, down and up its rows, ticks some and opens one', async () => {
      await using house = await openHouse({ ORIGIN: 'here' });
      await using stage = await Stage.set(browser(), house, 'ru');
      const { leads } = await atBusyDesk(stage);
      const { page } = stage.reader;
      await stage.show(stage.paths.desk);
      await keysAct(page);
      await page.keyboard.press('g');
      await page.keyboard.press('l');
      await page.getByRole('heading', { name: 'Заявки', exact: true, level: 1 }).waitFor();
      await page.keyboard.press('j');
      expect(await stage.reader.focused()).toBe(leads[0]!.reference);
      await page.keyboard.press('x');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      expect(await page.locator('tbody :checked').count()).toBe(2);
      expect(await stage.reader.text()).toContain('Отмечено: 2');
      await page.keyboard.press('k');
      expect(await stage.reader.focused()).toBe(leads[1]!.reference);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === stage.paths.deskLead(leads[1]!.id));
    });

    test('one takes a card of the board up and puts it down in another column', async () => {
      await using house = await openHouse({ ORIGIN: 'here' });
      await using stage = await Stage.set(browser(), house, 'ru');
      const { leads } = await atBusyDesk(stage);
      const { page } = stage.reader;
      await stage.show(stage.paths.deskLeadsBoard);
      await page.getByRole('button', { name: `Перетащить ${leads[0]!.reference}` }).focus();
      await page.keyboard.press('Enter');
      const target = page
        .getByRole('grid', { name: 'оценена' })
        .locator(':focus')
        .or(page.locator('[role=grid][aria-label=оценена]:focus'));
      for (let tries = 0; tries < 8 && (await target.count()) === 0; tries += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => stateOf(house, leads[0]!)).toBe('assessed');
      expect(stage.reader.complaints).toEqual([]);
    });

    test('a card is moved by the list below it as well', async () => {
      await using house = await openHouse({ ORIGIN: 'here' });
      await using stage = await Stage.set(browser(), house, 'ru');
      const { leads } = await atBusyDesk(stage);
      const { page } = stage.reader;
      await stage.show(stage.paths.deskLeadsBoard);
      // React chooses anew for itself, as the page begins to listen.
      await keysAct(page);
      await page.getByLabel(`Куда: ${leads[0]!.reference}`).selectOption('proposed');
      await page.getByRole('button', { name: `Переместить ${leads[0]!.reference}` }).press('Enter');
      await expect.poll(() => stateOf(house, leads[0]!)).toBe('proposed');
    });
  });

  test('a card is dragged from one column to another with the mouse', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    await using stage = await Stage.set(browser(), house, 'ru');
    const { leads } = await atBusyDesk(stage);
    const { page } = stage.reader;
    await stage.show(stage.paths.deskLeadsBoard);
    const card = page.getByRole('row').filter({ hasText: leads[0]!.reference });
    await card.waitFor();
    await card.dragTo(page.getByRole('grid', { name: 'предложено' }));
    await expect.poll(() => stateOf(house, leads[0]!)).toBe('proposed');
    const column = page.getByRole('grid', { name: 'предложено' });
    await column.getByText(leads[0]!.reference).waitFor();
    expect(plain(await column.innerText())).toContain(leads[0]!.reference);
    expect(stage.reader.complaints).toEqual([]);
  });
});
