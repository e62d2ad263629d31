import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { stampForm } from '#app/web/http/human.server.ts';
import { makeTestApp } from './app.ts';

/** The program as an operator runs it, in a process of its own. */
export interface Program {
  url: string;
  /** All it has said so far, on either stream. */
  said: () => string;
  complained: () => string;
  /** Waits until it has said this; fails if it ends without. */
  says: (words: string) => Promise<void>;
  kill: (signal: 'SIGTERM' | 'SIGKILL') => void;
  ended: Promise<{ code: number | null; signal: string | null }>;
}

const secret = 'a secret for tests that is long enough';

export const production = {
  NODE_ENV: 'production',
  ORIGIN: 'https://klyuch.example',
  SECRET: secret,
  MAIL_FROM: 'journal@klyuch.example',
};

/** `bundle`: it is made of, where how it starts does not matter. */
export async function run(
  dataDir: string,
  environment: Record<string, string> = {},
  bundle?: string,
): Promise<Program> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, PORT: String(port), ORIGIN: url, ...environment };
  const child = spawn(process.execPath, bundle ? [bundle] : ['--import', 'tsx', 'server.ts'], {
    env: withoutEmpty(env) as NodeJS.ProcessEnv,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let complaint = '';
  child.stdout.on('data', (text: Buffer) => void (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (complaint += text.toString()));
  // `close`, not `exit`: by then all it said has been read.
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  const says = async (words: string) => {
    while (!out.includes(words)) {
      const end = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
      if (end && !out.includes(words)) throw new Error(`It never said «${words}» but ended: ${out}${complaint}`);
    }
  };
  return { url, said: () => out, complained: () => complaint, says, kill: (signal) => void child.kill(signal), ended };
}

/** Runs it and waits until it takes requests, and until all that happens by itself does. */
export async function start(...asked: Parameters<typeof run>): Promise<Program> {
  const program = await run(...asked);
  await program.says('Klyuch is at');
  await expect.poll(async () => (await fetch(`${program.url}/healthz`)).status, { timeout: 60_000 }).toBe(200);
  return program;
}

/** What somebody posts to subscribe who has looked at the form for a while. */
export async function makeSubscriptionForm(): Promise<(address: string, more?: Record<string, string>) => string> {
  const app = await makeTestApp({ SECRET: secret });
  const stamp = stampForm({ ...app, clock: { now: () => Date.now() - 60_000 } });
  app.db.$client.close();
  return (address, more = {}) => {
    const fields = { address, stamp, website: '', form: 'subscribe', personalData: 'on', ...more };
    return new URLSearchParams(fields).toString();
  };
}

/** Looks into the database of a program that has ended. */
export function look<T>(dataDir: string, at: (database: Database.Database) => T): T {
  const database = new Database(join(dataDir, 'klyuch.db'));
  try {
    return at(database);
  } finally {
    database.close();
  }
}

/** Below those that systems hand out by themselves, so that nobody who takes any port takes this one first. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** An empty text stands for a variable that is not there. */
function withoutEmpty(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
