import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOpenPages } from '#app/web/site/robots/open-pages.server.ts';
import { localPath, type Locale } from '#app/words/locale.ts';
import { makeTestApp } from './app.ts';
import { inBrowser } from './browser.ts';
import { faultsOfDelivery } from './browser-delivery.ts';
import { faultsOf, type Look } from './browser-faults.ts';
import { faultsOfOrder } from './browser-order.ts';
import { takePictures } from './browser-pictures.ts';
import { Stage, type Scene } from './browser-scenes.ts';
import { openDemoHouse, showDemo } from './demo.ts';
import { openHouse, type House } from './house.ts';

/** Each scene in a house of its own. */
export function examineScenes(name: string, locale: Locale, scenes: Record<string, Scene>, find = faultsOf): void {
  inBrowser(name, (browser) => {
    test.each(Object.entries(scenes))('%s', async (what, scene) => {
      await using house = await openHouse({ ORIGIN: 'here' });
      await using stage = await Stage.set(browser(), house, locale);
      await scene(stage);
      await takePictures(stage, `${what} ${locale}`);
      expect(await find(stage, lookAt(locale))).toEqual([]);
    });
  });
}

/** Every page that a site with the demo's content has, in one house. */
export async function examineOpenPages(name: string, locale: Locale): Promise<void> {
  // Known before the tests are, so that each page has a test of its own.
  const app = await makeTestApp();
  showDemo(app);
  const pages = listOpenPages(app).map(({ path }) => localPath(locale, path));

  inBrowser(name, (browser) => {
    let house: House;
    beforeAll(async () => void (house = await openDemoHouse()));
    afterAll(() => house[Symbol.asyncDispose]());

    test.each(pages)('%s', async (path) => {
      await using stage = await Stage.set(browser(), house, locale);
      expect(await faultsOfDelivery(stage, path)).toEqual([]);
      // Again, with the fonts it now has.
      await stage.show(path);
      await takePictures(stage, path);
      expect(await faultsOf(stage, lookAt(locale))).toEqual([]);
      expect(await faultsOfOrder(stage, lookAt(locale))).toEqual([]);
    });
  });
}

function lookAt(locale: Locale): Look {
  return locale === 'ru' ? 'all over' : 'words';
}
