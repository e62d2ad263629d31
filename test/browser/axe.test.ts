import { describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { locales, type Locale } from '#app/words/locale.ts';
import { inBrowser } from '#test/support/browser.ts';
import { faultsOf } from '#test/support/browser-faults.ts';
import { takePictures } from '#test/support/browser-pictures.ts';
import { developerScenes, scenes, Stage, type Scene } from '#test/support/browser-scenes.ts';
import { openHouse } from '#test/support/house.ts';

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
  await takePictures(stage, `${name} ${locale}`);
  expect(await faultsOf(stage)).toEqual([]);
  await stage.reader.page.context().close();
}
