import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadableStreamFromReadable, createRequestHandler, type AppLoadContext } from '@remix-run/node';
import type { ServerBuild } from '@remix-run/node';
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';

export type MakeContext = (request: ExpressRequest, response: ExpressResponse) => AppLoadContext;

/**
 * Express to Remix and back, as @remix-run/express does it but for what costs most there: a form that was already
 * received gets no stream, and a whole page is written in one piece.
 */
export function remixHandler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: 'production' | 'development',
  makeContext: MakeContext,
): RequestHandler {
  const answer = createRequestHandler(build, mode);
  return (request, response, next) => {
    const context = makeContext(request, response);
    answer(requestOf(request, context), context)
      .then((answered) => send(request, response, answered))
      .catch(next);
  };
}

/**
 * Remix would compare Origin with Host and refuse: a mail provider's one click has any Origin or none (RFC 8058), and
 * behind a proxy Host is the proxy's word. Nothing here acts on a cookie, so there is nothing to forge.
 */
const unheard = new Set(['host', 'origin', 'x-forwarded-host']);

function requestOf(request: ExpressRequest, context: AppLoadContext): Request {
  const { method } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !unheard.has(name)) headers.set(name, String(value));
  }
  const url = `http://site.invalid${request.originalUrl}`;
  if (method === 'GET' || method === 'HEAD' || context.form !== undefined) return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: createReadableStreamFromReadable(request), duplex: 'half' });
}

async function send(request: ExpressRequest, response: ExpressResponse, answered: Response): Promise<void> {
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) {
    if (name === 'set-cookie') response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  const { body } = answered;
  if (!body || request.method === 'HEAD') {
    response.end();
  } else if (answered.headers.get('content-type')?.startsWith('text/html')) {
    response.end(Buffer.from(await answered.arrayBuffer()));
  } else {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response);
  }
}
