import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOpenPages } from '#app/web/site/robots/open-pages.server.ts';
import { locales, localPath } from '#app/words/locale.ts';
import { inBrowser } from '#test/support/browser.ts';
import { faultsOfDelivery } from '#test/support/browser-delivery.ts';
import { faultsOf } from '#test/support/browser-faults.ts';
import { faultsOfOrder } from '#test/support/browser-order.ts';
import { takePictures } from '#test/support/browser-pictures.ts';
import { Stage } from '#test/support/browser-scenes.ts';
import { openDemoHouse, showDemo } from '#test/support/demo.ts';
import { makeTestApp } from '#test/support/app.ts';
import type { House } from '#test/support/house.ts';

/** The pages that a site with the demo's content has: known before the tests are, so that each has a test of its own. */
const app = await makeTestApp();
showDemo(app);
const pages = listOpenPages(app).map(({ path }) => path);

inBrowser('an open page arrives whole, is for everybody and says who it is', (browser) => {
  let house: House;
  beforeAll(async () => void (house = await openDemoHouse()));
  afterAll(() => house[Symbol.asyncDispose]());

  describe.each(locales)('in %s:', (locale) => {
    test.each(pages)('%s', async (neutral) => {
      const path = localPath(locale, neutral);
      const stage = await Stage.set(browser(), house, locale);
      await stage.show(path);
      await takePictures(stage, path);
      expect(await faultsOf(stage)).toEqual([]);
      expect(await faultsOfOrder(stage)).toEqual([]);
      expect(await faultsOfDelivery(stage, path)).toEqual([]);
      await stage.reader.page.context().close();
    });
  });
});
