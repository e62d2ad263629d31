import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { askAddressChange, confirmAddressChange } from '#app/journal/change-address.server.ts';
import { confirmSubscription } from '#app/journal/confirm-subscription.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { publishDocuments } from '#app/people/documents.server.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { openDatabase } from '#app/storage/open.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { runOurs } from '#test/support/command.ts';
import { suiteFolder, temporaryFolder } from '#test/support/folder.ts';

const folder = suiteFolder();
const file = join(folder, 'klyuch.db');
const genuine = { ip: '192.0.2.1', userAgent: '<script>alert("browser")</script>' };
const wish = { name: null, locale: 'ru', advertising: true, form: 'subscribe' } as const;
let firstHead = '';

const consent = (...args: string[]) => runOurs('consent', folder, ...args);

beforeAll(async () => {
  const memory = await makeTestApp({ DATA_DIR: folder });
  const app = { ...memory, db: await openDatabase(file) };
  publishDocuments(app);
  await subscribe(app, { ...wish, topics: [], address: 'reader@klyuch.example' }, genuine);
  const proof = proveLedger(app.db);
  firstHead = proof.holds ? proof.head : '';
  await subscribe(app, { ...wish, topics: [], address: 'other@klyuch.example' }, genuine);
  app.db.$client.close();
});

test('an operator proves the ledger, and a head noted earlier is found in it', async () => {
  const { code, out } = await consent('verify', '--head', firstHead);
  expect(out).toMatch(/The ledger holds: 4 rows, 0 of them/);
  expect(out).toMatch(/^head [0-9a-f]{64}$/m);
  expect(out).toMatch(/The head noted earlier is row 2; 2 rows were added since/);
  expect(code).toBe(0);
});

test('a head that is nowhere tells of a ledger that was cut or rewritten', async () => {
  const { code, complaint } = await consent('verify', '--head', 'f'.repeat(64));
  expect(complaint).toMatch(/BROKEN: the head noted earlier is not in the ledger/);
  expect(code).toBe(1);
});

test('an extract holds what one address agreed to, with the very words and nobody else', async () => {
  const { code, out, complaint } = await consent('extract', ' Reader@Klyuch.Example ');
  const extract = JSON.parse(out) as { events: { at: string; event: string }[]; documents: { body: string }[] };
  expect(extract).toMatchObject({ address: 'reader@klyuch.example', ledger: { holds: true, rows: 4 } });
  expect(extract.events.map(({ event, at }) => [event, at])).toEqual([
    ['given', '2026-03-16T09:00:00.000Z'],
    ['given', '2026-03-16T09:00:00.000Z'],
  ]);
  expect(extract.documents).toHaveLength(2);
  expect(out).not.toContain('other@klyuch.example');
  expect(complaint).toBe('');
  expect(code).toBe(0);
});

test('the printed extract is in Moscow time and lets nothing through that a browser would run', async () => {
  const page = join(folder, 'extract.html');
  const { code, out } = await consent('extract', 'reader@klyuch.example', '--html', '--out', page);
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('<html lang="ru">');
  expect(text).toContain('16.03.2026, 12:00:00');
  expect(text).toContain('&lt;script&gt;alert(&quot;browser&quot;)&lt;/script&gt;');
  expect(text).not.toMatch(/<script|https?:\/\/(?!klyuch)/);
  expect({ code, out }).toEqual({ code: 0, out: '' });
});

test('an address nobody knows has an empty extract and exit code 1', async () => {
  const { code, complaint } = await consent('extract', 'stranger@klyuch.example');
  expect({ code, complaint }).toEqual({ code: 1, complaint: 'The ledger knows nothing of stranger@klyuch.example.\n' });
});

test('what is misspelt is answered with the usage', async () => {
  const misspelt = [
    ['verfy'],
    [],
    ['extract'],
    ['extract', 'no-address'],
    ['verify', '--head', 'x'],
    ['verify', '--x'],
  ];
  for (const { code, complaint } of await Promise.all(misspelt.map((args) => consent(...args)))) {
    expect(complaint).toContain('npm run consent -- <what>');
    expect(code).toBe(2);
  }
  expect(await consent('--help')).toMatchObject({ code: 0, complaint: '' });
});

test('an extract follows a reader from one address to another, and takes nobody else along', async () => {
  const memory = await makeTestApp({ DATA_DIR: temporaryFolder() });
  const { dataDir } = memory.config;
  const app = { ...memory, db: await openDatabase(join(dataDir, 'klyuch.db')) };
  publishDocuments(app);
  const enrol = async (address: string, userAgent: string) => {
    const asked = await subscribe(app, { ...wish, topics: [], address }, { ip: '192.0.2.1', userAgent });
    if (asked.tooManyUntil === undefined) confirmSubscription(app, tokenOf(app, 'confirm', asked.confirm.id), genuine);
  };
  await enrol('old@klyuch.example', 'the first');
  const manage = app.db.$client.prepare(`select data from letters where kind = 'welcome'`).pluck().get() as string;
  askAddressChange(app, tokenOf(app, 'manage', idIn(manage, 'manage')), 'new@klyuch.example', genuine);
  const change = app.db.$client
    .prepare(`select data from letters where kind = 'confirm-address'`)
    .pluck()
    .get() as string;
  confirmAddressChange(app, tokenOf(app, 'address', idIn(change, 'address')), genuine);
  await enrol('old@klyuch.example', 'the second');
  app.db.$client.close();

  const [first, second] = await Promise.all(
    ['new@klyuch.example', 'old@klyuch.example'].map((who) => runOurs('consent', dataDir, 'extract', who)),
  );
  expect([first!.out.includes('the first'), first!.out.includes('the second')]).toEqual([true, false]);
  expect([second!.out.includes('the first'), second!.out.includes('the second')]).toEqual([false, true]);
});

test('evidence that vanished without a destruction on record is an error', async () => {
  const client = new Database(file);
  client.exec('delete from consent_details where seq = 2');
  client.close();
  const { code, out, complaint } = await consent('verify');
  expect(out).toMatch(/The ledger holds: 4 rows, 1 of them/);
  expect({ code, complaint }).toEqual({
    code: 1,
    complaint: 'UNEXPLAINED: 1 rows lack their personal part, and no destruction is on record.\n',
  });
});

test('a ledger that somebody has rewritten is named with the row', async () => {
  const client = new Database(file);
  client.exec(`drop trigger consents_never_change; update consents set purpose = 'advertising' where seq = 3`);
  client.close();
  expect(await consent('verify')).toMatchObject({
    code: 1,
    complaint: 'BROKEN at row 3: its content does not fit its hash.\n',
  });
});

/** The id of a link in the stored data of a letter. */
function idIn(data: string, name: string): string {
  return (JSON.parse(data) as Record<string, { id: string }>)[name]!.id;
}
