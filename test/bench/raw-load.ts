import { connect, type Socket } from 'node:net';

/**
 * Answers a second that a server gives to requests of one kind. Counts bytes and reads none of them: a client that makes
 * texts of compressed bytes is slower than any server here, and hides what it should measure.
 */
export async function loadRaw(url: string, headers: Record<string, string>, connections: number, seconds: number) {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host: hostname, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const open = await Promise.all(Array.from({ length: connections }, () => opened(Number(port), hostname)));
  let answered = 0;
  let stopped = false;
  for (const socket of open) {
    socket.on(
      'data',
      countAnswers(() => {
        answered += 1;
        if (!stopped) socket.write(request);
      }),
    );
    socket.write(request);
  }
  const started = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  stopped = true;
  const rate = (answered / (performance.now() - started)) * 1000;
  for (const socket of open) socket.destroy();
  return rate;
}

async function opened(port: number, hostname: string): Promise<Socket> {
  const socket = connect({ port, host: hostname, noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** Learns the length of an answer from its first one; all answers to one request are as long. */
function countAnswers(done: () => void): (chunk: Buffer) => void {
  let length = 0;
  let first = Buffer.alloc(0);
  let received = 0;
  return (chunk) => {
    received += chunk.length;
    if (length === 0) {
      first = Buffer.concat([first, chunk]);
      const end = first.indexOf('\r\n\r\n');
      if (end === -1) return;
      const head = first.toString('latin1', 0, end);
      if (!/^HTTP\/1\.1 (200|304)/.test(head)) throw new Error(`The server answered ${head.split('\r\n')[0]}`);
      length = end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    }
    while (length > 0 && received >= length) {
      received -= length;
      done();
    }
  };
}
