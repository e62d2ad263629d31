import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express, { type RequestHandler } from 'express';
import { createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { fillDemoContent } from '#app/demo.server.ts';
import { makeHandler } from '#app/web/http/handler.server.ts';
import { makeMetrics } from '#app/web/http/metrics.server.ts';
import { startWorker } from '#app/work/worker.server.ts';

/**
 * The same pages three ways, as `WAY` says: `kept` in memory, as the site runs; `made` for each visitor; and `bare`, made by
 * @remix-run/express alone.
 */
const app = await createApp(
  readConfig({
    NODE_ENV: 'production',
    ORIGIN: 'http://klyuch.example',
    SECRET: 'a secret for the bench that is long enough',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'klyuch-bench-')),
    TRUST_PROXY: '1',
    LOG_LEVEL: 'info',
  }),
);
fillDemoContent(app);
const built = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;
let made = 0;
const build = { ...built, entry: { module: { ...built.entry.module, default: counted(built.entry.module.default) } } };
const worker = startWorker(app, []);
const way = process.env['WAY'];
const handler =
  way === 'bare'
    ? bareRemix()
    : makeHandler({
        app,
        worker,
        metrics: makeMetrics(app, worker),
        build,
        clientFolder: undefined,
        keep: way === 'kept',
      });
const server = createServer((request, response) => {
  if (request.url === '/made') response.end(String(made));
  else handler(request, response);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

function bareRemix() {
  const site = express();
  const getLoadContext = () => ({ app, ip: '', form: undefined, reference: '', nonce: 'n' });
  site.all('*', createRequestHandler({ build, mode: 'production', getLoadContext }) as RequestHandler);
  return site;
}

function counted(render: ServerBuild['entry']['module']['default']): typeof render {
  return (...asked) => {
    made += 1;
    return render(...asked);
  };
}
