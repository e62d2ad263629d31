import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { closeApp, createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { loadAnswers } from '#app/questionnaires/load-answers.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { listFiles } from '#app/questionnaires/store.server.ts';
import { readKeptFile } from '#app/storage/files.server.ts';
import { inviteCompany, tokenOfOwner } from '#test/support/questionnaires.ts';
import { bundled } from '#test/support/bundle.ts';
import { cellOf, crashSettings, textOfFile } from '#test/support/crash-samples.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { start, type Program } from '#test/support/process.ts';

const server = bundled('server.ts', 'app/work/worker-apart.process.mjs');
const saver = bundled('test/support/crash-questionnaire.ts');
const kills = { ofServers: 4, ofVerbs: 48 };
/** Killed after so many acknowledgements at most. */
const patience = 24;

/** What was acknowledged in one life, by number. */
interface Promised {
  token: string;
  cells: number[];
  files: number[];
}

test(
  `${kills.ofServers} times killed while forms of a section and files come in: all that was answered is there`,
  { timeout: 600_000 },
  async () => {
    const dataDir = temporaryFolder();
    const lives: Promised[] = [];
    for (let kill = 1; kill <= kills.ofServers; kill += 1) {
      const life = await begin(dataDir, lives);
      const program = await start(dataDir, { ...crashSettings, TRUST_PROXY: '1', LOG_LEVEL: 'warn' }, server);
      // Now a save is the last that was answered, now a file.
      const enough = {
        cells: kill % 2 ? randomInt(1, patience) : Infinity,
        files: kill % 2 ? Infinity : randomInt(1, 6),
      };
      const isAnswered = () => {
        if (life.cells.length >= enough.cells || life.files.length >= enough.files) program.kill('SIGKILL');
      };
      await Promise.all([
        ...[0, 1, 2].map((client) => saveUntilKilled(program, life, client, isAnswered)),
        uploadUntilKilled(program, life, isAnswered),
      ]);
      expect(await program.ended).toEqual({ code: null, signal: 'SIGKILL' });
    }
    await examine(dataDir, lives, kills.ofServers);
  },
);

test(
  `${kills.ofVerbs} times killed while answers are saved and files kept, several at once: all that was promised is there`,
  { timeout: 600_000 },
  async () => {
    const dataDir = temporaryFolder();
    const lives: Promised[] = [];
    for (let kill = 1; kill <= kills.ofVerbs; kill += 1) await liveOnce(dataDir, await begin(dataDir, lives));
    await examine(dataDir, lives, kills.ofVerbs);
  },
);

/** Opens what the last life has left, and invites another company to it. */
async function begin(dataDir: string, lives: Promised[]): Promise<Promised> {
  return withApp(dataDir, (app) => {
    const last = lives.at(-1);
    if (last) examineLife(app, last);
    const life = {
      token: tokenOfOwner(app, inviteCompany(app, {}, `Пример-${lives.length}`).questionnaire),
      cells: [],
      files: [],
    };
    lives.push(life);
    return life;
  });
}

async function liveOnce(dataDir: string, life: Promised): Promise<void> {
  const child = spawn(process.execPath, [saver, dataDir, life.token]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => void (complaint += text.toString()));
  const ended = once(child, 'close');
  // Of a quick disk files wait for the answers before them: half of the lives end with a file.
  const [enough, files] = [randomInt(1, patience), randomInt(0, 2)];
  for await (const line of createInterface(child.stdout)) {
    const [what, n] = line.split(' ');
    (what === 'cell' ? life.cells : life.files).push(Number(n));
    if (life.cells.length + life.files.length >= enough && life.files.length >= files) child.kill('SIGKILL');
  }
  expect([...(await ended), complaint]).toEqual([null, 'SIGKILL', '']);
}

/** Every third client waits for a page, the others for the answer to a page that saves itself. */
async function saveUntilKilled(
  program: Program,
  life: Promised,
  client: number,
  isAnswered: () => void,
): Promise<void> {
  for (let n = client; ; n += 3) {
    const isPage = client === 0;
    const path = `/questionnaires/${life.token}/sections/base${isPage ? '' : '/saving'}`;
    const status = await answered(program, path, new URLSearchParams([cellOf(n), ['seen', '0'], ['then', 'stay']]), n);
    if (status === undefined) return;
    expect(status).toBe(isPage ? 303 : 200);
    life.cells.push(n);
    isAnswered();
  }
}

async function uploadUntilKilled(program: Program, life: Promised, isAnswered: () => void): Promise<void> {
  for (let n = 1; n <= 50; n += 1) {
    const form = new FormData();
    form.append('files', new File([textOfFile(n)], `${n}.txt`));
    const status = await answered(program, `/questionnaires/${life.token}/sections/base/files`, form, n);
    if (status === undefined) return;
    expect(status).toBe(303);
    life.files.push(n);
    isAnswered();
  }
}

/** Undefined of a dead process: nobody answers from it. */
async function answered({ url }: Program, path: string, body: BodyInit, n: number): Promise<number | undefined> {
  const headers = { 'x-forwarded-for': `10.0.${(n >> 8) & 255}.${n & 255}` };
  try {
    return (await fetch(`${url}${path}`, { method: 'POST', body, headers, redirect: 'manual' })).status;
  } catch {
    return undefined;
  }
}

async function examine(dataDir: string, lives: Promised[], killed: number): Promise<void> {
  await withApp(dataDir, (app) => {
    expect(app.db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
    for (const life of lives) examineLife(app, life);
  });
  const [saves, uploads] = [lives.flatMap(({ cells }) => cells).length, lives.flatMap(({ files }) => files).length];
  console.info(`${killed} kills: ${saves} acknowledged saves and ${uploads} acknowledged files are all there`);
  expect(lives).toHaveLength(killed);
  expect(Math.min(saves, uploads)).toBeGreaterThan(killed / 3);
}

function examineLife(app: App, { token, cells, files }: Promised): void {
  const found = findParticipation(app, token);
  if ('refused' in found) throw new Error(found.refused);
  const { typed } = loadAnswers(app.db, found.questionnaire).answers.entries['base.movement'] ?? {};
  const held = typed?.is === 'cells' ? (typed.cells['opening'] ?? {}) : {};
  const lost = cells.filter((n) => held[cellOf(n)[0].slice(-7)] !== cellOf(n)[1]);
  expect(lost, 'saves that were acknowledged and are not there').toEqual([]);

  const kept = listFiles(app.db, found.questionnaire.id);
  const whole = kept.filter(({ sha256, size }) => {
    const bytes = readKeptFile(app, sha256);
    return bytes?.length === size && createHash('sha256').update(bytes).digest('hex') === sha256;
  });
  expect(whole, 'no file is kept by half').toEqual(kept);
  const texts = new Set(kept.map(({ sha256 }) => readKeptFile(app, sha256)?.toString()));
  expect(
    files.filter((n) => !texts.has(textOfFile(n))),
    'files that were acknowledged and are not there',
  ).toEqual([]);
}

async function withApp<T>(dataDir: string, work: (app: App) => T): Promise<T> {
  const app = await createApp(readConfig({ ...crashSettings, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
  try {
    return work(app);
  } finally {
    await closeApp(app);
  }
}
