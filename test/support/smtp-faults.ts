import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { messageIdOf, type TestServer } from './smtp.ts';

/** The points of an SMTP session at which a server can misbehave; `body` is mid-message, `dot` after its end. */
export const points = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'body', 'dot'] as const;
export type Point = (typeof points)[number];

/** `hangs up`: the connection is cut. `falls silent`: no reply ever comes. Otherwise what it says. */
export interface Fault {
  at: Point;
  does: 'hangs up' | 'falls silent' | { says: string };
}

const usual: Record<Point, string> = {
  greeting: '220 mx.klyuch.example ESMTP',
  ehlo: '250-mx.klyuch.example\r\n250 PIPELINING',
  mail: '250 2.1.0 Ok',
  rcpt: '250 2.1.5 Ok',
  data: '354 Go on',
  body: '',
  dot: '250 2.0.0 Ok: queued',
};

/** A server written on bare sockets, for faults below SMTP. `fault` is asked anew at every step. */
export async function startFaultyServer(fault: () => Fault | undefined): Promise<TestServer> {
  const arrived: TestServer['arrived'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, fault, (raw) => arrived.push({ from: '', to: '', args: [], raw, messageId: messageIdOf(raw) }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, faultNow: () => Fault | undefined, accept: (raw: Buffer) => void): void {
  let pending = Buffer.alloc(0);
  let reading = false;
  let silent = false;
  let recipients = 0;

  /** Whether the session goes on. */
  const answer = (point: Point): boolean => {
    const fault = faultNow();
    const does = fault?.at === point ? fault.does : { says: usual[point] };
    if (does === 'hangs up') socket.destroy();
    else if (does === 'falls silent') silent = true;
    else if (does.says) socket.write(`${does.says}\r\n`);
    return typeof does === 'object' && (point !== 'data' || does.says.startsWith('354'));
  };

  const readMessage = (): boolean => {
    if (pending.length === 0 || !answer('body')) return false;
    const end = pending.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const raw = pending.subarray(0, end + 2);
    pending = pending.subarray(end + 5);
    reading = false;
    if (faultNow()?.at !== 'dot') accept(raw);
    return answer('dot');
  };

  const readCommand = (): boolean => {
    const end = pending.indexOf('\r\n');
    if (end < 0) return false;
    const point = pointOf(pending.toString('latin1', 0, end));
    pending = pending.subarray(end + 2);
    if (point === undefined) return socket.write('250 Ok\r\n') || true;
    if (point === 'data' && recipients === 0) return socket.write('503 5.5.1 No recipients\r\n') || true;
    const goesOn = answer(point);
    if (point === 'rcpt' && isAccepted(faultNow(), 'mail') && isAccepted(faultNow(), 'rcpt')) recipients += 1;
    reading = point === 'data' && goesOn;
    return !silent && !socket.destroyed;
  };

  answer('greeting');
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (!silent && (reading ? readMessage() : readCommand()));
  });
}

function isAccepted(fault: Fault | undefined, at: Point): boolean {
  return fault?.at !== at || typeof fault.does !== 'object';
}

function pointOf(line: string): Point | undefined {
  const commands = { EHLO: 'ehlo', HELO: 'ehlo', MAIL: 'mail', RCPT: 'rcpt', DATA: 'data' } as const;
  return commands[line.slice(0, 4).toUpperCase() as keyof typeof commands];
}
