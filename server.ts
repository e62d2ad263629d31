import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { closeApp, createApp } from '#app/app.server.ts';
import { ConfigError, readConfig, type Config } from '#app/config.server.ts';
import { demoOwner, fillDemo } from '#app/demo.server.ts';
import { offerOwnership } from '#app/people/first-owner.server.ts';
import { WrongVersion } from '#app/storage/open.server.ts';
import { makeHandler, type HandlerParts } from '#app/web/http/handler.server.ts';
import { addressOf, pathsIn } from '#app/web/http/paths.ts';
import { makeMetrics } from '#app/web/http/metrics.server.ts';
import { limitTime, longestUpload } from '#app/web/http/time-limit.server.ts';
import { startWorkerApart } from '#app/work/worker-apart.server.ts';

const root = import.meta.dirname;
const dev = process.argv.includes('--dev');

const config = readConfigOrExit();
const app = await createApp(config).catch((error: unknown) =>
  fail(error instanceof WrongVersion ? error.message : error),
);
await fillDemo(app);
const web = dev ? await fromVite() : await fromBuild();
const server = createServer({ maxHeaderSize: 16 * 1024 });
// Slow clients are let go: 10 s for the headers, 30 s for a whole request, five minutes where files come with it. Node's
// own limit, the same for all requests, is the last resort.
server.headersTimeout = 10_000;
server.requestTimeout = longestUpload + 10_000;
server.on('request', limitTime());
server.keepAliveTimeout = 65_000;
server.maxConnections = 2000;
await listen();
// Only who holds the port works: a second start must not take letters up and die with them.
const worker = startWorkerApart(app);
server.on('request', makeHandler({ app, worker, metrics: makeMetrics(app, worker), ...web }));
announce(config, offerOwnership(app));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function listen(): Promise<void> {
  try {
    await once(server.listen(config.port, config.host), 'listening');
  } catch (error) {
    fail(`HOST, PORT: ${String(error)}`);
  }
}

/** Takes no new request, finishes those under way and the letters being sent, and is gone within ten seconds. */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), 9500).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  // Said once it is true: whoever reads it is not let in any more.
  app.log.info('stopping');
  server.prependListener('request', (_request, response: ServerResponse) => response.setHeader('connection', 'close'));
  // Again and again: a connection that was busy when this began is idle, not closed, once its request is answered.
  setInterval(() => server.closeIdleConnections(), 100).unref();
  await Promise.all([closed, worker.stop()]);
  await closeApp(app);
  process.exit(0);
}

async function fromBuild(): Promise<Pick<HandlerParts, 'build' | 'clientFolder'>> {
  const build = (await import(pathToFileURL(join(root, 'build/server/index.js')).href)) as ServerBuild;
  return { build, clientFolder: join(root, 'build/client') };
}

async function fromVite(): Promise<Pick<HandlerParts, 'build' | 'clientFolder' | 'vite'>> {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({ server: { middlewareMode: true } });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  return { build, clientFolder: undefined, vite: vite.middlewares };
}

function announce({ origin, mail, environment, dataDir }: Config, ownerToken: string | undefined): void {
  const lines = [`Klyuch is at ${origin}`, `Everything that is kept lies in ${dataDir}`];
  if (environment !== 'production') lines.push(`Letters can be read at ${origin}/dev/letters`);
  if (!mail.smtpUrl) {
    const kept = environment === 'production' ? `kept in ${join(dataDir, 'letters')}` : 'kept and shown';
    lines.push(`SMTP_URL is not set: letters are ${kept}, not sent`);
  }
  if (ownerToken !== undefined) {
    lines.push(
      `Nobody is the owner yet. Once, within a day: ${addressOf({ origin }, pathsIn('ru').owner(ownerToken))}`,
    );
  } else if (environment === 'development') {
    lines.push(
      `Sign in at ${addressOf({ origin }, pathsIn('ru').signIn)}, for example as ${demoOwner}: the letter is in /dev/letters`,
    );
  }
  console.log(lines.join('\n'));
}

function readConfigOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) fail(`The settings need mending:\n${error.message}`);
    throw error;
  }
}

function fail(reason: unknown): never {
  console.error(reason);
  process.exit(1);
}
