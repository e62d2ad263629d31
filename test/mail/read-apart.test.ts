import { describe, expect, test } from 'vitest';
import { packMessage, unpackMessage } from '#app/mail/reading/packed.server.ts';
import { readApart } from '#app/mail/reading/read-apart.server.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';

const boundary = ['Content-Type: multipart/mixed; boundary=b', ''];
const file = ['--b', 'Content-Disposition: attachment; filename=a.bin', 'Content-Transfer-Encoding: base64', ''];
const letter = (subject: string, content = Buffer.from([0, 1, 2, 255])) =>
  Buffer.from(
    [
      'From: Olga <olga@primer.example>',
      `Subject: ${subject}`,
      ...boundary,
      '--b',
      '',
      'Hello.',
      ...file,
      content.toString('base64'),
      '--b--',
    ].join('\r\n'),
  );

describe('a message read in a thread of its own', () => {
  test('says what it says in this one, its files byte by byte', async () => {
    const bytes = letter('One');
    expect(await readApart(bytes)).toEqual(await readMessage(bytes));
  });

  test('is told from others that are read at the same time', async () => {
    const subjects = Array.from({ length: 12 }, (_, index) => `Letter ${index}`);
    const read = await Promise.all(subjects.map((subject) => readApart(letter(subject))));
    expect(read.map((message) => 'subject' in message && message.subject)).toEqual(subjects);
  });

  test('takes with it fifty megabytes', async () => {
    const content = Buffer.alloc(50 * 1024 * 1024, 7);
    const message = await readApart(letter('Large', content));
    expect('attachments' in message && message.attachments[0]?.content.equals(content)).toBe(true);
  });

  test('fails alone when it takes longer than it may, and those after it are read', async () => {
    const [first, second, third] = await Promise.all([
      readApart(letter('Before')),
      readApart(letter('Late', Buffer.alloc(30 * 1024 * 1024)), { longest: 10 }),
      readApart(letter('After')),
    ]);
    expect([first, second, third]).toMatchObject([{ subject: 'Before' }, { failed: 'too-long' }, { subject: 'After' }]);
    expect(await readApart(letter('Later'))).toMatchObject({ subject: 'Later' });
  });

  test('fails alone when it takes more memory than it may, and those after it are read', async () => {
    const limits = { memory: 36 };
    const many = Buffer.from(`From: ${'a@b,'.repeat(240_000)}\r\n\r\nHello.`);
    expect(await readApart(many, limits)).toEqual({ failed: 'too-much-memory' });
    expect(await readApart(letter('After'), limits)).toMatchObject({ subject: 'After' });
  });
});

test('a message packed and unpacked is the same', async () => {
  const message = await readMessage(letter('Вопрос'));
  expect(unpackMessage(packMessage(message))).toEqual(message);
});
