import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';
import { contentVersion } from '#app/content/version.server.ts';
import { makeKeptPage, sendKeptPage, type KeptPage } from './kept-page.server.ts';
import { makePageCache } from './page-cache.server.ts';
import type { Ask, MakeContext } from './remix.server.ts';
import { makeKeyOf } from './routes.server.ts';

export interface KeptPages {
  /** Answers from memory, before anything else is asked, or returns false. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Makes and keeps a page that was not in memory. */
  make: RequestHandler;
}

/**
 * Pages that are the same for everybody, kept whole. They are answered ahead of Express, limits and log: to find one
 * costs less than to ask whether its visitor may ask. `count` hears of each.
 */
export function keepPages(
  app: App,
  build: ServerBuild,
  ask: Ask,
  makeContext: MakeContext,
  count: () => void,
): KeptPages {
  const cache = makePageCache({ version: () => contentVersion(app), now: () => app.clock.now() });
  const keyOf = makeKeyOf(build);
  const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';
  return {
    answer(request, response) {
      const page = isRead(request) && request.url !== undefined ? cache.find(request.url) : undefined;
      if (!page) return false;
      sendKeptPage(page, request, response);
      count();
      return true;
    },
    make(request, response, next) {
      const key = isRead(request) ? keyOf(request.originalUrl) : undefined;
      if (key === undefined) {
        const shorter = request.originalUrl.replace(/\/(?=\?|$)/, '');
        // `//other.example/` is no address of ours, and `keyOf` knows it.
        if (isRead(request) && keyOf(shorter) !== undefined) response.redirect(308, shorter);
        else next();
        return;
      }
      const known = cache.find(key);
      if (known) {
        sendKeptPage(known, request, response);
        return;
      }
      cache
        .fill(key, async () => {
          const headers = response.getHeaders();
          return taken(await ask(request, makeContext(request, response), key), headers);
        })
        .then((answer) => {
          if (answer.page) sendKeptPage(answer.page, request, response);
          else
            response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body);
        })
        .catch(next);
    },
  };
}

interface Taken {
  page: KeptPage | undefined;
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** An answer read to its end. Only a good one is a page to keep; a 404 goes to those who asked and no further. */
async function taken(answered: Response, common: NodeJS.Dict<number | string | string[]>): Promise<Taken> {
  const body = Buffer.from(await answered.arrayBuffer());
  const headers = Object.fromEntries(answered.headers);
  const isGood = answered.status === 200 && headers['set-cookie'] === undefined;
  const page = isGood ? await makeKeptPage({ ...common, ...headers }, body) : undefined;
  return { page, status: answered.status, headers, body };
}
