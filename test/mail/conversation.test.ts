import { generateKeyPairSync } from 'node:crypto';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { composeLetter } from '#app/mail/compose.server.ts';
import type { LetterContent, LetterKind } from '#app/mail/letter.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { letterOfBounceAddress } from '#app/mail/verp.server.ts';
import { contents, kinds } from '#test/rules/letters/samples.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { letterOf, postLetter } from '#test/support/smtp.ts';

const environment = {
  MAIL_FROM: 'Журнал <journal@klyuch.example>',
  QUESTIONS_ADDRESS: 'ask@klyuch.example',
  CONSULTANCY_NAME: 'Ключ',
};

interface Composed {
  letter: ParsedMail;
  raw: string;
  envelope: { from: string; to: string };
  messageId: string;
  id: number;
}

async function compose<K extends LetterKind>(app: TestApp, kind: K, data: LetterContent<K>): Promise<Composed> {
  const id = postLetter(app, 'maria@provider.example', { kind, locale: 'ru', data } as never);
  const stored = letterOf(app, id);
  const { envelope, message } = await composeLetter(app, stored);
  return {
    letter: await simpleParser(message),
    raw: message.toString('latin1'),
    envelope,
    messageId: stored.messageId,
    id,
  };
}

const mailboxesOf = (field: AddressObject | AddressObject[] | undefined) =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));
const house = { name: 'Журнал', address: 'journal@klyuch.example' };

test.each([
  ['thread-answered', { name: 'Анна Белова — Ключ', address: 'ask@klyuch.example' }],
  ['thread-received', { name: 'Ключ', address: 'ask@klyuch.example' }],
  ['thread-right-ended', { name: 'Ключ', address: 'ask@klyuch.example' }],
  ['thread-closed', { name: 'Ключ', address: 'ask@klyuch.example' }],
  ['thread-asked', house],
  ['thread-noted', house],
  ['thread-late', house],
  ['thread-given', house],
  ['thread-to-confirm', house],
  ['thread-unsent', house],
  ['lead-answered', house],
] as const)('%s is from %o', async (kind, sender) => {
  const app = await makeTestApp(environment);
  const { letter, envelope, id } = await compose(app, kind, contents[kind]);
  expect(mailboxesOf(letter.from)).toEqual([sender]);
  expect(envelope.to).toBe('maria@provider.example');
  expect(letterOfBounceAddress(app, envelope.from)).toBe(id);
});

test.each([
  ['thread-asked', contents['thread-asked'].replyTo],
  ['thread-answered', contents['thread-answered'].replyTo],
  ['thread-received', contents['thread-received'].replyTo],
  ['thread-right-ended', contents['thread-right-ended'].replyTo],
  ['thread-closed', contents['thread-closed'].replyTo],
  ['thread-late', contents['thread-late'].replyTo],
  ['thread-given', contents['thread-given'].replyTo],
  // A reply to a note is a note: nothing that colleagues say among themselves may reach a client.
  ['thread-noted', contents['thread-noted'].noteTo],
  ['thread-to-confirm', null],
  ['thread-unsent', null],
] as const)('a reply to %s goes to %s', async (kind, address) => {
  const app = await makeTestApp(environment);
  const { letter } = await compose(app, kind, contents[kind]);
  expect(mailboxesOf(letter.replyTo)).toEqual(address === null ? [] : [{ name: '', address }]);
});

test.each(['thread-asked', 'thread-late', 'thread-given'] as const)(
  '%s leads to the desk alone where nobody has the question',
  async (kind) => {
    const app = await makeTestApp(environment);
    const { letter } = await compose(app, kind, { ...contents[kind], replyTo: null, noteTo: null });
    expect(letter.replyTo).toBeUndefined();
    expect(letter.text).toContain('/desk/threads/t1');
    expect(letter.text).not.toMatch(/над этой чертой|ответьте на это письмо|mailto:|ask\+/i);
  },
);

test('a letter continues its conversation, and refers to itself for programs that drop its Message-ID', async () => {
  const app = await makeTestApp(environment);
  for (const kind of kinds.filter((one) => 'references' in contents[one])) {
    const { letter, messageId } = await compose(app, kind, contents[kind]);
    expect(letter.inReplyTo).toBe('<t.1@klyuch.example>');
    expect(letter.references).toEqual(['<first@provider.example>', '<t.1@klyuch.example>', messageId]);
    expect(letter.messageId).toBe(messageId);
  }
});

