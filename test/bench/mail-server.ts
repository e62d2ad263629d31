import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { fillDemoContent } from '#app/demo.server.ts';
import { makeHandler } from '#app/web/http/handler.server.ts';
import { makeMetrics } from '#app/web/http/metrics.server.ts';
import { startWorkerApart } from '#app/work/worker-apart.server.ts';

/** The site as it runs, with a mailbox to read; it says by message how many messages have their outcome. */
const app = await createApp(readConfig());
fillDemoContent(app);
const build = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;
const worker = startWorkerApart(app);
const handler = makeHandler({ app, worker, metrics: makeMetrics(app, worker), build, clientFolder: undefined });
const settled = app.db.$client.prepare('SELECT count(*) FROM incoming_messages WHERE outcome IS NOT NULL').pluck();
const server = createServer((request, response) => {
  if (request.url === '/settled') response.end(String(settled.get()));
  else handler(request, response);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
