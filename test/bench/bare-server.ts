import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import { redirect, type ActionFunctionArgs, type ServerBuild } from '@remix-run/node';
import Database from 'better-sqlite3';
import express, { type RequestHandler } from 'express';

/** The limit: Express, Remix, one action that reads the form, writes one row with `synchronous=FULL`, and redirects. */
const database = new Database(join(mkdtempSync(join(tmpdir(), 'klyuch-bare-')), 'bare.db'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('create table requests (id integer primary key, address text, at integer)');
const insert = database.prepare('insert into requests (address, at) values (?, ?)');

async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const address = form.get('address');
  insert.run(typeof address === 'string' ? address : '', Date.now());
  return redirect('/sent', 303);
}

const routes = {
  root: { id: 'root', path: '', module: { default: () => null } },
  subscribe: { id: 'subscribe', parentId: 'root', path: 'journal/subscribe', module: { action, default: () => null } },
};

const build = {
  entry: { module: { default: () => new Response(null) } },
  routes,
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  basename: '/',
  future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_lazyRouteDiscovery: true },
  isSpaMode: false,
} as unknown as ServerBuild;

const site = express();
site.all('*', createRequestHandler({ build, mode: 'production' }) as RequestHandler);
const server = site.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
