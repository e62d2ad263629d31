import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/folder.ts';
import { look, makeSubscriptionForm, production, start, type Program } from '#test/support/process.ts';
import { readWhole, startSmtpServer } from '#test/support/smtp.ts';

test('a request under way is answered, a new one is not taken, and an idle guest holds nothing up', async () => {
  const dataDir = temporaryFolder();
  const program = await start(dataDir, production);
  const form = await makeSubscriptionForm();
  const body = form('reader@klyuch.example');
  const idle = await call(program);
  idle.write('GET /healthz HTTP/1.1\r\nHost: klyuch.example\r\n\r\n');
  await once(idle, 'data');
  const busy = await call(program);
  busy.write(`POST /journal/subscribe HTTP/1.1\r\nHost: klyuch.example\r\nContent-Length: ${body.length}\r\n`);
  busy.write(`Content-Type: application/x-www-form-urlencoded\r\n\r\n${body.slice(0, 20)}`);
  // It has that beginning once it has answered what came after it.
  await (await fetch(`${program.url}/healthz`)).text();

  program.kill('SIGTERM');
  await program.says('stopping');
  await expect(call(program)).rejects.toThrow('ECONNREFUSED');
  busy.write(body.slice(20));
  const [answer] = (await once(busy, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 303 /);
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(addresses(dataDir)).toEqual(['reader@klyuch.example']);
});

test('a letter that a slow mail server is taking is sent, and none is left half-way', async () => {
  const dataDir = temporaryFolder();
  const answers: (() => void)[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const server = await startSmtpServer({
    onData(stream, _session, callback) {
      void readWhole(stream).then(() => {
        answers.push(callback);
        begin();
      });
    },
  });
  onTestFinished(() => server.close());
  const program = await start(dataDir, { ...production, SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  const form = await makeSubscriptionForm();
  const statuses = [];
  for (let reader = 1; reader <= 12; reader += 1) {
    statuses.push((await post(program, form(`reader${reader}@klyuch.example`))).status);
  }
  expect(new Set(statuses)).toEqual(new Set([303]));
  await begun;

  program.kill('SIGTERM');
  await program.says('stopping');
  const answering = setInterval(() => answers.splice(0).forEach((answer) => answer()), 100);
  onTestFinished(() => clearInterval(answering));
  expect(await program.ended).toEqual({ code: 0, signal: null });
  const states = look(dataDir, (database) => database.prepare('select state from letters').pluck().all());
  expect(states).toHaveLength(12);
  expect(new Set(states)).toEqual(new Set(['sent', 'due']));
});

function call({ url }: Program): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
    onTestFinished(() => void socket.destroy());
  });
}

function post({ url }: Program, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(`${url}/journal/subscribe`, { method: 'POST', headers, body, redirect: 'manual' });
}

function addresses(dataDir: string): unknown[] {
  return look(dataDir, (database) => database.prepare('select address from subscription_requests').pluck().all());
}
