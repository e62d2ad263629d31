import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';

/** The limit: Node's own server with one answer in a Buffer, the same bytes and the same headers as `LIKE` answers. */
const headers = { 'accept-encoding': 'br' };
const answer = await fetch(process.env['LIKE'] ?? '', { headers, signal: AbortSignal.timeout(10_000) });
const kept = Object.fromEntries([...answer.headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)));
const { body } = await rawAnswer(process.env['LIKE'] ?? '');
const server = createServer((_request, response) => {
  response.writeHead(200, kept).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

/** `fetch` would unpack it. */
async function rawAnswer(url: string): Promise<{ body: Buffer }> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}
