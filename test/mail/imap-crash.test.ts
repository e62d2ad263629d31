import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeApp, createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { listLetters } from '#app/mail/store.server.ts';
import { hour } from '#test/support/app.ts';
import { answering, received, workOnce, type CrashPlan } from '#test/support/crash-mailroom.ts';
import { describeWithDovecot, startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { suiteFolder } from '#test/support/folder.ts';
import { incomingIn, rawMessage } from '#test/support/incoming.ts';

const messages = 6;
const ofMessages = ['message taken in', 'message claimed', 'message read', 'message authenticated', received];
const steps = [...ofMessages, 'message settled'];
/** Taken once, for all messages together. */
const together = ['messages fetched', 'messages moved'];

/** With `CRASHES=60` as many; the usual run takes fewer, spread over all steps. */
const wanted = Number(process.env['CRASHES'] ?? 24);
const crashes = Array.from({ length: wanted }, (_, n) => {
  const step = [...together, ...steps][n % (steps.length + together.length)] ?? '';
  const round = Math.floor(n / (steps.length + together.length));
  return { step, time: together.includes(step) ? 1 : 1 + (round % messages) };
});

/** Built once: loading the sources anew would take each process seconds. Inside the project, where its packages are. */
const built = fileURLToPath(new URL(`../../build/.crash-mailroom-${process.pid}`, import.meta.url));

describeWithDovecot('a house that is killed while it takes mail in', () => {
  let dovecot: Dovecot;
  const folder = suiteFolder();
  beforeAll(async () => {
    dovecot = await startDovecot();
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: fileURLToPath(new URL('../support/crash-mailroom.ts', import.meta.url)),
        outDir: built,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'mailroom.mjs' } },
      },
      ssr: { noExternal: [/@react-email/] },
    });
  });
  afterAll(async () => {
    await dovecot.close();
    rmSync(built, { recursive: true, force: true });
  });

  test(`${crashes.length} times: no message is lost, none counts twice`, { timeout: 600_000 }, async () => {
    const waiting = [...crashes.entries()];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await crashAndRecover(...next);
    };
    await Promise.all([worker(), worker()]);
  });

  async function crashAndRecover(number: number, dieAt: CrashPlan['dieAt']): Promise<void> {
    const user = `crash${number}`;
    const dataDir = join(folder, user);
    const settings = {
      NODE_ENV: 'test',
      SECRET: 'a secret for tests that is long enough',
      DATA_DIR: dataDir,
      ...dovecot.settings(user),
    };
    const subjects = Array.from({ length: messages }, (_, n) => `number ${n}`);
    const raw = subjects.map((subject, n) => rawMessage({ Subject: subject, 'Message-ID': `<${n}@client.example>` }));
    dovecot.fill(user, raw);
    const plan: CrashPlan = { settings, dieAt };
    const child = spawn(process.execPath, [join(built, 'mailroom.mjs'), JSON.stringify(plan)], { stdio: 'inherit' });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect({ ...dieAt, signal }).toEqual({ ...dieAt, signal: 'SIGKILL' });

    // The next start, an hour later.
    const clock = { now: () => Date.now() + hour };
    const app = await createApp(readConfig(settings), { log: pino({ level: 'silent' }), clock });
    await workOnce(app, answering());
    const rows = incomingIn(app);
    const letters = listLetters(app.db, 100);
    await closeApp(app);
    expect({ ...dieAt, subjects: rows.map(({ subject }) => subject).sort() }).toEqual({ ...dieAt, subjects });
    expect({ ...dieAt, outcomes: rows.map(({ outcome }) => outcome) }).toEqual({
      ...dieAt,
      outcomes: subjects.map(() => 'message'),
    });
    expect({ ...dieAt, letters: letters.length }).toEqual({ ...dieAt, letters: messages });
    expect([dovecot.count(user), dovecot.count(user, 'Processed')]).toEqual([0, messages]);
  }
});
