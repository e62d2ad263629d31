import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { locales, type Locale } from '#app/words/locale.ts';
import { inBrowser } from '#test/support/browser.ts';
import { faultsOf } from '#test/support/browser-faults.ts';
import { developerScenes, scenes, Stage, type Scene } from '#test/support/browser-scenes.ts';
import { openHouse } from '#test/support/house.ts';

/** Where to put a picture of every page, if anybody wants to look at them. */
const pictures = process.env.KLYUCH_PICTURES;

inBrowser('nothing is wrong with the page', (browser) => {
  describe.each(locales)('in %s:', (locale) => {
    test.each(Object.entries(scenes))('%s', (name, scene) => examine(browser(), locale, name, scene));
  });

  describe('for developers:', () => {
    test.each(Object.entries(developerScenes))('%s', (name, scene) => examine(browser(), 'ru', name, scene));
  });
});

async function examine(browser: Browser, locale: Locale, name: string, scene: Scene): Promise<void> {
  await using house = await openHouse();
  const stage = await Stage.set(browser, house, locale);
  await scene(stage);
  if (pictures) await takePictures(stage, pictures, `${name} ${locale}`.replaceAll(/\W+/g, '-'));
  expect(await faultsOf(stage)).toEqual([]);
  await stage.reader.page.context().close();
}

async function takePictures({ reader: { page } }: Stage, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
}
