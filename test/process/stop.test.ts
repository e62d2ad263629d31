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

test('letters that a slow mail server is taking are sent, the others wait for the next start, none is left half-way', async () => {
  const dataDir = temporaryFolder();
  await leaveLettersDue(dataDir, 12);
  const answers: (() => void)[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const server = await startSmtpServer({
    onData(stream, _session, callback) {
      void readWhole(stream).then(() => {
        if (answers.push(callback) === atOnce) begin();
      });
    },
  });
  onTestFinished(() => server.close());
  const program = await start(dataDir, { ...production, SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  await begun;

  program.kill('SIGTERM');
  await program.says('stopping');
  for (const answer of answers) answer();
  expect(await program.ended).toEqual({ code: 0, signal: null });
  const states = 'select state, count(*) as letters from letters group by state order by state';
  expect(look(dataDir, (database) => database.prepare(states).all())).toEqual([
    { state: 'due', letters: 12 - atOnce },
    { state: 'sent', letters: atOnce },
  ]);
});

/** As many as the post office sends side by side. */
const atOnce = 5;

/** Subscriptions taken by a program that sends nothing, made to look as if nothing had happened to their letters yet. */
async function leaveLettersDue(dataDir: string, count: number): Promise<void> {
  const program = await start(dataDir, production);
  const form = await makeSubscriptionForm();
  for (let reader = 1; reader <= count; reader += 1) {
    const { status } = await post(program, form(`reader${reader}@klyuch.example`));
    expect(status).toBe(303);
  }
  program.kill('SIGTERM');
  await program.ended;
  look(dataDir, (database) => {
    database.exec(`update letters set state = 'due', due_at = 0, tries = 0, answer = null, settled_at = null`);
  });
}

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
