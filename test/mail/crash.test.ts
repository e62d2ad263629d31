import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import { closeApp, createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { listLetters, type StoredLetter } from '#app/mail/store.server.ts';
import { hour } from '#test/support/app.ts';
import { bundled } from '#test/support/bundle.ts';
import type { CrashPlan } from '#test/support/crash-post-office.ts';
import { messageIdOf, readWhole, startSmtpServer } from '#test/support/smtp.ts';

const letters = 6;
const steps = ['letter claimed', 'letter rendered', 'letter handed over', 'letter answered', 'letter settled'];
const replies = ['MAIL', 'RCPT', 'DATA', 'after the dot'] as const;

const postOffice = bundled('test/support/crash-post-office.ts');

interface Crash {
  /** Who kills: the process itself at a step of its own, or the server before it replies. */
  by: 'step' | 'server';
  at: string;
  letter: number;
}

const crashes: Crash[] = Array.from({ length: letters }, (_, n) => n + 1).flatMap((letter) => [
  ...steps.map((at) => ({ by: 'step', at, letter }) as const),
  ...replies.map((at) => ({ by: 'server', at, letter }) as const),
]);

test(
  `${crashes.length} crashes: no letter is lost, none goes out twice, and what nobody knows is shown as such`,
  { timeout: 600_000 },
  async () => {
    const waiting = [...crashes];
    const worker = async () => {
      for (let crash = waiting.shift(); crash; crash = waiting.shift()) await crashAndRecover(crash);
    };
    await Promise.all([worker(), worker()]);
  },
);

async function crashAndRecover(crash: Crash): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'klyuch-crash-'));
  const accepted: string[] = [];
  let child: ChildProcess | undefined;
  const server = await startSmtpServer(deadlyServer(crash, accepted, () => child?.kill('SIGKILL')));
  try {
    const dieAt = crash.by === 'step' ? { step: crash.at, letter: crash.letter } : undefined;
    child = startPostOffice({ dataDir, port: server.port, letters, dieAt });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect({ ...crash, signal }).toEqual({ ...crash, signal: 'SIGKILL' });
    judge(crash, await recover(dataDir, server.port), accepted);
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Kills its client once, when the given letter has come to the given reply. A letter whose dot has come is ours to keep. */
function deadlyServer(crash: Crash, accepted: string[], kill: () => void): SMTPServerOptions {
  const counts = new Map<string, number>();
  const isTheTime = (at: string) => {
    counts.set(at, (counts.get(at) ?? 0) + 1);
    return crash.by === 'server' && crash.at === at && counts.get(at) === crash.letter;
  };
  const reply = (at: string, callback: () => void) => {
    if (isTheTime(at)) kill();
    callback();
  };
  return {
    onMailFrom: (_address, _session, callback) => reply('MAIL', callback),
    onRcptTo: (_address, _session, callback) => reply('RCPT', callback),
    onData(stream, _session, callback) {
      if (isTheTime('DATA')) kill();
      readWhole(stream).then(
        (raw) => {
          accepted.push(messageIdOf(raw));
          reply('after the dot', callback);
        },
        () => undefined, // It died before the dot.
      );
    },
  };
}

function startPostOffice(plan: CrashPlan): ChildProcess {
  return spawn(process.execPath, [postOffice, JSON.stringify(plan)], { stdio: 'inherit' });
}

/** The next start, an hour later. */
async function recover(dataDir: string, port: number): Promise<StoredLetter[]> {
  const config = readConfig({
    NODE_ENV: 'test',
    SECRET: 'a secret for tests that is long enough',
    DATA_DIR: dataDir,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  });
  const clock = { now: () => Date.now() + hour };
  const app = await createApp(config, { log: pino({ level: 'silent' }), clock });
  while ((await deliverDue(app)) > 0);
  const all = listLetters(app.db, letters + 1);
  await closeApp(app);
  return all;
}

function judge(crash: Crash, all: StoredLetter[], accepted: string[]): void {
  const inState = (state: string) => all.filter((letter) => letter.state === state).map((letter) => letter.messageId);
  const [sent, uncertain] = [inState('sent'), inState('uncertain')];
  expect({ ...crash, letters: sent.length + uncertain.length }).toEqual({ ...crash, letters });
  expect({ ...crash, twice: accepted.filter((id, n) => accepted.indexOf(id) !== n) }).toEqual({ ...crash, twice: [] });
  expect({ ...crash, lost: sent.filter((id) => !accepted.includes(id)) }).toEqual({ ...crash, lost: [] });
  const unknown = accepted.filter((id) => !sent.includes(id) && !uncertain.includes(id));
  expect({ ...crash, unknown }).toEqual({ ...crash, unknown: [] });
  // Up to five letters are on their way at a time; all the others must come through by themselves.
  expect(uncertain.length).toBeLessThanOrEqual(5);
  const handedOver = crash.by === 'server' || crash.at === 'letter handed over' || crash.at === 'letter answered';
  if (handedOver) expect(uncertain.length).toBeGreaterThan(0);
}
