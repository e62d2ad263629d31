import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import type { App } from '#app/app.server.ts';
import { contentVersion } from '#app/content/version.server.ts';
import { makeKeptPage, sendKeptPage, type KeptPage } from './kept-page.server.ts';
import { makePageCache } from './page-cache.server.ts';
import { send, type Ask, type MakeContext } from './remix.server.ts';
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
        next();
        return;
      }
      const known = cache.find(key);
      if (known) {
        sendAlone(known, request, response);
        count();
        return;
      }
      cache
        .fill(key, async (before) => {
          const headers = response.getHeaders();
          return taken(await ask(request, makeContext(request, response), key), headers, before);
        })
        .then((answer) => {
          if (answer.page) sendAlone(answer.page, request, response);
          else return send(request, response, new Response(answer.body, answer));
        })
        .catch(next);
    },
  };
}

/**
 * A kept page brings all its headers. What Express has said so far must not stand in a 304 besides: a browser would put it
 * over what it has stored with the page (RFC 9111, 3.2), and its policy allows no style sheet.
 */
function sendAlone(page: KeptPage, request: ExpressRequest, response: ExpressResponse): void {
  for (const name of response.getHeaderNames()) if (name !== 'connection') response.removeHeader(name);
  sendKeptPage(page, request, response);
}

interface Taken {
  page: KeptPage | undefined;
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** An answer read to its end. Only a good one is a page to keep; a 404 goes to those who asked and no further. */
async function taken(answered: Response, common: OutgoingHttpHeaders, before: KeptPage | undefined): Promise<Taken> {
  const body = new Uint8Array(await answered.arrayBuffer());
  const headers = Object.fromEntries(answered.headers);
  const isSecret = common['cache-control'] !== undefined || headers['set-cookie'] !== undefined;
  const isPage = answered.status === 200 && !isSecret;
  const page = isPage ? await makeKeptPage({ ...common, ...headers }, Buffer.from(body), before) : undefined;
  return { page, status: answered.status, headers, body };
}
