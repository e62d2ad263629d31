import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { closeApp } from '#app/app.server.ts';
import { composeLetter } from '#app/mail/compose.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { letterOfBounceAddress } from '#app/mail/verp.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { dropFile, keepFile } from '#app/storage/files.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { letterOf, makeSendingApp, postLetter, startSmtpServer, welcome } from '#test/support/smtp.ts';

test('a letter reads as it was written', async () => {
  const server = await startSmtpServer();
  const app = await makeSendingApp(server.port, { environment: { MAIL_FROM: 'Ключ <journal@klyuch.example>' } });
  const id = postLetter(app, 'anna@klyuch.example', welcome);
  await deliverDue(app);

  const [arrived] = server.arrived;
  const letter = await simpleParser(arrived?.raw ?? '');
  expect(letter.subject).toMatch(/[А-яё]/);
  expect(letter.from?.value).toEqual([{ name: 'Ключ', address: 'journal@klyuch.example' }]);
  expect(letter.to).toMatchObject({ value: [{ address: 'anna@klyuch.example' }] });
  expect(letter.messageId).toBe(letterOf(app, id).messageId);
  expect(letter.date?.getTime()).toBe(letterOf(app, id).postedAt);
  const unsubscribe = `http://klyuch.example/journal/unsubscribe/${tokenOf(app, 'unsubscribe', 'u1')}`;
  expect(letter.text).toContain(unsubscribe);
  expect(letter.html).toContain(unsubscribe);

  const headers = Object.fromEntries(letter.headerLines.map(({ key, line }) => [key, line.replace(/^[^:]+:\s*/, '')]));
  expect(headers).toMatchObject({
    'list-unsubscribe': `<${unsubscribe}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'list-id': '<journal.klyuch.example>',
    'auto-submitted': 'auto-generated',
    'x-auto-response-suppress': 'OOF, AutoReply',
  });
  expect(headers).not.toHaveProperty('x-mailer');
  expect(arrived?.args).toEqual([
    expect.objectContaining({ RET: 'HDRS', ENVID: letterOf(app, id).messageId.slice(1, -1) }),
    expect.objectContaining({ NOTIFY: 'FAILURE,DELAY' }),
  ]);
  expect(letterOfBounceAddress(app, arrived?.from ?? '')).toBe(id);
  await closeApp(app);
  await server.close();
});

test('a letter carries no list headers where there is nothing to unsubscribe from', async () => {
  const app = await makeTestApp();
  const { message } = await composeLetter(app, letterOf(app, postLetter(app)));
  expect(message.toString()).not.toMatch(/^List-/im);
});

test('an English letter leads to English pages', async () => {
  const app = await makeTestApp();
  const id = postLetter(app, 'anna@klyuch.example', { ...welcome, locale: 'en' });
  const { text } = await simpleParser((await composeLetter(app, letterOf(app, id))).message);
  expect(text).toContain('http://klyuch.example/en/journal/unsubscribe/');
});

test('a letter is the same at every try, but for the boundary between its parts', async () => {
  const app = await makeTestApp();
  const stored = letterOf(app, postLetter(app));
  const once = (await composeLetter(app, stored)).message.toString();
  app.clock.pass(1_000_000);
  const again = (await composeLetter(app, stored)).message.toString();
  const plain = (message: string) => message.replace(/--_NmP-\w+/g, '--boundary');
  expect(plain(again)).toBe(plain(once));
});

test('the receipt of a questionnaire carries the paper that was submitted, the same at every try, and goes whole without it', async () => {
  const app = await makeTestApp({ DATA_DIR: temporaryFolder() });
  const paper = Buffer.from('%PDF-1.7\nwhat was answered\n%%EOF');
  const sha256 = hash('sha256', paper, 'hex');
  const temporary = join(app.config.dataDir, 'paper');
  writeFileSync(temporary, paper);
  keepFile(app, { temporary, sha256 });
  const id = postLetter(app, 'anna@klyuch.example', {
    kind: 'questionnaire-submitted',
    locale: 'ru',
    data: {
      reference: 'А-2026-0007',
      number: 1,
      at: app.clock.now(),
      attached: [{ name: 'А-2026-0007.pdf', sha256 }],
      questionnaire: { purpose: 'questionnaire', id: 'q1' },
    },
  });
  const stored = letterOf(app, id);
  const plain = (message: Buffer) => message.toString().replace(/--_NmP-[\w-]+/g, '--boundary');

  const { message } = await composeLetter(app, stored);
  const { attachments, text } = await simpleParser(message);
  expect(attachments).toMatchObject([{ filename: 'А-2026-0007.pdf', contentType: 'application/pdf' }]);
  expect(attachments[0]?.content).toEqual(paper);
  expect(text).toContain(`/questionnaires/${tokenOf(app, 'questionnaire', 'q1')}`);
  app.clock.pass(1_000_000);
  expect(plain((await composeLetter(app, stored)).message)).toBe(plain(message));

  dropFile(app, sha256);
  const bare = await simpleParser((await composeLetter(app, stored)).message);
  expect(bare.attachments).toEqual([]);
  expect(bare.text).toBe(text);
});

test('a bounce address names its letter, and cannot be made up', async () => {
  const app = await makeTestApp();
  const { envelope } = await composeLetter(app, letterOf(app, postLetter(app)));
  expect(envelope.from).toMatch(/^bounces\+1\.[a-z2-7]{26}@klyuch\.example$/);
  expect(letterOfBounceAddress(app, envelope.from.toUpperCase())).toBe(1);
  expect(letterOfBounceAddress(app, envelope.from.replace('+1.', '+2.'))).toBeUndefined();
  expect(letterOfBounceAddress(app, 'bounces+1.abc@klyuch.example')).toBeUndefined();
  expect(letterOfBounceAddress(app, 'anna@klyuch.example')).toBeUndefined();
});
