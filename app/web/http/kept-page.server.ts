import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor, type Encoding } from './encoding.ts';

/** A whole answer, ready to be written: nothing is left to compute when it is asked for. */
export interface KeptPage {
  etag: string;
  /** As `writeHead` takes them fastest: name, value, name, value. */
  unchanged: string[];
  ready: Record<Encoding, { headers: string[]; body: Buffer }>;
}

/**
 * Compresses quickly, off the event loop, and as well as can be a little later: the best brotli takes fifty times as long
 * as a good one and saves a tenth. If the answer is what it was `before`, that page goes on.
 */
export async function makeKeptPage(headers: OutgoingHttpHeaders, body: Buffer, before?: KeptPage): Promise<KeptPage> {
  // Weak, since one page has three encodings.
  const etag = `W/"${createHash('sha256').update(JSON.stringify(headers)).update(body).digest('base64url').slice(0, 22)}"`;
  if (before?.etag === etag) return before;
  const common = { ...headers, etag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding' };
  const { 'cache-control': caching, vary } = common;
  const as = (encoding: Encoding, encoded: Buffer) => ({
    headers: flat({
      ...common,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': encoded.length,
    }),
    body: encoded,
  });
  const identity = as('identity', body);
  const unchanged = flat({ etag, 'cache-control': caching, vary });
  const isText = /^(text\/|application\/\S*(xml|json))/.test(String(headers['content-type']));
  if (!isText) return { etag, unchanged, ready: { br: identity, gzip: identity, identity } };
  const [br, gz] = await Promise.all([brotli(body, 5), zipped(body)]);
  const page = { etag, unchanged, ready: { br: as('br', br), gzip: as('gzip', gz), identity } };
  squeezing = squeezing
    .then(async () => void (page.ready.br = as('br', await brotli(body, 11))))
    .catch(() => undefined);
  return page;
}

/** One page at a time: nobody waits for it. */
let squeezing: Promise<unknown> = Promise.resolve();

export function sendKeptPage(page: KeptPage, { headers, method }: IncomingMessage, response: ServerResponse): void {
  const known = headers['if-none-match'];
  if (known !== undefined && (known === page.etag || knows(known, page.etag))) {
    response.writeHead(304, page.unchanged).end();
    return;
  }
  const { headers: ready, body } = page.ready[encodingFor(headers['accept-encoding'])];
  response.writeHead(200, ready);
  if (method === 'HEAD') response.end();
  else response.end(body);
}

/** Whether one of the tags a browser knows is this one; `W/` makes no difference here (RFC 9110, 13.1.2). */
function knows(tags: string, etag: string): boolean {
  return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2));
}

function flat(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
}

const brotli = (body: Buffer, quality: number) =>
  promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
const zipped = promisify<Buffer, Buffer>(gzip);
