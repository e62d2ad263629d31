import { get } from 'node:http';
import type { Page } from 'playwright-core';
import type { Stage } from './browser-scenes.ts';

/** What fits into the first ten packets of a connection (RFC 6928: ten of 1460 bytes, less the headers). */
const oneRoundTrip = 14 * 1024;
const fontsAtMost = { files: 2, bytes: 60 * 1024 };

/** All that is wrong with how an open page arrives, a sentence each. */
export async function faultsOfDelivery({ house, reader: { page } }: Stage, path: string): Promise<string[]> {
  const { size, headers } = await askCompressed(house.url + path);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(watchPaints);
  await page.reload({ waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const files = await filesOf(page);
  const fonts = files.filter(({ name }) => name.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, font) => sum + font.size, 0);
  const faults = [];
  if (headers['content-encoding'] !== 'br') faults.push('it is not compressed');
  if (size > oneRoundTrip) faults.push(`it takes ${size} bytes, ${oneRoundTrip} at most`);
  if (files.some(({ name }) => /\.(css|js)$/.test(name))) faults.push('it asks for a style sheet or a script');
  if (fonts.length > fontsAtMost.files || bytes > fontsAtMost.bytes)
    faults.push(`${fonts.length} fonts of ${bytes} bytes`);
  if (seen.shift > 0.001) faults.push(`it shifts by ${seen.shift}`);
  if (seen.largest !== 'text') faults.push(`the largest paint is ${seen.largest}`);
  return faults;
}

interface Seen {
  shift: number;
  largest: string;
}

/** Runs in the page, before anything of its own. */
function watchPaints(): void {
  const seen: Seen = { shift: 0, largest: 'nothing' };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { url } = entry as unknown as { url: string };
      seen.largest = url === '' ? 'text' : url;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
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
