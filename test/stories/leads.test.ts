import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { simpleParser, type ParsedMail } from 'mailparser';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { confirmSubscription } from '#app/journal/confirm-subscription.server.ts';
import { askErasure, eraseReader } from '#app/journal/erasure.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { findRequest } from '#app/leads/find-request.server.ts';
import { forgetIdleLeads } from '#app/leads/forget-idle-leads.server.ts';
import { sweepLeadFiles } from '#app/leads/lead-files.server.ts';
import { leadLifetime } from '#app/leads/lead-state.ts';
import { openLeadFile } from '#app/leads/open-lead-file.server.ts';
import { reconcileRestoredLeads } from '#app/leads/reconcile-restored-leads.server.ts';
import { sayMore } from '#app/leads/say-more.server.ts';
import { sendFreshRequestLink } from '#app/leads/send-fresh-request-link.server.ts';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import type { LeadWish } from '#app/leads/wish.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { currentDocument } from '#app/people/documents.server.ts';
import { drawExtract } from '#app/people/evidence.server.ts';
import { evidenceOf, proveLedger } from '#app/people/ledger.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { listPlaces } from '#app/storage/file-place.server.ts';
import { keepFile, pathOfFile } from '#app/storage/files.server.ts';
import { asDb } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import Database from 'better-sqlite3';
import { day, hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { only } from '#test/support/journal.ts';

const client = 'maria@primer.example';
const us = 'team@klyuch.example';
const origin = { ip: '192.0.2.1', userAgent: 'Mozilla' };
const wish: LeadWish = {
  subject: { kind: 'assessment' },
  name: 'Мария Петрова',
  company: 'ООО «Пример-Юг»',
  taxId: '7707083893',
  country: 'RU',
  region: 'Примерская область',
  address: client,
  phone: '+74951234567',
  subscribers: 20_000,
  text: 'Уходят к соседям.\nЧто делать?',
  topic: null,
  answers: {},
  estimate: null,
  locale: 'ru',
  advertising: false,
};

let app: TestApp;
let dataDir: string;
beforeEach(async () => {
  dataDir = temporaryFolder();
  app = await makeTestApp({ DATA_DIR: dataDir });
});

let networks = 0;
const elsewhere = () => ({ ...origin, ip: `198.51.100.${(networks = (networks + 1) % 250)}` });

async function submit(change: Partial<LeadWish> = {}, files: ReceivedFile[] = []) {
  const submitted = await submitLead(app, { ...wish, ...change }, files, elsewhere());
  if (submitted.refused) throw new Error('refused');
  return { ...submitted, token: tokenOf(app, 'request', submitted.request.id) };
}

async function letters(): Promise<(ParsedMail & { to: { text: string } })[]> {
  const before = new Set(app.mailer.kept.keys());
  while ((await deliverDue(app)) > 0);
  const fresh = [...app.mailer.kept].filter(([id]) => !before.has(id));
  return Promise.all(
    fresh.map(async ([, { message }]) => (await simpleParser(message)) as ParsedMail & { to: { text: string } }),
  );
}

function received(name: string, content: string): ReceivedFile {
  const temporary = join(dataDir, `upload-${name}`);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(temporary, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, type: 'text/plain', size: content.length, sha256, temporary };
}

const count = (table: string) => app.db.$client.prepare(`select count(*) from ${table}`).pluck().get();
const holds = (personal: string) => app.db.$client.serialize().includes(personal);

describe('a reference', () => {
  test('is given without gaps, however many write at once and some of them fail', async () => {
    const address = (n: number) => `a${n}@primer${n}.example`;
    const broken = { ...wish, name: null as unknown as string };
    const asked = Array.from({ length: 30 }, (_, n) =>
      submitLead(app, { ...(n % 3 === 1 ? broken : wish), address: address(n) }, [], elsewhere()),
    );
    const done = await Promise.allSettled(asked);
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const references = app.db.$client.prepare('select reference from leads order by reference').pluck().all();
    expect(references).toEqual(Array.from({ length: 20 }, (_, n) => `О-2026-${String(n + 1).padStart(4, '0')}`));
  });

  test('begins anew when the year does in Moscow', async () => {
    const toMidnight = Date.UTC(2026, 11, 31, 21) - app.clock.now();
    app.clock.pass(toMidnight - 1);
    expect((await submit()).lead.reference).toBe('О-2026-0001');
    app.clock.pass(1);
    expect((await submit()).lead.reference).toBe('О-2027-0001');
    expect((await submit()).lead.reference).toBe('О-2027-0002');
  });
});

describe('the letters of a request', () => {
  test('one to the client with a link, and nothing that was typed', async () => {
    const { token } = await submit();
    const [letter] = (await letters()).filter(({ to }) => to.text === client);
    expect(letter!.subject).toBe('Заявка О-2026-0001 принята');
    expect(letter!.text).toContain(`http://klyuch.example/requests/${token}`);
    expect(letter!.text).not.toMatch(/Мария|Пример-Юг|соседям/);
    expect(letter!.replyTo).toBeUndefined();
  });

  test('one to ourselves with everything said, to be answered to the client, and no link of the client’s', async () => {
    const { token } = await submit({
      subject: { kind: 'tier', tier: 'audit' },
      answers: { billing: 'Свой' },
      estimate: { query: 'subscribers=20000', engine: '1', seed: 1, durable: [10, 18, 25] },
      taxId: '7707083894',
    });
    const [letter] = (await letters()).filter(({ to }) => to.text === us);
    expect(letter!.subject).toBe('Новая заявка О-2026-0001: услуга');
    expect(letter!.replyTo?.value).toEqual([{ address: client, name: '' }]);
    const text = letter!.text!.replaceAll('\u00a0', ' ');
    for (const said of ['Мария Петрова', 'ООО «Пример-Юг»', '7707083894 — возможно, с опечаткой', '+7 495 123 45 67'])
      expect(text).toContain(said);
    for (const said of ['Россия, Примерская область', '20 000', 'Уходят к соседям.\nЧто делать?', 'Биллинг: Свой'])
      expect(text).toContain(said);
    expect(text).toContain('http://klyuch.example/assessment?subscribers=20000');
    expect(`${letter!.text}${String(letter!.html)}`).not.toContain(token);
  });

  test('in the language of the form to the client, in Russian to ourselves', async () => {
    await submit({ locale: 'en' });
    const subjects = (await letters()).map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual([
      'Request О-2026-0001 received',
      'Новая заявка О-2026-0001: бесплатная оценка',
    ]);
  });

  test('no line of what was typed becomes a header', async () => {
    const hostile = 'x\r\nBcc: victim@klyuch.example\r\n\r\n<script>alert(1)</script>';
    await submit({ name: hostile, company: hostile, region: hostile, text: hostile });
    const arrived = (await letters()).find(({ to }) => to.text === us)!;
    expect([arrived.bcc, arrived.cc]).toEqual([undefined, undefined]);
    expect(String(arrived.html)).not.toContain('<script>');
    expect([...app.mailer.kept.values()].map(({ envelope }) => envelope.to).toSorted()).toEqual([client, us]);
  });

  test('reach ourselves although our own address has left the journal', async () => {
    const asked = await subscribe(
      app,
      { address: us, name: null, topics: [], locale: 'ru', advertising: false, form: 'home' },
      origin,
    );
    if (asked.tooManyUntil !== undefined) throw new Error('refused');
    app.db.$client
      .prepare(`insert into suppressions select recipient_key, 'unsubscribed', posted_at, null from letters`)
      .run();
    await submit();
    expect((await letters()).map(({ to }) => to.text)).toContain(us);
  });
});

describe('budgets', () => {
  test('the fifth letter of a day to one mailbox stays here, and its request is taken all the same', async () => {
    for (let n = 0; n < 5; n += 1) await submit();
    const sent = await letters();
    expect(sent.filter(({ to }) => to.text === client)).toHaveLength(4);
    expect(sent.filter(({ to }) => to.text === us)).toHaveLength(5);
    expect(count('leads')).toBe(5);
  });

  test('one network sends twenty an hour, and is told until when', async () => {
    const send = (n: number) => submitLead(app, { ...wish, address: `a@primer${n}.example` }, [], origin);
    for (let n = 0; n < 20; n += 1) expect((await send(n)).refused).toBeUndefined();
    expect(await send(20)).toMatchObject({ refused: 'too-many', until: app.clock.now() + hour });
    expect(count('leads')).toBe(20);
  });

  const large = (name: string, megabytes: number): ReceivedFile => ({
    ...received(name, name),
    size: megabytes * 1024 * 1024,
  });

  test('one network leaves a hundred megabytes a day; words are taken all the same, and files again a day later', async () => {
    const send = (file: ReceivedFile[]) => submitLead(app, wish, file, origin);
    expect((await send([large('a', 60)])).refused).toBeUndefined();
    const over = large('b', 41);
    expect(await send([over])).toEqual({ refused: 'too-many-bytes', until: app.clock.now() + day });
    expect(existsSync(pathOfFile(app, over.sha256))).toBe(false);
    expect([count('leads'), count('lead_files')]).toEqual([1, 1]);
    expect((await send([])).refused).toBeUndefined();
    expect((await send([large('c', 40)])).refused).toBeUndefined();
    app.clock.pass(day);
    expect((await send([large('d', 60)])).refused).toBeUndefined();
  });

  test('all networks together leave a thousand megabytes a day', async () => {
    for (let n = 0; n < 10; n += 1) await submit({}, [large(`f${n}`, 100)]);
    await expect(submit({}, [large('g', 1)])).rejects.toThrow('refused');
  });

  test('the same holds of what is added on the page of a request', async () => {
    const { token } = await submit();
    const add = (file: ReceivedFile) => sayMore(app, token, 'Вот', [file], origin);
    expect(await add(large('a', 100))).toEqual({ said: true });
    expect(await add(large('b', 1))).toEqual({ refused: 'too-many-bytes', until: app.clock.now() + day });
    expect([count('lead_messages'), count('lead_files')]).toEqual([1, 1]);
    expect(await sayMore(app, token, 'Без файла', [], origin)).toEqual({ said: true });
  });

  test('when as much is kept as may be in all, no file is taken until some are destroyed; the same one counts once', async () => {
    app = await makeTestApp({ DATA_DIR: dataDir, FILES_AT_MOST: '50' });
    const { token } = await submit({}, [large('a', 30)]);
    await submit({ address: 'b@primer.example' }, [large('a', 20)]);
    expect(await submitLead(app, wish, [large('b', 21)], elsewhere())).toEqual({ refused: 'no-room' });
    expect(await sayMore(app, token, '', [large('b', 21)], origin)).toEqual({ refused: 'no-room' });
    withdrawLead(app, token, origin);
    await submit({}, [large('b', 21)]);
  });
});

describe('consents', () => {
  test('to the answer alone, with its own document', async () => {
    const { lead } = await submit({ subject: { kind: 'question' } });
    const { sha256 } = currentDocument(app, 'request', 'ru');
    expect(evidenceOf(app, client)).toMatchObject([
      { event: 'given', purpose: 'request', form: 'question', act: lead.id, documentSha256: sha256 },
    ]);
    expect(proveLedger(app.db)).toMatchObject({ holds: true, rows: 1 });
  });

  test('advertising begins the journal’s own double opt-in, and makes nobody a reader', async () => {
    await submit({ advertising: true });
    expect((await letters()).map(({ subject }) => subject)).toContain('Подтвердите подписку на журнал об оттоке');
    expect(evidenceOf(app, client).map(({ purpose, event }) => `${purpose} ${event}`)).toEqual([
      'request given',
      'advertising given',
    ]);
    expect(count('readers')).toBe(0);
  });

  test('withdrawing the request leaves the journal to its own confirmation', async () => {
    const { token } = await submit({ advertising: true });
    withdrawLead(app, token, origin);
    const invited = (await letters()).find(({ to }) => to.text === client)!;
    expect(invited.subject).toBe('Подтвердите подписку на журнал об оттоке');
    expect(confirmSubscription(app, /confirm\/([a-z2-7]+)/.exec(invited.text!)![1]!, origin)).toBe('already-confirmed');
    expect(count('readers')).toBe(1);
  });
});

describe('a reader of the journal', () => {
  async function becomeReader() {
    const asked = await subscribe(
      app,
      { address: client, name: 'Маша', topics: ['people'], locale: 'ru', advertising: false, form: 'subscribe' },
      origin,
    );
    if (asked.tooManyUntil !== undefined) throw new Error('refused');
    confirmSubscription(app, tokenOf(app, 'confirm', asked.confirm.id), origin);
  }
  const reader = () => app.db.$client.prepare('select * from readers').get() as Record<string, unknown>;

  test('stays as they are when they send a request, even one with advertising ticked', async () => {
    await becomeReader();
    const before = reader();
    await submit({ advertising: true, locale: 'en', name: 'Another' });
    expect(reader()).toEqual(before);
  });

  test('is erased without their request, and its letter still leaves', async () => {
    await becomeReader();
    const { token, lead } = await submit();
    const manage = /preferences\/([a-z2-7]+)/.exec((await letters()).map(({ text }) => text).join())![1]!;
    sendFreshRequestLink(app, token, elsewhere());
    askErasure(app, manage, elsewhere());
    const erase = app.db.$client
      .prepare(`select json_extract(data, '$.erase.id') from letters where kind = 'confirm-erasure'`)
      .pluck()
      .get() as string;
    expect(eraseReader(app, tokenOf(app, 'erase', erase), origin)).toBe('erased');
    expect((await letters()).map(({ subject }) => subject)).toEqual([`Новая ссылка на заявку ${lead.reference}`]);
    expect(findRequest(app, token)).toMatchObject({ lead: { address: client } });
    expect(evidenceOf(app, client).find(({ purpose }) => purpose === 'request')?.details?.address).toBe(client);
    expect(proveLedger(app.db)).toMatchObject({ holds: true, unexplained: 0 });
  });

  test('finds the consent to a request in the extract of their address', async () => {
    await becomeReader();
    await submit();
    const acts = [reader()['id'] as string, ...(JSON.parse(reader()['acts'] as string) as string[])];
    const { events, documents } = drawExtract(app, client, acts);
    expect(events.map(({ seq, purpose }) => [seq, purpose])).toEqual([
      [1, 'personal-data'],
      [2, 'personal-data'],
      [3, 'request'],
    ]);
    expect(documents.map(({ kind }) => kind)).toEqual(['personal-data', 'request']);
  });
});

describe('the same company', () => {
  test('is suggested by tax id, name or domain, and nothing is merged', async () => {
    await submit();
    await submit({ taxId: null, company: 'Пример Юг, OOO', address: 'a@mail.ru' });
    await submit({ company: 'Иное', address: 'b@mail.ru' });
    await submit({ taxId: null, company: null, address: 'other@primer.example' });
    await submit({ taxId: '0000000000', company: 'ООО', address: 'c@mail.ru' });
    const suggested = app.db.$client
      .prepare(
        `select one.reference, because, other.reference from same_company_suggestions
         join leads one on one.id = lead_id join leads other on other.id = other_id order by 1, 3`,
      )
      .raw()
      .all();
    expect(suggested).toEqual([
      ['О-2026-0002', 'name', 'О-2026-0001'],
      ['О-2026-0003', 'tax-id', 'О-2026-0001'],
      ['О-2026-0004', 'domain', 'О-2026-0001'],
    ]);
    const told = (await letters()).filter(({ to }) => to.text === us).map(({ text }) => text!);
    expect(told.find((text) => text.includes('О-2026-0002'))).toMatch(/та\sже\sкомпания: О-2026-0001 \(название\)/);
    expect(count('leads')).toBe(5);
  });

  test('is not sought among withdrawn requests', async () => {
    const { token } = await submit();
    withdrawLead(app, token, origin);
    await submit();
    expect(count('same_company_suggestions')).toBe(0);
  });
});

describe('the page of a request', () => {
  test('opens by its link alone, until the link expires, and a fresh one comes by letter', async () => {
    const { token } = await submit();
    expect(findRequest(app, token)).toMatchObject({ lead: { reference: 'О-2026-0001', state: 'new' } });
    expect(findRequest(app, `${token}x`)).toEqual({ refused: 'unknown' });
    app.clock.pass(60 * day);
    expect(findRequest(app, token)).toEqual({ refused: 'expired' });
    expect(await sayMore(app, token, 'Ещё', [], origin)).toEqual({ refused: 'expired' });
    await letters();
    expect(sendFreshRequestLink(app, token, origin)).toEqual({ tooManyUntil: undefined });
    const fresh = only(await letters());
    expect([fresh.to.text, fresh.subject]).toEqual([client, 'Новая ссылка на заявку О-2026-0001']);
    expect(findRequest(app, /requests\/([a-z2-7]+)/.exec(fresh.text!)![1]!)).toMatchObject({
      lead: { address: client },
    });
  });

  test('sends no fresh link for what was never issued', async () => {
    expect(sendFreshRequestLink(app, 'nothing', origin)).toEqual({ tooManyUntil: undefined });
    expect(await letters()).toEqual([]);
  });

  test('takes more text and files, tells ourselves in the same thread, and the client nothing', async () => {
    const { token } = await submit();
    const arrived = (await letters()).find(({ to }) => to.text === us)!;
    app.clock.pass(day);
    expect(await sayMore(app, token, 'Вот отток', [received('отток.csv', 'a;b')], origin)).toEqual({ said: true });
    const more = only(await letters());
    expect([more.to.text, more.subject]).toEqual([us, 'Дополнение к заявке О-2026-0001']);
    expect([more.inReplyTo, more.replyTo?.value[0]?.address]).toEqual([arrived.messageId, client]);
    expect(more.text).toMatch(/Вот\sотток[^]*отток\.csv/);
    expect(findRequest(app, token)).toMatchObject({
      lead: { changedAt: app.clock.now() },
      messages: [{ from: 'client', text: 'Вот отток' }],
      files: [{ name: 'отток.csv', size: 3 }],
    });
  });

  test('lets a file out by the link of its own request alone', async () => {
    const one = await submit({}, [received('a.csv', 'a')]);
    const other = await submit({}, [received('b.csv', 'b')]);
    const [file] = (findRequest(app, one.token) as { files: { id: string; sha256: string }[] }).files;
    expect(openLeadFile(app, one.token, file!.id)?.path).toBe(pathOfFile(app, file!.sha256));
    expect(openLeadFile(app, other.token, file!.id)).toBeUndefined();
    expect(openLeadFile(app, 'nothing', file!.id)).toBeUndefined();
  });

  test('takes twenty messages a day, and thirty files in all', async () => {
    const { token } = await submit();
    const first = app.clock.now();
    for (let n = 0; n < 20; n += 1) expect(await sayMore(app, token, `Раз ${n}`, [], origin)).toEqual({ said: true });
    expect(await sayMore(app, token, 'Ещё', [], origin)).toEqual({ refused: 'too-many', until: first + day });
    app.clock.pass(day);
    const files = Array.from({ length: 30 }, (_, n) => received(`${n}.csv`, `${n}`));
    expect(await sayMore(app, token, '', files, origin)).toEqual({ said: true });
    expect(await sayMore(app, token, 'Ещё', [received('x.csv', 'x')], origin)).toEqual({ refused: 'too-much' });
    expect(await sayMore(app, token, 'Ещё', [], origin)).toEqual({ said: true });
  });

  test('says nothing where nothing was said', async () => {
    const { token } = await submit();
    await letters();
    expect(await sayMore(app, token, '', [], origin)).toEqual({ said: true });
    expect(await letters()).toEqual([]);
  });
});

describe('withdrawing a request', () => {
  test('destroys everything personal at once, provably, and leaves its number', async () => {
    const { token, lead } = await submit({}, [received('a.csv', 'a;b')]);
    await sayMore(app, token, 'Звоните Марии', [received('b.csv', 'b;c')], origin);
    await submit({ company: 'Пример Юг', address: 'other@mail.ru', taxId: null, name: 'Иван', text: '' });
    await letters();
    expect(withdrawLead(app, token, origin)).toEqual({ withdrawn: true, clientIsGone: true });

    for (const personal of [client, 'Мария', 'Марии', 'соседям', '7707083893', 'a.csv', '192.0.2.1'])
      expect([personal, holds(personal)]).toEqual([personal, false]);
    expect(findRequest(app, token)).toEqual({ refused: 'withdrawn' });
    expect(
      app.db.$client.prepare('select reference, state, withdrawn_at from leads where id = ?').get(lead.id),
    ).toEqual({
      reference: 'О-2026-0001',
      state: 'withdrawn',
      withdrawn_at: app.clock.now(),
    });
    expect(evidenceOf(app, client).map(({ event, form, details }) => [event, form, details])).toEqual([
      ['given', 'assessment', null],
      ['withdrawn', 'request-page', null],
      ['destroyed', 'request-page', null],
    ]);
    expect(proveLedger(app.db)).toMatchObject({ holds: true, destroyed: 3, unexplained: 0 });
    expect([...app.mailer.kept.values()].some(({ message }) => message.includes(client))).toBe(false);
    expect(await sayMore(app, token, 'Ещё', [], origin)).toEqual({ refused: 'withdrawn' });
    expect(withdrawLead(app, token, origin)).toEqual({ refused: 'withdrawn' });
  });

  test('holds back what has not left, and tells ourselves to delete what has', async () => {
    const { token } = await submit();
    withdrawLead(app, token, origin);
    const told = only(await letters());
    expect([told.to.text, told.subject]).toEqual([us, 'Заявка О-2026-0001 отозвана']);
  });

  test('keeps the bytes that another request names, and drops them with the last', async () => {
    const one = await submit({}, [received('a.csv', 'same')]);
    const other = await submit({}, [received('b.csv', 'same')]);
    const path = pathOfFile(app, received('c.csv', 'same').sha256);
    withdrawLead(app, one.token, origin);
    expect(existsSync(path)).toBe(true);
    withdrawLead(app, other.token, origin);
    expect(existsSync(path)).toBe(false);
  });

  test('never takes away bytes that a request under way is about to name', async () => {
    const one = await submit({}, [received('a.csv', 'same')]);
    const coming = submit({}, [received('b.csv', 'same')]);
    withdrawLead(app, one.token, origin);
    const { token } = await coming;
    const [file] = (findRequest(app, token) as { files: { id: string }[] }).files;
    expect(existsSync(openLeadFile(app, token, file!.id)!.path)).toBe(true);
  });
});

test('a request in which nothing happens for three years is destroyed, and its number not given out again', async () => {
  const { token } = await submit({}, [received('a.csv', 'a')]);
  const { token: other } = await submit({ address: 'other@mail.ru', name: 'Иван' });
  app.clock.pass(59 * day);
  await sayMore(app, other, 'Ещё', [], origin);
  app.clock.pass(leadLifetime - 59 * day);
  expect(forgetIdleLeads(app)).toBe(1);
  expect(findRequest(app, token)).toEqual({ refused: 'unknown' });
  expect([client, holds(client)]).toEqual([client, false]);
  expect(proveLedger(app.db)).toMatchObject({ holds: true, unexplained: 0 });
  expect(count('leads')).toBe(1);
  expect(count('lead_files')).toBe(0);
});

test('the files of a request that failed or was refused are gone at once, but for those that another one names', async () => {
  const { token } = await submit({}, [received('a.csv', 'kept')]);
  const files = [received('b.csv', 'kept'), received('c.csv', 'lost')];
  await expect(submitLead(app, { ...wish, name: null as unknown as string }, files, origin)).rejects.toThrow();
  for (let n = 0; n < 20; n += 1) await submitLead(app, { ...wish, address: `a@primer${n}.example` }, [], origin);
  const late = received('d.csv', 'late');
  expect(await submitLead(app, wish, [late], origin)).toMatchObject({ refused: 'too-many' });
  expect(await sayMore(app, 'nonsense', 'Ещё', [received('e.csv', 'strange')], origin)).toEqual({ refused: 'unknown' });
  const left = listPlaces(join(dataDir, 'files')).map((path) => readFileSync(path, 'utf8'));
  expect([token.length > 0, left]).toEqual([true, ['kept']]);
});

test('files that no request has come to name, as when the power went, are swept after a day; others stay', async () => {
  const { token } = await submit({}, [received('a.csv', 'kept')]);
  const lost = received('b.csv', 'lost');
  keepFile(app, lost);
  expect(existsSync(pathOfFile(app, lost.sha256))).toBe(true);
  app.clock.pass(Date.now() - app.clock.now() + 2 * day);
  sweepLeadFiles(app);
  expect(existsSync(pathOfFile(app, lost.sha256))).toBe(false);
  const kept = app.db.$client.prepare('select sha256 from lead_files').pluck().get() as string;
  expect([token.length > 0, existsSync(pathOfFile(app, kept))]).toEqual([true, true]);
});

describe('a backup from before', () => {
  test('brings no withdrawn request back, and gives no number out twice', async () => {
    const { token } = await submit({}, [received('a.csv', 'a')]);
    const backup = app.db.$client.serialize();
    withdrawLead(app, token, origin);
    await submit({ address: 'lost@mail.ru' });
    const replaced = app.db;
    const restored = asDb(new Database(backup));
    restored.$client.pragma('secure_delete = ON');
    const house = Object.assign(app, { db: restored });

    expect(findRequest(house, token)).toMatchObject({ lead: { address: client } });
    expect(reconcileRestoredLeads(house, replaced)).toBe(1);
    expect(reconcileRestoredLeads(house, replaced)).toBe(0);
    expect(findRequest(house, token)).toEqual({ refused: 'withdrawn' });
    expect([client, holds(client)]).toEqual([client, false]);
    expect(evidenceOf(house, client).slice(1)).toMatchObject([
      { event: 'withdrawn', purpose: 'request', form: 'restore' },
      { event: 'destroyed', purpose: 'request', form: 'restore' },
    ]);
    expect((await submit({ address: 'next@mail.ru' })).lead.reference).toBe('О-2026-0003');
  });

  test('stands in for a database that knows no requests yet', () => {
    expect(reconcileRestoredLeads(app, asDb(new Database(':memory:')))).toBe(0);
  });
});

test('nothing of a client is written to the log', async () => {
  let written = '';
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      done();
    },
  });
  Object.assign(app, { log: pino({ level: 'debug' }, stream) });
  app.mailer.answers = [{ is: 'unreachable', error: 'ECONNREFUSED' }];
  const { token } = await submit({ advertising: true }, [received('отток.csv', 'a')]);
  await sayMore(app, token, 'Звоните', [], origin);
  await letters();
  withdrawLead(app, token, origin);
  expect(written).toContain('lead-received');
  for (const personal of [client, 'Мария', 'Пример-Юг', '7707083893', '4951234567', 'соседям', 'отток.csv', token])
    expect(written).not.toContain(personal);
});
