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

/** Compresses once, as well as can be: off the event loop, by Node's own threads. */
export async function makeKeptPage(headers: OutgoingHttpHeaders, body: Buffer): Promise<KeptPage> {
  // Weak, since one page has three encodings.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const common = { ...headers, etag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding' };
  const { 'cache-control': caching, vary } = common;
  const asIs = { headers: flat({ ...common, 'content-length': body.length }), body };
  const encoded = async (encoding: Encoding, compress: (body: Buffer) => Promise<Buffer>) => {
    const small = await compress(body);
    return { headers: flat({ ...common, 'content-encoding': encoding, 'content-length': small.length }), body: small };
  };
  const isText = /^(text\/|application\/\S*(xml|json))/.test(String(headers['content-type']));
  const [br, gz] = isText ? await Promise.all([encoded('br', brotli), encoded('gzip', zipped)]) : [asIs, asIs];
  return { etag, unchanged: flat({ etag, 'cache-control': caching, vary }), ready: { br, gzip: gz, identity: asIs } };
}

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

const brotli = (body: Buffer) =>
  promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
const zipped = (body: Buffer) => promisify(gzip)(body, { level: 9 });
