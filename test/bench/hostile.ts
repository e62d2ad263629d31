import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, get } from 'node:http';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { hostileMessages } from './hostile-messages.ts';
import type { Figure } from './run.ts';
import { median, startServer, type BenchServer } from './servers.ts';

const rounds = 8;
/** Rounds after which what reads mail is as fast as it will be. */
const warming = 2;
const seconds = 10;
/** Visitors a second; each comes when it is their time, whether or not those before them have been answered. */
const visitors = 200;

/** What was written must be on the disk, ms, and what it was made of forgotten: neither is the house's. */
const calm = 2000;

/** How long visitors wait for the home page while hostile mail comes in, against the same with no mail. */
export async function benchHostile(): Promise<Figure[]> {
  const dovecot = await startDovecot({ isElsewhere: true });
  const server = await startServer('./mail-server.ts', {
    ORIGIN: 'http://klyuch.example',
    SECRET: 'a secret for the bench that is long enough',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'klyuch-bench-')),
    TRUST_PROXY: '1',
    ...dovecot.settings('team'),
  });
  try {
    dovecot.fill('team', []);
    await visit(server, 3);
    const waits = { idle: [] as number[], hostile: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const idle = await visit(server, seconds);
      const hostile = await visitUnderFire(server, dovecot, round);
      if (round < warming) continue;
      waits.idle.push(idle);
      waits.hostile.push(hostile);
    }
    const [value, limit] = [median(waits.hostile), median(waits.idle)];
    const ratio = median(waits.hostile.map((wait, round) => wait / (waits.idle[round] ?? NaN)));
    return [{ name: 'p99 of the home page while hostile mail comes in', value, limit, ratio, unit: 'ms' }];
  } finally {
    server.stop();
    await dovecot.close();
  }
}

/** Mail is put into the mailbox all the while; how the last of it ends is waited for. */
async function visitUnderFire(server: BenchServer, dovecot: Dovecot, round: number): Promise<number> {
  const before = await settledBy(server);
  // Written before anything is measured: here it would hold up the visitors and not the house.
  const waves = Array.from({ length: seconds }, (_, wave) => hostileMessages(`${round}-${wave}`, wave % 5 === 0));
  waves.forEach((messages, wave) => dovecot.fill(`wave-${wave}`, messages));
  await pause(calm);
  const firing = (async () => {
    for (const wave of waves.keys()) {
      dovecot.move(`wave-${wave}`, 'team');
      await pause(1000);
    }
  })();
  const wait = await visit(server, seconds);
  await firing;
  const all = before + waves.flat().length;
  while ((await settledBy(server)) < all) await pause(200);
  return wait;
}

async function settledBy({ url }: BenchServer): Promise<number> {
  return Number(await (await fetch(`${url}/settled`)).text());
}

/** ms in which 99 of 100 visitors had the whole page, counted from when each was due. */
async function visit({ url }: BenchServer, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const started = performance.now();
  const waits = await Promise.all(
    Array.from({ length: seconds * visitors }, async (_, n) => {
      const due = started + (n * 1000) / visitors;
      await pause(Math.max(due - performance.now(), 0));
      const asked = performance.now();
      await fetchWhole(`${url}/`, agent);
      return performance.now() - asked;
    }),
  );
  agent.destroy();
  waits.sort((a, b) => a - b);
  return waits[Math.floor(waits.length * 0.99)] ?? NaN;
}

function fetchWhole(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br', 'x-forwarded-for': stranger() } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The server answered ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}

let networks = 0;
function stranger(): string {
  networks += 1;
  return `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`;
}
