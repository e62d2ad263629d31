import { describe, expect, test } from 'vitest';
import type { IncomingReport } from '#app/mail/reading/incoming-message.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { readReport } from '#app/mail/reading/report/read-report.ts';

const letter = [
  'Return-Path: <bounces+17.abc@klyuch.example>',
  'Message-ID: <letter-17@klyuch.example>',
  'To: ivan@primer.example',
  'Subject: Письмо',
  '',
  'Текст.',
];

function bounce(head: string[], ...body: string[]): IncomingReport | null {
  return readReport(Buffer.from([...head, '', ...body].join('\n')));
}

const daemon = [
  'Return-Path: <>',
  'From: Mail Delivery System <MAILER-DAEMON@mx.primer.example>',
  'To: bounces+17.abc@klyuch.example',
];
const multipart = (type: string) => [...daemon, `Content-Type: ${type}; boundary="b"`];

const status = (...fields: string[]) => [
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.primer.example',
  'Original-Envelope-Id: env-17',
  '',
  ...fields,
  '',
];
const returned = ['--b', 'Content-Type: message/rfc822', '', ...letter, '--b--'];
const failed = [
  'Final-Recipient: rfc822; Ivan@Primer.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
];

describe('a report of a server', () => {
  test.each(['multipart/report; report-type=delivery-status', 'multipart/mixed'])(
    'in %s tells who is gone, and of which letter',
    (type) => {
      expect(bounce(multipart(type), '--b', '', 'Sorry.', '', ...status(...failed), ...returned)).toEqual({
        is: 'delivery',
        feedbackType: null,
        recipients: [
          {
            address: 'ivan@primer.example',
            action: 'failed',
            status: '5.1.1',
            diagnostic: 'smtp; 550 5.1.1 User unknown',
            meaning: 'user-unknown',
          },
        ],
        originalMessageId: '<letter-17@klyuch.example>',
        originalEnvelopeId: 'env-17',
        originalSender: 'bounces+17.abc@klyuch.example',
      });
    },
  );

  test('tells of each recipient, the address we have written to before the one it went on to', () => {
    const second = [
      'Original-Recipient: rfc822;olga@primer.example',
      'Final-Recipient: rfc822;o@inner.example',
      'Action: delayed',
      'Status: 4.4.7',
    ];
    const report = bounce(multipart('multipart/report'), ...status(...failed, '', ...second), ...returned);
    expect(report?.recipients.map(({ address, action, meaning }) => [address, action, meaning])).toEqual([
      ['ivan@primer.example', 'failed', 'user-unknown'],
      ['olga@primer.example', 'delayed', 'temporary'],
    ]);
  });

  test('without an empty line between recipients is read all the same', () => {
    const second = failed.map((line) =>
      line
        .replace('Ivan', 'Olga')
        .replace(/5\.1\.1/g, '5.2.2')
        .replace('User unknown', 'Mailbox full'),
    );
    const report = bounce(multipart('multipart/mixed'), ...status(...failed, ...second), ...returned);
    expect(report?.recipients.map(({ address, meaning }) => [address, meaning])).toEqual([
      ['ivan@primer.example', 'user-unknown'],
      ['olga@primer.example', 'mailbox-full'],
    ]);
  });

  test('of a letter that arrived is no failure', () => {
    const report = bounce(
      multipart('multipart/report'),
      ...status('Final-Recipient: rfc822; ivan@primer.example', 'Action: delivered', 'Status: 2.1.5'),
    );
    expect(report?.recipients).toMatchObject([{ action: 'delivered', meaning: 'unknown' }]);
  });

  test('whose parts stand between other lines than its head says is read', () => {
    const report = bounce(
      [...daemon, 'Content-Type: multipart/report; boundary="other"'],
      ...status(...failed),
      ...returned,
    );
    expect(report?.recipients).toMatchObject([{ address: 'ivan@primer.example', meaning: 'user-unknown' }]);
  });

  test('within a report that says nothing of its own is the one that counts', () => {
    const inner = [...multipart('multipart/report'), '', ...status(...failed), ...returned];
    const outer = [...daemon, 'Subject: Undelivered', 'Content-Type: multipart/mixed; boundary="o"'];
    const report = bounce(
      outer,
      '--o',
      '',
      'The following addresses had permanent fatal errors',
      '--o',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--o--',
    );
    expect(report?.recipients).toMatchObject([{ address: 'ivan@primer.example', meaning: 'user-unknown' }]);
  });
});

