import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { takeMessages } from '#app/web/http/incoming.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { incomingIn, keptBytesIn, rawMessage } from '#test/support/incoming.ts';

const token = 'a token that is long enough';

async function openDoor(environment: Record<string, string> = { INBOX_TOKEN: token }) {
  const app = await makeTestApp({ INBOX_LARGEST: '1', ...environment });
  const server = createServer(express().post('/incoming', takeMessages(app)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const put = (body: Buffer, given: string | null = token) =>
    fetch(`http://127.0.0.1:${port}/incoming`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: given === null ? {} : { authorization: `Bearer ${given}` },
    });
  return { app, port, put, server };
}

test('a message handed over is on the disk when that is answered, and the same bytes are the same message', async () => {
  const { app, put } = await openDoor();
  const bytes = rawMessage();
  const first = await put(bytes);
  expect(first.status).toBe(200);
  const answer = (await first.json()) as { id: string; isNew: boolean };
  expect(answer).toEqual({ id: incomingIn(app)[0]?.id, isNew: true });
  expect(keptBytesIn(app)).toEqual([bytes]);
  expect(await (await put(bytes)).json()).toEqual({ ...answer, isNew: false });
  expect(incomingIn(app)).toHaveLength(1);
});

test('without the token in the settings there is no door, and without it in the request it stays shut', async () => {
  const { put: knock } = await openDoor({});
  expect((await knock(rawMessage())).status).toBe(404);
  const { app, put } = await openDoor();
  expect((await put(rawMessage(), null)).status).toBe(401);
  expect((await put(rawMessage(), 'another token entirely')).status).toBe(401);
  expect(incomingIn(app)).toEqual([]);
});

test('whoever guesses at the token is soon refused, and whoever has it is not', async () => {
  const { put } = await openDoor();
  const guesses: number[] = [];
  for (let guess = 0; guess < 12; guess += 1) guesses.push((await put(rawMessage(), `guess number ${guess}`)).status);
  expect(guesses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  expect((await put(rawMessage())).status).toBe(200);
});

test('of a message that is too large the beginning is kept; one far too large is refused, as is an empty one', async () => {
  const { app, put } = await openDoor();
  const large = rawMessage({}, 'A'.repeat(2 * 1024 * 1024));
  expect((await put(large)).status).toBe(200);
  expect(incomingIn(app)).toMatchObject([{ outcome: 'quarantine', reason: 'too-big', size: large.length }]);
  expect(keptBytesIn(app)[0]).toEqual(large.subarray(0, 64 * 1024));
  expect((await put(Buffer.alloc(0))).status).toBe(400);
});

test('a message without its length is taken all the same, and cut off once it is far too large', async () => {
  const { app, port } = await openDoor();
  expect(await stream(port, [rawMessage()])).toBe(200);
  const endless = Array<Buffer>(10).fill(Buffer.alloc(1024 * 1024, 'A'));
  expect([413, 'broken off']).toContain(await stream(port, endless));
  expect(incomingIn(app)).toHaveLength(1);
});

test('a message that breaks off in the middle is not kept', async () => {
  const { app, port, server } = await openDoor();
  const asking = request({ port, path: '/incoming', method: 'POST', headers: { authorization: `Bearer ${token}` } });
  asking.on('error', () => undefined);
  asking.write(rawMessage());
  const [, answer] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
  asking.destroy();
  await once(answer, 'close');
  expect(await stream(port, [rawMessage({ Subject: 'whole' })])).toBe(200);
  expect(keptBytesIn(app).map((bytes) => /Subject: (.*)\r/.exec(bytes.toString())?.[1])).toEqual(['whole']);
});

function stream(port: number, pieces: Buffer[]): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked' };
    const asking = request({ port, path: '/incoming', method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', () => resolve('broken off'));
    for (const piece of pieces) asking.write(piece);
    asking.end();
  });
}
