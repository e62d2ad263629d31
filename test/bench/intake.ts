import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { median, startServer } from './servers.ts';
import type { Figure } from './run.ts';

const rounds = 12;
const seconds = 2;
const connections = 16;

/** Loads both servers in turn with the same forms, each from another address, and compares what they answered. */
export async function benchIntake(): Promise<Figure[]> {
  const [ours, bare] = await Promise.all([startServer('./intake-server.ts'), startServer('./bare-server.ts')]);
  const stamp = await readStamp(ours.url);
  // A person takes two seconds at least, and so must the bench.
  await pause(2500);
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { url }] of Object.entries({ ours, bare }) as ['ours' | 'bare', { url: string }][]) {
      const rate = await load(url, stamp);
      // The first round warms up.
      if (round > 0) rates[name].push(rate);
    }
  }
  ours.stop();
  bare.stop();
  const [value, limit] = [median(rates.ours), median(rates.bare)];
  const ratio = median(rates.ours.map((rate, round) => rate / (rates.bare[round] ?? NaN)));
  return [{ name: 'intake', value, limit, ratio, unit: 'POST/s' }];
}

let sent = 0;

async function load(url: string, stamp: string): Promise<number> {
  let answered = 0;
  const result = await autocannon({
    url: `${url}/journal/subscribe`,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          sent += 1;
          const fields = { stamp, website: '', form: 'subscribe', address: `reader${sent}@klyuch${sent}.example` };
          const body = new URLSearchParams({ ...fields, personalData: 'on', advertising: 'on' }).toString();
          const ip = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
          const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': ip };
          return { ...request, body, headers };
        },
        onResponse(status) {
          if (status === 303) answered += 1;
          else throw new Error(`The server answered ${status}`);
        },
      },
    ],
  });
  return answered / result.duration;
}

async function readStamp(url: string): Promise<string> {
  const page = await (await fetch(`${url}/journal/subscribe`, { signal: AbortSignal.timeout(10_000) })).text();
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1];
  if (!stamp) throw new Error('The form has no stamp');
  return stamp;
}
