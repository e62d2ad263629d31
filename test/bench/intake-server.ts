import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { makeHandler } from '#app/web/http/handler.server.ts';
import { makeMetrics } from '#app/web/http/metrics.server.ts';
import { startWorker } from '#app/work/worker.server.ts';

/** The site as it runs in production, but for the worker: sending letters is not what is measured. */
const app = await createApp(
  readConfig({
    NODE_ENV: 'production',
    ORIGIN: 'http://klyuch.example',
    SECRET: 'a secret for the bench that is long enough',
    DATA_DIR: process.env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'klyuch-bench-')),
    TRUST_PROXY: '1',
    CONFIRMATIONS_PER_HOUR: '1000000000',
  }),
);
const build = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;
const worker = startWorker(app, []);
const handler = makeHandler({ app, worker, metrics: makeMetrics(app, worker), build, clientFolder: undefined });
const server = createServer(handler).listen(0, '127.0.0.1', () =>
  process.send?.((server.address() as AddressInfo).port),
);
process.once('SIGTERM', () => process.exit(0));
