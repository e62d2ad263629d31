import { pino } from 'pino';
import { closeApp, createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';

/**
 * A post office in a process of its own, made to be killed: posts letters, delivers them, and dies at the given step of
 * the given letter, in the middle of a synchronous log call, with no chance to tidy up.
 */
export interface CrashPlan {
  dataDir: string;
  port: number;
  letters: number;
  dieAt?: { step: string; letter: number } | undefined;
}

const plan = JSON.parse(process.argv[2] ?? '{}') as CrashPlan;

const log = pino(
  { level: 'debug' },
  {
    write(line: string) {
      const { msg, letter } = JSON.parse(line) as { msg: string; letter?: number };
      if (msg === plan.dieAt?.step && letter === plan.dieAt.letter) process.kill(process.pid, 'SIGKILL');
    },
  },
);
const config = readConfig({
  NODE_ENV: 'production',
  ORIGIN: 'https://klyuch.example',
  SECRET: 'a secret for tests that is long enough',
  MAIL_FROM: 'journal@klyuch.example',
  DATA_DIR: plan.dataDir,
  SMTP_URL: `smtp://127.0.0.1:${plan.port}`,
});
const app = await createApp(config, { log });
for (let n = 1; n <= plan.letters; n += 1) {
  const wish = { name: null, topics: [], locale: 'ru', advertising: false, form: 'home' } as const;
  await subscribe(
    app,
    { ...wish, topics: [], address: `reader${n}@klyuch.example` },
    { ip: '192.0.2.1', userAgent: 'test' },
  );
}
// As the worker does: five counters.
await Promise.all([1, 2, 3, 4, 5].map(() => deliverDue(app)));
await closeApp(app);
