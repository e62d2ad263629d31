import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Figure } from './run.ts';
import { loadRaw } from './raw-load.ts';
import { median, startServer, type BenchServer } from './servers.ts';

const rounds = 12;
const seconds = 2;
const connections = 16;

/** As a browser asks for a page. */
const browser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'ru,en;q=0.7',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

export async function benchPages(): Promise<Figure[]> {
  const kept = await startServer('./pages-server.ts', { WAY: 'kept' });
  const page = `${kept.url}/`;
  const first = await fetch(page, { headers: browser, signal: AbortSignal.timeout(10_000) });
  // The best compression comes a moment after the first answer.
  await pause(1500);
  const buffer = await startServer('./buffer-server.ts', { LIKE: page });
  const known = { ...browser, 'if-none-match': first.headers.get('etag') ?? '' };
  const by = asFastAsCan;
  const whole = { server: kept, headers: browser, by };
  const fromMemory = await compare('home page from memory, of bare node:http', whole, {
    server: buffer,
    headers: browser,
    by,
  });
  const unchanged = await compare('304, of a 200 of the same page', { server: kept, headers: known, by }, whole);
  for (const { stop } of [kept, buffer]) stop();

  const made = await startServer('./pages-server.ts', { WAY: 'made' });
  const bare = await startServer('./pages-server.ts', { WAY: 'bare' });
  // As they are: neither is asked to compress.
  const plain = { headers: { ...browser, 'accept-encoding': 'identity' }, by: fromEverywhere };
  const rendered = await compare(
    'home page made anew, of bare @remix-run/express',
    { server: made, ...plain },
    { server: bare, ...plain },
  );
  const storm = await stormOf(200);
  for (const { stop } of [made, bare]) stop();
  return [fromMemory, unchanged, rendered, storm];
}

interface Load {
  server: BenchServer;
  headers: Record<string, string>;
  by: (server: BenchServer, headers: Record<string, string>) => Promise<number>;
}

const measure = ({ server, headers, by }: Load) => by(server, headers);

/** Loads the two in turn, and compares round by round what they answered. */
async function compare(name: string, ours: Load, limit: Load): Promise<Figure> {
  const rates = { ours: [] as number[], limit: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    // Who goes first changes, and the first round warms up.
    for (const which of round % 2 ? (['ours', 'limit'] as const) : (['limit', 'ours'] as const)) {
      const rate = await measure(which === 'ours' ? ours : limit);
      if (round > 0) rates[which].push(rate);
    }
  }
  const ratio = median(rates.ours.map((rate, round) => rate / (rates.limit[round] ?? NaN)));
  return { name, value: median(rates.ours), limit: median(rates.limit), ratio, unit: 'answers/s' };
}

const asFastAsCan: Load['by'] = ({ url }, headers) => loadRaw(`${url}/`, headers, connections, seconds);

/** Another visitor each time: how many pages one network may ask for is not what is measured. */
async function fromEverywhere({ url }: BenchServer, headers: Record<string, string>): Promise<number> {
  const setupRequest = (request: object) => ({ ...request, headers: { ...headers, ...stranger() } });
  const result = await autocannon({ url: `${url}/`, connections, duration: seconds, requests: [{ setupRequest }] });
  const wrong = Object.keys(result.statusCodeStats ?? {}).filter((code) => code !== '200');
  if (wrong.length > 0 || result.errors > 0) throw new Error(`Not 200: ${wrong.join(', ')}`);
  return result.requests.total / result.duration;
}

let networks = 0;

function stranger(): Record<string, string> {
  networks += 1;
  return { 'x-forwarded-for': `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}` };
}

/** How many times a page is made when so many ask for it at once and it is not in memory; one is the limit. */
async function stormOf(visitors: number): Promise<Figure> {
  const { url, stop } = await startServer('./pages-server.ts', { WAY: 'kept' });
  const ask = (path: string) => fetch(`${url}${path}`, { headers: browser, signal: AbortSignal.timeout(20_000) });
  const answers = await Promise.all(Array.from({ length: visitors }, () => ask('/')));
  if (answers.some(({ status }) => status !== 200)) throw new Error('A visitor was turned away');
  const made = Number(await (await ask('/made')).text());
  stop();
  return { name: `times made for ${visitors} visitors at once`, value: made, limit: 1, ratio: made, unit: 'times' };
}