describe('the command that was answered tells more than the words', () => {
  const meaningAfter = (said: string, code = '550 User unknown') => {
    const diagnostic = [
      'Final-Recipient: rfc822; ivan@primer.example',
      'Action: failed',
      'Status: 5.0.0',
      `Diagnostic-Code: smtp; ${code}`,
    ];
    return bounce(
      multipart('multipart/report'),
      '--b',
      '',
      `<ivan@primer.example>: host mx said: ${code} (${said})`,
      '',
      ...status(...diagnostic),
    )?.recipients[0]?.meaning;
  };
  test.each([
    ['in reply to RCPT TO command', 'user-unknown'],
    ['in reply to end of DATA command', 'policy'],
    ['in reply to MAIL FROM command', 'blocked'],
  ])('%s: %s', (said, meaning) => expect(meaningAfter(said)).toBe(meaning));
});

describe('a letter of a server to people', () => {
  const free = (subject: string, ...body: string[]) =>
    bounce([...daemon, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8'], ...body);
  test.each([
    [
      'of qmail',
      'failure notice',
      [
        "Hi. This is the qmail-send program at primer.example. I'm afraid I wasn't able to deliver your message.",
        '',
        '<ivan@primer.example>:',
        '192.0.2.1 does not like recipient.',
        'Remote host said: 550 No such user',
        '',
        '--- Below this line is a copy of the message.',
        '',
        ...letter,
      ],
      'user-unknown',
    ],
    [
      'of Exim',
      'Mail delivery failed: returning message to sender',
      [
        'This message was created automatically by mail delivery software. The following address(es) failed:',
        '',
        '  ivan@primer.example',
        '    SMTP error from remote mail server after RCPT TO:<ivan@primer.example>:',
        '    550 no such user',
        '',
        '------ This is a copy of the message, including all the headers. ------',
        '',
        ...letter,
      ],
      'user-unknown',
    ],
    [
      'in Russian',
      'Недоставленное сообщение',
      [
        'Ваше письмо не удалось доставить.',
        '',
        'ivan@primer.example: пользователь не найден',
        '',
        '----- Исходное сообщение -----',
        ...letter,
      ],
      'user-unknown',
    ],
    [
      'in Russian, of a full mailbox',
      'Не удалось доставить',
      ['Не удалось доставить письмо.', '', 'ivan@primer.example: почтовый ящик переполнен'],
      'mailbox-full',
    ],
    [
      'in Japanese',
      '配信エラー',
      ['メールを配信できませんでした。', '', '<ivan@primer.example>: 550 5.1.1 User unknown'],
      'user-unknown',
    ],
    [
      'of a domain that is none',
      'Undelivered',
      ['Delivery to the following recipients failed.', '', 'ivan@primer.example', 'Host not found'],
      'host-unknown',
    ],
  ])('%s tells who it was', (_, subject, body, meaning) => {
    expect(free(subject, ...body)?.recipients).toMatchObject([
      { address: 'ivan@primer.example', action: 'failed', meaning },
    ]);
  });

  test('that keeps trying has not failed yet', () => {
    const report = free(
      'Warning: message delayed',
      'Your message has not yet been delivered to ivan@primer.example.',
      'No action is required on your part; the server will keep trying.',
    );
    expect(report?.recipients).toMatchObject([{ address: 'ivan@primer.example', action: 'delayed' }]);
  });

  test('gives back the number of the letter', () => {
    expect(
      free(
        'failure notice',
        'Could not be delivered.',
        '<ivan@primer.example>: 550 no',
        '',
        '--- Below this line is a copy of the message.',
        '',
        ...letter,
      )?.originalMessageId,
    ).toBe('<letter-17@klyuch.example>');
  });
});

describe('a complaint', () => {
  const complaint = (...fields: string[]) =>
    bounce(
      ['From: <fbl@provider.example>', 'Content-Type: multipart/report; report-type=feedback-report; boundary="b"'],
      '--b',
      '',
      'An abuse report.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      ...fields,
      '',
      ...returned,
    );

  test('names who has complained, and of which letter', () => {
    expect(
      complaint(
        'Feedback-Type: abuse',
        'Version: 1',
        'Original-Rcpt-To: <Olga@primer.example>',
        'Original-Mail-From: <bounces+17.abc@klyuch.example>',
      ),
    ).toMatchObject({
      is: 'complaint',
      feedbackType: 'abuse',
      recipients: [{ address: 'olga@primer.example', action: 'complaint' }],
      originalMessageId: '<letter-17@klyuch.example>',
      originalSender: 'bounces+17.abc@klyuch.example',
    });
  });

  test('without the name of the reader is of whom the letter was to', () => {
    expect(complaint('Feedback-Type: abuse', 'Version: 1')?.recipients).toMatchObject([
      { address: 'ivan@primer.example' },
    ]);
  });

  test.each(['auth-failure', 'not-spam'])('that is none, %s, asks for nobody to be left alone', (type) => {
    expect(complaint(`Feedback-Type: ${type}`, 'Original-Rcpt-To: olga@primer.example')?.recipients).toEqual([]);
  });
});

test.each([
  [
    'an auto-reply with an empty return path',
    ['Return-Path: <>', 'From: olga@primer.example', 'Subject: Out of office', 'Auto-Submitted: auto-replied'],
  ],
  ['a question about bounces', ['From: olga@primer.example', 'Subject: Почему письма не доставлены?']],
  ['a reply to a bounce', ['From: olga@primer.example', 'Subject: Re: Undelivered Mail Returned to Sender']],
])('%s is no report', (_, head) => {
  expect(bounce(head, 'My message could not be delivered: 550 user unknown. What to do?')).toBeNull();
});

describe('a person who writes of a letter that did not arrive', () => {
  const fields = ['Final-Recipient: rfc822; boss@primer.example', 'Action: failed', 'Status: 5.1.1'];
  const anna = 'From: Анна <anna@primer.example>';
  const attached = ['--b', 'Content-Type: message/delivery-status', '', ...fields, '--b--'];
  test.each<[string, string[], string[]]>([
    [
      'under a subject like that of a server',
      [anna, 'Subject: Delivery status of the audit report'],
      ['The report was not delivered to us yet, please send it to anna@primer.example'],
    ],
    [
      'under such a subject in Russian',
      [anna, 'Subject: Недоставлен отчёт об аудите'],
      ['Отчёт всё ещё не доставлен, пришлите его, пожалуйста, на anna@primer.example.'],
    ],
    [
      'and is called like an administrator',
      ['From: System Administrator <admin@primer.example>', 'Subject: Анкета'],
      ['Письмо с анкетой не удалось доставить директору, что делать?'],
    ],
    [
      'and is called like a server',
      ['From: "mailer-daemon@primer.example" <anna@primer.example>', 'Subject: Анкета'],
      ['Письмо с анкетой не удалось доставить: 550 user unknown. Что делать?'],
    ],
    [
      'with what the server answered',
      [anna, 'Subject: Анкета'],
      ['Письмо вернулось:', '', ...fields, '', 'Что нам делать?'],
    ],
    [
      'with the report itself',
      [anna, 'Subject: Анкета', 'Content-Type: multipart/mixed; boundary=b'],
      ['--b', '', 'Письмо вернулось. Что нам делать?', ...attached],
    ],
  ])('%s is heard', async (_, head, body) => {
    const bytes = Buffer.from([...head, '', ...body].join('\r\n'));
    const { report, automatic, body: parts } = await readMessage(bytes);
    expect([report, automatic]).toEqual([null, null]);
    expect(parts.flatMap(({ is, text }) => (is === 'said' ? text : [])).join()).toMatch(/anna|делать/);
  });
});

test.each([
  [
    'gives itself away as a program’s',
    ['From: Mail system <noreply@mx.primer.example>', 'Auto-Submitted: auto-generated (rejected)'],
  ],
  [
    'comes to where bounces come',
    ['From: Mail system <noreply@mx.primer.example>', 'To: bounces+17.abc@klyuch.example'],
  ],
])('a letter of a server that %s is a report', (_, head) => {
  expect(
    bounce([...head, 'Subject: Undelivered mail'], 'Could not be delivered.', '', '<ivan@primer.example>: 550 no')
      ?.recipients,
  ).toMatchObject([{ address: 'ivan@primer.example', action: 'failed' }]);
});

test('a report is automatic mail, and its text and its letter are kept', async () => {
  const bytes = Buffer.from(
    [...multipart('multipart/report'), '', '--b', '', 'Sorry.', '', ...status(...failed), ...returned].join('\r\n'),
  );
  const message = await readMessage(bytes);
  expect(message).toMatchObject({ automatic: 'report', text: 'Sorry.\n', returnPath: '' });
  expect(message.attachments.map(({ name, type }) => [name, type])).toEqual([
    ['delivery-status.txt', 'message/delivery-status'],
    ['Письмо.eml', 'message/rfc822'],
  ]);
});