test.each([
  { references: [], inReplyTo: undefined, known: [] },
  { references: ['not an id', '<>', '<a@b> <c@d>', '<ю@b.example>'], inReplyTo: undefined, known: [] },
  {
    references: ['<a@b.example>', '<a@b>\r\nBcc: victim@klyuch.example'],
    inReplyTo: '<a@b.example>',
    known: ['<a@b.example>'],
  },
  {
    references: [`<${'a'.repeat(2000)}@b.example>`, '<a@b.example>'],
    inReplyTo: '<a@b.example>',
    known: ['<a@b.example>'],
  },
])('of $references only what is a Message-ID stands in the header', async ({ references, inReplyTo, known }) => {
  const app = await makeTestApp(environment);
  const { letter, raw, messageId } = await compose(app, 'thread-answered', {
    ...contents['thread-answered'],
    references,
  });
  expect(letter.inReplyTo).toBe(inReplyTo);
  expect([letter.references ?? []].flat()).toEqual([...known, messageId]);
  expect(headOf(raw)).not.toMatch(/^Bcc:/im);
  for (const line of headOf(raw).split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

test.each([
  'Белова, Анна',
  'Анна "Ключ" <boss@klyuch.example>',
  'Anna\r\nBcc: victim@klyuch.example',
  'Anna\u0000\u2028Belova',
  'Ж'.repeat(200),
])('the name %j is a name and nothing else in the header', async (by) => {
  const app = await makeTestApp(environment);
  const title = `${by}: отток`;
  const { letter, raw } = await compose(app, 'thread-answered', { ...contents['thread-answered'], by, title });
  expect(mailboxesOf(letter.from)).toEqual([
    { name: expect.stringMatching(/ — Ключ$/) as string, address: 'ask@klyuch.example' },
  ]);
  expect(headOf(raw)).not.toMatch(/^Bcc:/im);
  expect(letter.subject).toMatch(/^Re: .* \[К-2026-0007\]$/);
  for (const line of headOf(raw).split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

test('every letter of ours can be known for ours, and says that a machine sent it, but for what somebody wrote', async () => {
  const app = await makeTestApp(environment);
  for (const kind of kinds) {
    const { letter } = await compose(app, kind, contents[kind]);
    expect(letter.headers.get('x-klyuch-letter'), kind).toBe('klyuch.example');
    const isSomebodys = kind === 'thread-answered';
    expect(letter.headers.get('auto-submitted'), kind).toBe(isSomebodys ? undefined : 'auto-generated');
    // Of who is away, a person would like to hear.
    expect(letter.headers.has('x-auto-response-suppress'), kind).toBe(!isSomebodys);
  }
});

test('the signature covers what makes a letter ours, and where its answer goes', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const dkim = { DKIM_DOMAIN: 'klyuch.example', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: privateKey };
  const app = await makeTestApp({ ...environment, ...dkim });
  const { raw } = await compose(app, 'thread-answered', contents['thread-answered']);
  const fields = /\bh=([^;]+);/.exec(raw)?.[1]?.toLowerCase().replace(/\s/g, '').split(':');
  expect(fields).toEqual(expect.arrayContaining(['x-klyuch-letter', 'from', 'reply-to', 'references', 'in-reply-to']));
});

const answeredByNobody: readonly string[] = ['thread-to-confirm', 'thread-unsent'];

test.each(kinds.filter((kind) => 'references' in contents[kind] && !answeredByNobody.includes(kind)))(
  'of a reply to %s only what is new counts, though its program says nothing of what it quotes',
  async (kind) => {
    const app = await makeTestApp(environment);
    const { letter } = await compose(app, kind, contents[kind]);
    const html = typeof letter.html === 'string' ? letter.html : '';
    const bodies = [
      { text: `Да, попробуем.\n\n${letter.text ?? ''}` },
      { text: `Да, попробуем.\n\n${(letter.text ?? '').replaceAll(/^/gm, '> ')}` },
      { html: html.replace(/<body([^>]*)>/, '<body$1><p>Да, попробуем.</p>') },
    ];
    for (const body of bodies) {
      const { message } = await mailer.sendMail({ from: 'maria@provider.example', to: 'ask@klyuch.example', ...body });
      const { body: parts } = await readMessage(message as Buffer);
      const said = parts.filter(({ is }) => is === 'said').map(({ text }) => text.trim());
      expect(said, Object.keys(body)[0]).toEqual(['Да, попробуем.']);
    }
  },
);

const mailer = createTransport({ streamTransport: true, buffer: true });
