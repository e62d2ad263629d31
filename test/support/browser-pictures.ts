import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './browser-scenes.ts';

/** Where to put a picture of every page, if anybody wants to look at them. */
const folder = process.env.KLYUCH_PICTURES;

export async function takePictures({ reader: { page } }: Stage, what: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = what.replaceAll(/\W+/g, '-');
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
}
