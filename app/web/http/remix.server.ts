import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createReadableStreamFromReadable, createRequestHandler, type AppLoadContext } from '@remix-run/node';
import type { ServerBuild } from '@remix-run/node';
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import { encodingFor } from './encoding.ts';

export type MakeContext = (request: ExpressRequest, response: ExpressResponse) => AppLoadContext;

/** Asks Remix for its answer to what a visitor asked of Express; `url` where it is to be asked in another way. */
export type Ask = (request: ExpressRequest, context: AppLoadContext, url?: string) => Promise<Response>;

/**
 * Express to Remix and back, as @remix-run/express does it but for what costs most there: a form that was already
 * received gets no stream, and a whole page is written in one piece.
 */
export function askRemix(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: 'production' | 'development' = 'production',
): Ask {
  const answer = createRequestHandler(build, mode);
  return (request, context, url) => answer(requestOf(request, context, url), context);
}

export function answerWith(ask: Ask, makeContext: MakeContext): RequestHandler {
  return (request, response, next) => {
    ask(request, makeContext(request, response))
      .then((answered) => send(request, response, answered))
      .catch(next);
  };
}

/**
 * Remix would compare Origin with Host and refuse: a mail provider's one click has any Origin or none (RFC 8058), and
 * behind a proxy Host is the proxy's word. Nothing here acts on a cookie, so there is nothing to forge.
 */
const unheard = new Set(['host', 'origin', 'x-forwarded-host']);

function requestOf(request: ExpressRequest, context: AppLoadContext, asked = request.originalUrl): Request {
  // Who asks for the head alone is answered as if for the whole, without the body: the length is right then.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !unheard.has(name)) headers.set(name, String(value));
  }
  const url = `http://site.invalid${asked}`;
  if (method === 'GET' || context.form !== undefined) return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: createReadableStreamFromReadable(request), duplex: 'half' });
}

/** Writes Remix's answer as Express's. */
export async function send(request: ExpressRequest, response: ExpressResponse, answered: Response): Promise<void> {
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) {
    if (name === 'set-cookie') response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  const { body } = answered;
  if (!body) {
    response.end();
  } else if (answered.headers.get('content-type')?.startsWith('text/html')) {
    await sendPage(request, response, Buffer.from(await answered.arrayBuffer()));
  } else if (request.method === 'HEAD') {
    await body.cancel();
    response.end();
  } else {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response);
  }
}

/** A page made for one visitor. Behind a link it is sent as it is: compressed, its length would tell of its secrets. */
async function sendPage(request: ExpressRequest, response: ExpressResponse, page: Buffer): Promise<void> {
  const isSecret = response.getHeader('cache-control') === 'no-store';
  response.appendHeader('vary', 'accept-encoding');
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  const encoding = isSecret || request.method !== 'GET' ? 'identity' : encodingFor(request.headers['accept-encoding']);
  if (encoding === 'identity') {
    response.end(page);
    return;
  }
  response.setHeader('content-encoding', encoding);
  response.end(await (encoding === 'br' ? brotli(page) : promisify<Buffer, Buffer>(gzip)(page)));
}

const brotli = (page: Buffer) => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
