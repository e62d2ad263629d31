import { expect, test } from 'vitest';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { mail } from '#test/support/raw-mail.ts';

const read = (...head: string[]) => readMessage(mail(head, 'Hello, can you help us?'));

test('a message tells who wrote to whom, in lower case', async () => {
  expect(
    await read(
      'Return-Path: <Olga@Primer.example>',
      'Delivered-To: ask+TOKEN@klyuch.example',
      'From: "Olga, of Primer" <Olga@Primer.example>',
      'Reply-To: office@primer.example',
      'To: Ask <ask@klyuch.example>, friends: a@primer.example, b@primer.example;',
      'CC: Ask <ASK@klyuch.example>',
      'Envelope-To: ask+second@klyuch.example',
    ),
  ).toMatchObject({
    from: { address: 'olga@primer.example', name: 'Olga, of Primer' },
    replyTo: [{ address: 'office@primer.example', name: '' }],
    to: [{ address: 'ask@klyuch.example' }, { address: 'a@primer.example' }, { address: 'b@primer.example' }],
    cc: [{ address: 'ask@klyuch.example', name: 'Ask' }],
    recipients: [
      'ask+token@klyuch.example',
      'ask+second@klyuch.example',
      'ask@klyuch.example',
      'a@primer.example',
      'b@primer.example',
    ],
    recipientCount: 5,
    returnPath: 'olga@primer.example',
    language: 'en',
  });
});

test('a message tells what it answers, the oldest first', async () => {
  expect(
    await read(
      'Message-ID: <3@primer.example>',
      'In-Reply-To: <2@klyuch.example> (letter of yesterday)',
      'References: <1@primer.example>\r\n\t<2@klyuch.example> <2@klyuch.example>',
    ),
  ).toMatchObject({
    messageId: '<3@primer.example>',
    inReplyTo: ['<2@klyuch.example>'],
    references: ['<1@primer.example>', '<2@klyuch.example>'],
  });
  expect(await read('Message-ID: 3@primer.example')).toMatchObject({ messageId: '<3@primer.example>' });
  expect(await read('From: a@b.example')).toMatchObject({
    messageId: null,
    inReplyTo: [],
    references: [],
    returnPath: null,
    sentAt: null,
    ownLetter: null,
  });
});

test('of a thousand references the first and the last are kept', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `<${index}@primer.example>`);
  const { references } = await read(`References: ${ids.join('\r\n ')}`);
  expect([references.length, references[0], references.at(-1)]).toEqual([100, ids[0], ids.at(-1)]);
});

test('the clock of the sender is told, and whether our own server has vouched for them', async () => {
  expect(
    await read(
      'Authentication-Results: mx.klyuch.example;\r\n dkim=pass header.d=primer.example',
      'Authentication-Results: forged.example; dkim=pass',
      'Date: Mon, 11 Mar 2024 10:15:20 +0300 (MSK)',
      'X-Klyuch-Letter: 17.abc',
    ),
  ).toMatchObject({
    authenticationResults: ['mx.klyuch.example; dkim=pass header.d=primer.example', 'forged.example; dkim=pass'],
    sentAt: Date.UTC(2024, 2, 11, 7, 15, 20),
    ownLetter: '17.abc',
  });
});

test('a subject is one line, whatever is in it', async () => {
  const forged = `=?utf-8?B?${Buffer.from('Вопрос\r\nBcc: all@primer.example\u2028\u0000!').toString('base64')}?=`;
  expect((await read(`Subject: ${forged}`)).subject).toBe('Вопрос Bcc: all@primer.example !');
  expect((await read('Subject: a\r\n  b\r\n\tc')).subject).toBe('a b c');
});

test('several senders, or none, are told', async () => {
  expect(await read('From: a@b.example, c@d.example')).toMatchObject({
    from: { address: 'a@b.example' },
    troubles: ['several-senders'],
  });
  expect(await read('From: a@b.example', 'From: c@d.example')).toMatchObject({
    from: { address: 'a@b.example' },
    troubles: ['several-senders'],
  });
  expect(await read('Subject: x')).toMatchObject({ from: null, troubles: ['no-sender'] });
});

test.each([
  ['ru', 'Здравствуйте! Как считать churn по методике ARPU?'],
  ['en', 'How do we count churn?'],
  [null, '12 345'],
])('the language is %s', async (language, text) => {
  const message = await readMessage(
    mail(['Content-Type: text/plain; charset=utf-8'], Buffer.from(text).toString('latin1')),
  );
  expect(message.language).toBe(language);
});

test('what is quoted does not tell the language', async () => {
  const text = 'Thank you, we will see.\n\n> Здравствуйте! Отчёт готов, посмотрите его, пожалуйста, до пятницы.';
  const message = await readMessage(
    mail(['Content-Type: text/plain; charset=utf-8'], Buffer.from(text).toString('latin1')),
  );
  expect([message.language, message.body.map(({ is }) => is)]).toEqual(['en', ['said', 'quoted']]);
});

test('lines that flow are joined, and quotes stay quotes', async () => {
  const body = 'This line \r\nflows on.\r\n> Quoted \r\n> on.\r\n \r\n-- \r\nOlga';
  expect((await readMessage(mail(['Content-Type: text/plain; format=flowed'], body))).text).toBe(
    'This line flows on.\n> Quoted on.\n\n-- \nOlga',
  );
});
