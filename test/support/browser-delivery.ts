import { get } from 'node:http';
import type { Page } from 'playwright-core';
import type { Stage } from './browser-scenes.ts';

/** What fits into the first ten packets of a connection (RFC 6928: ten of 1460 bytes, less the headers). */
const oneRoundTrip = 14 * 1024;
const fontsAtMost = { files: 2, bytes: 60 * 1024 };

/** Opens an open page on a phone whose fonts come late; all that is wrong with how it arrives, a sentence each. */
export async function faultsOfDelivery({ house, reader: { page } }: Stage, path: string): Promise<string[]> {
  const url = house.url + path;
  const { size, headers } = await askCompressed(url);
  await page.setViewportSize({ width: 360, height: 740 });
  let release = () => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', (font) => painted.then(() => font.continue()));
  await page.goto(url, { waitUntil: 'commit' });
  await page.evaluate(waitForPaint);
  release();
  await page.waitForLoadState();
  await page.unroute('**/*.woff2');
  const seen = await page.evaluate(recallPaints);
  const files = await filesOf(page);
  const fonts = files.filter(({ name }) => name.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, font) => sum + font.size, 0);
  const faults = [];
  if (headers['content-encoding'] !== 'br') faults.push('it is not compressed');
  if (size > oneRoundTrip) faults.push(`it takes ${size} bytes, ${oneRoundTrip} at most`);
  if (files.some(({ name }) => /\.(css|js)$/.test(name))) faults.push('it asks for a style sheet or a script');
  if (fonts.length > fontsAtMost.files || bytes > fontsAtMost.bytes)
    faults.push(`${fonts.length} fonts of ${bytes} bytes`);
  if (fonts.length === 0) faults.push('its fonts did not come');
  if (seen.shift > 0.001) faults.push(`it shifts by ${seen.shift}`);
  if (seen.largest !== 'text') faults.push(`the largest paint is ${seen.largest}`);
  return faults;
}

/** Runs in the page. */
async function waitForPaint(): Promise<void> {
  while (performance.getEntriesByName('first-contentful-paint').length === 0)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

interface Seen {
  shift: number;
  largest: string;
}

/** Runs in the page: what the browser noted of shifts and paints, some frames after the page stands with its own fonts. */
async function recallPaints(): Promise<Seen> {
  const recall = (type: string) => {
    const watch = new PerformanceObserver(() => undefined);
    watch.observe({ type, buffered: true });
    return watch.takeRecords() as (PerformanceEntry & { value?: number; url?: string })[];
  };
  await document.fonts.ready;
  for (let frames = 0; frames < 5 || recall('largest-contentful-paint').length === 0; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const largest = recall('largest-contentful-paint').at(-1);
  const shift = recall('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0);
  return { shift, largest: largest?.url || 'text' };
}

function filesOf(page: Page): Promise<{ name: string; size: number }[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => ({ name: entry.name, size: (entry as PerformanceResourceTiming).encodedBodySize })),
  );
}

/** As a browser asks, and as the network sees the answer: `fetch` would unpack it. */
function askCompressed(url: string): Promise<{ size: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve({ size, headers: response.headers }));
    }).on('error', reject);
  });
}
