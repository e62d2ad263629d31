import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { simpleParser } from 'mailparser';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { makeHandler } from '#app/web/http/handler.server.ts';
import { makeMetrics } from '#app/web/http/metrics.server.ts';
import { startWorker, type Worker } from '#app/work/worker.server.ts';
import { makeTestApp, type TestApp } from './app.ts';
import { findPlot } from './plot.ts';
import { Visitor } from './visitor.ts';

export interface ReadLetter {
  id: number;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Map<string, string>;
  /** Paths of the links in it that lead to the site. */
  links: string[];
}

/** The whole site on loopback, built pages over a database in memory. Close it, or use `await using`. */
export interface House extends AsyncDisposable {
  app: TestApp;
  url: string;
  worker: Worker;
  /** Someone new; `ip` is whom the proxy in front says they are. */
  visitor: (ip?: string) => Visitor;
  /** Delivers what is due and returns what arrived since it was last asked, oldest first. */
  letters: () => Promise<ReadLetter[]>;
}

/** `ORIGIN: 'here'`: the house knows where it truly is, so that a real browser's forms in the rooms come from its own site. */
export async function openHouse(environment: Record<string, string> = {}): Promise<House> {
  const { url, moveIn, leave } = await findPlot();
  const origin: Record<string, string> = environment['ORIGIN'] === 'here' ? { ORIGIN: url } : {};
  const app = await makeTestApp({ TRUST_PROXY: '1', ...environment, ...origin });
  const worker = startWorker(app, []);
  const root = process.cwd();
  const build = (await import(pathToFileURL(join(root, 'build/server/index.js')).href)) as ServerBuild;
  const clientFolder = join(root, 'build/client');
  moveIn(makeHandler({ app, worker, metrics: makeMetrics(app, worker), build, clientFolder }));
  let visitors = 0;
  let read = 0;
  return {
    app,
    url,
    worker,
    visitor: (ip = `198.51.100.${(visitors += 1)}`) => new Visitor(url, ip, app.clock),
    letters: async () => {
      while ((await deliverDue(app)) > 0);
      const fresh = [...app.mailer.kept].filter(([id]) => id > read);
      read = Math.max(read, ...fresh.map(([id]) => id));
      return Promise.all(fresh.map(([id, { message }]) => readLetter(id, message, app.config.origin)));
    },
    [Symbol.asyncDispose]: async () => {
      await worker.stop();
      await leave();
      app.db.$client.close();
    },
  };
}

async function readLetter(id: number, message: Buffer, origin: string): Promise<ReadLetter> {
  const parsed = await simpleParser(message);
  const html = typeof parsed.html === 'string' ? parsed.html : '';
  const to = [parsed.to ?? []].flat().map((address) => address.text);
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return {
    id,
    to: to.join(', '),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html,
    headers: new Map(parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])),
    links: links.filter((href) => href.startsWith(origin)).map((href) => href.slice(origin.length) || '/'),
  };
}
