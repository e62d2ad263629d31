import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proveLedger } from '#app/people/ledger.server.ts';
import { openDatabase, type Db } from '#app/storage/open.server.ts';
import { bundled } from '#test/support/bundle.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makeSubscriptionForm, production, start, type Program } from '#test/support/process.ts';

const server = bundled('server.ts', 'app/work/worker-apart.process.mjs');
const kills = 10;
const atOnce = 8;
/** Killed after so many answers at most. */
const patience = 60;

test(
  `${kills} times killed while forms come in: whatever was answered is kept whole, and nothing is kept by half`,
  { timeout: 600_000 },
  async () => {
    const dataDir = temporaryFolder();
    const form = await makeSubscriptionForm();
    const answered: string[] = [];
    let asked = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const settings = { TRUST_PROXY: '1', CONFIRMATIONS_PER_HOUR: '1000000', LOG_LEVEL: 'warn' };
      const program = await start(dataDir, { ...production, ...settings }, server);
      const enough = answered.length + randomInt(1, patience);
      const people = Array.from({ length: atOnce }, async () => {
        for (;;) {
          const address = `reader@n${(asked += 1)}.klyuch.example`;
          if (!(await isTaken(program, form(address, asked % 2 ? {} : { advertising: 'on' }), asked))) return;
          answered.push(address);
          if (answered.length >= enough) program.kill('SIGKILL');
        }
      });
      await Promise.all(people);
      expect(await program.ended).toEqual({ code: null, signal: 'SIGKILL' });
      await examine(dataDir, answered);
    }
    expect(answered.length).toBeGreaterThan(kills);
  },
);

/** Whether the form was answered at all: nobody answers from a dead process. */
async function isTaken({ url }: Program, body: string, n: number): Promise<boolean> {
  const from = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from };
  let response;
  try {
    response = await fetch(`${url}/journal/subscribe`, { method: 'POST', headers, body, redirect: 'manual' });
  } catch {
    return false;
  }
  expect(response.status).toBe(303);
  return true;
}

async function examine(dataDir: string, answered: string[]): Promise<void> {
  const db = await openDatabase(join(dataDir, 'klyuch.db'));
  try {
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(proveLedger(db)).toMatchObject({ holds: true });
    const kept = requests(db);
    const addresses = new Set(kept.map(({ address }) => address));
    expect(answered.filter((address) => !addresses.has(address))).toEqual([]);
    expect(kept.filter((request) => !isWhole(request))).toEqual([]);
    const counts = { requests: kept.length, letters: kept.length, links: kept.length, lines: lines(kept) };
    expect(countAll(db)).toEqual(counts);
  } finally {
    db.$client.close();
  }
}

interface Kept {
  address: string;
  advertising: number;
  letters: number;
  links: number;
  lines: number;
}

function requests(db: Db): Kept[] {
  const query = `
    select address, advertising,
      (select count(*) from consents where act = request.id) as lines,
      (select count(*) from links where subject_id = request.id and purpose = 'confirm') as links,
      (select count(*) from letters where message_id in
        (select message_id from links where subject_id = request.id)) as letters
    from subscription_requests request`;
  return db.$client.prepare(query).all() as Kept[];
}

/** One line in the ledger for each consent, and one for each that must be there. */
function isWhole({ letters, links, lines: written, advertising }: Kept): boolean {
  return letters === 1 && links === 1 && written === 1 + advertising;
}

function lines(kept: Kept[]): number {
  return kept.reduce((sum, request) => sum + request.lines, 0);
}

function countAll(db: Db): unknown {
  const query = `
    select (select count(*) from subscription_requests) as requests, (select count(*) from letters) as letters,
      (select count(*) from links where purpose = 'confirm') as links, (select count(*) from consents) as lines`;
  return db.$client.prepare(query).get();
}
