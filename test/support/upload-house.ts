import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createReadableStreamFromReadable } from '@remix-run/node';
import express from 'express';
import { onTestFinished } from 'vitest';
import { keepFile } from '#app/storage/files.server.ts';
import { receiveForms, type ReceivedForm } from '#app/web/http/form.server.ts';
import { limitBodies } from '#app/web/http/limits.server.ts';
import { answerWith, type Ask } from '#app/web/http/remix.server.ts';
import { discardingUploads, receiveUpload } from '#app/web/http/upload.server.ts';
import { makeTestApp, type TestApp } from './app.ts';
import { temporaryFolder } from './folder.ts';

/** A house of one room: whatever is posted to it is received, kept where the form says `keep`, and told back. */
export interface UploadHouse {
  app: TestApp;
  port: number;
  url: string;
  post: (body: BodyInit, headers?: Record<string, string>, path?: string) => Promise<Told>;
  /** Names of temporary files, and of those kept. */
  incoming: () => string[];
  kept: () => string[];
}

export interface Told {
  status: number;
  form: [string, string][];
  files: { name: string; type: string; size: number; sha256: string }[];
  problems: { name: string; tag: string }[];
}

export async function openUploadHouse(): Promise<UploadHouse> {
  const dataDir = temporaryFolder();
  const app = await makeTestApp({ DATA_DIR: dataDir });
  const site = express();
  site.set('trust proxy', 1);
  site.use(limitBodies(), receiveForms());
  site.use(
    answerWith(discardingUploads(tellBack), (request, response) => ({
      app,
      ip: request.ip ?? '',
      form: response.locals['form'] as ReceivedForm | undefined,
      reference: '',
      nonce: 'n',
    })),
  );
  const server = createServer(site);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    app.db.$client.close();
  });
  const url = `http://127.0.0.1:${port}`;
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  const files = join(dataDir, 'files');
  return {
    app,
    port,
    url,
    post: async (body, headers = {}, path = '/contacts/question') => {
      const answer = await fetch(`${url}${path}`, { method: 'POST', body, headers });
      const told = answer.ok ? ((await answer.json()) as Omit<Told, 'status'>) : { form: [], files: [], problems: [] };
      return { status: answer.status, ...told };
    },
    incoming: () => list(join(files, 'incoming')),
    kept: () => list(files).flatMap((folder) => (folder === 'incoming' ? [] : list(join(files, folder)))),
  };
}

/** As Remix would, which answers with a Response that was thrown. */
const tellBack: Ask = async (asked, context) => {
  const headers = Object.entries(asked.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const body = context.form === undefined ? createReadableStreamFromReadable(asked) : null;
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  try {
    const { form, files, problems } = await receiveUpload(new Request('http://site.invalid/', init), context);
    if (form.has('keep')) for (const file of files) keepFile(context.app, file);
    return Response.json({ form: [...form], files, problems });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
};
