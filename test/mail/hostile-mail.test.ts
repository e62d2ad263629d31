import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { listFiles, listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { findThread } from '#app/consultations/store.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { countLettersByState } from '#app/mail/store.server.ts';
import { day } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { arrives, lettersOf, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** As a mail server hands over what the client has put together. */
async function posted({ client }: Desk, message: object): Promise<Buffer> {
  const domain = client.address.split('@')[1] ?? '';
  const from = { name: client.name, address: client.address };
  const { message: bytes } = await composer.sendMail({ from, to: 'ask@klyuch.example', subject: 'Вопрос', ...message });
  const proof = `Authentication-Results: mx.klyuch.example; dkim=pass header.d=${domain}\r\n`;
  return Buffer.concat([Buffer.from(proof), bytes as Buffer]);
}

describe('hostile mail', () => {
  test('with files that could run is kept as files, under names that lead nowhere', async () => {
    const desk = await openDesk({ DATA_DIR: temporaryFolder() });
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const bytes = await posted(desk, {
      text: 'Смотрите вложения.',
      attachments: [
        { filename: '../../../etc/passwd', content: 'root' },
        { filename: 'C:\\Windows\\evil.html', content: '<script>alert(1)</script>', contentType: 'text/html' },
        { filename: 'picture.svg', content: script, contentType: 'image/svg+xml' },
        { filename: 'отчёт\u202Efdp.exe', content: 'MZ', contentType: 'application/pdf' },
      ],
    });
    const { outcome, threadId } = await arrives(desk.app, bytes);
    expect(outcome).toBe('message');
    const names = listFiles(desk.app.db, threadId ?? '').map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(names.filter((name) => /[/\\\p{C}]|\.\./u.test(name))).toEqual([]);
  });

  test('with a page that would run loses whatever runs', async () => {
    const desk = await openDesk();
    const html = `<p>Вопрос</p><script>alert(1)</script><img src="http://tracker.example/x.png" onerror="alert(1)">
      <a href="javascript:alert(1)">сюда</a><form action="http://evil.example"><input name="a"></form><iframe src="//evil.example"></iframe>`;
    const { threadId } = await arrives(desk.app, await posted(desk, { html }));
    const kept = listMessages(desk.app.db, threadId ?? '')[0]?.html ?? '';
    expect(kept).toContain('Вопрос');
    expect(kept).not.toMatch(/script|onerror|tracker|javascript:|form|iframe|evil/);
  });

  test('that is larger than is kept waits for somebody by its beginning', async () => {
    const desk = await openDesk({ INBOX_LARGEST: '1' });
    const bytes = await posted(desk, {
      text: 'Большое',
      attachments: [{ filename: 'a.bin', content: Buffer.alloc(3e6) }],
    });
    expect(await arrives(desk.app, bytes)).toMatchObject({ outcome: 'quarantine', reason: 'too-big' });
  });

  test('to ten thousand is answered to one', async () => {
    const desk = await openDesk();
    const crowd = Array.from({ length: 10_000 }, (_, n) => `victim${n}@elsewhere.example`);
    const { outcome, threadId } = await arrives(desk.app, await posted(desk, { text: 'Всем', cc: crowd.join(', ') }));
    expect(outcome).toBe('message');
    while ((await deliverDue(desk.app)) > 0);
    expect(desk.app.mailer.kept.size).toBe(2);
    expect(findThread(desk.app.db, threadId ?? '')).toMatchObject({ clientId: desk.client.id });
  });

  test('by the hundred from one address waits for somebody, and so does a wave of strangers', async () => {
    const { app, client } = await openDesk();
    const outcomes = [];
    for (let n = 0; n < 101; n += 1) {
      outcomes.push(await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example', text: `Вопрос ${n}` })));
    }
    expect(outcomes.filter(({ outcome }) => outcome === 'message')).toHaveLength(100);
    expect(outcomes.at(-1)).toMatchObject({ outcome: 'quarantine', reason: 'too-many' });
    for (let n = 0; n < 201; n += 1) {
      const from = { address: `somebody@network${n}.example`, name: 'Некто' };
      outcomes.push(await arrives(app, mailOf({ from, to: 'ask@klyuch.example', text: `Предложение ${n}` })));
    }
    expect(outcomes.filter(({ reason }) => reason === 'lead')).toHaveLength(200);
    expect(outcomes.at(-1)).toMatchObject({ outcome: 'quarantine', reason: 'too-many' });
    app.clock.pass(2 * day);
    expect(await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }))).toMatchObject({
      outcome: 'message',
    });
  });

  test('under the name of a client, unproved, does not keep their own from being taken', async () => {
    const { app, client } = await openDesk();
    for (let n = 0; n < 101; n += 1) {
      await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example', text: `Подделка ${n}`, proved: false }));
    }
    const own = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example', text: 'Это правда я' }));
    expect(own).toMatchObject({ outcome: 'message' });
  });

  test('cannot put a header into a letter of ours', async () => {
    const desk = await openDesk();
    const { app, client, consultant } = desk;
    const evil = 'Вопрос\r\nBcc: victim@elsewhere.example\r\nX: ';
    await arrives(
      app,
      mailOf({
        from: { ...client, name: 'Имя\r\nBcc: victim@elsewhere.example' },
        to: 'ask@klyuch.example',
        subject: evil,
      }),
    );
    await arrives(
      app,
      mailOf({ from: consultant, to: lettersOf(app, 'thread-asked')[0]?.data.replyTo ?? '', text: 'Ответ' }),
    );
    while ((await deliverDue(app)) > 0);
    expect(countLettersByState(app.db)).toEqual([{ state: 'sent', count: 3 }]);
    for (const { message, envelope } of app.mailer.kept.values()) {
      const [head = ''] = message.toString('latin1').split('\r\n\r\n');
      expect(head).not.toMatch(/^bcc:/im);
      expect(envelope.to).not.toContain('victim');
    }
  });

  test.each([
    ['made up', 'ask+aaaaaaaaaaaaaaaaaaaaaaaaaa@klyuch.example'],
    ['with too much in it', `ask+${'a'.repeat(300)}@klyuch.example`],
  ])('by a token %s opens nothing that is there', async (_, to) => {
    const { app, client, consultant } = await openDesk();
    const first = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
    await arrives(
      app,
      mailOf({ from: { address: 'evil@elsewhere.example', name: 'Чужой' }, to, text: 'Я консультант' }),
    );
    const forged = await arrives(app, mailOf({ from: consultant, to, text: 'Подделка', proved: false }));
    expect(forged).toMatchObject({ outcome: 'quarantine' });
    expect(listMessages(app.db, first.threadId ?? '').map((message) => saidIn(message))).toEqual([
      'Здравствуйте! Какую норму брать для переездов?',
    ]);
    expect(lettersOf(app, 'thread-answered')).toEqual([]);
  });

  test('that only looks like a reply of ours by its references is quarantined or new, never in the thread', async () => {
    const { app, client } = await openDesk();
    const { threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
    const stranger = { address: 'evil@elsewhere.example', name: 'Чужой' };
    const headers = [
      `In-Reply-To: <t.${threadId ?? ''}.t0000000000000000000000001.aaaaaaaaaaaaaaaaaaaaaaaaaa@klyuch.example>`,
    ];
    await arrives(app, mailOf({ from: stranger, to: 'ask@klyuch.example', subject: 'Re: [К-2026-0001]', headers }));
    expect(listMessages(app.db, threadId ?? '')).toHaveLength(1);
  });
});

describe('machines that write to each other', () => {
  test('a bounce of ours that bounces ends with the first', async () => {
    const desk = await openDesk();
    const { app, client } = desk;
    await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
    while ((await deliverDue(app)) > 0);
    const letters = () => countLettersByState(app.db).reduce((sum, { count }) => sum + count, 0);
    const before = letters();
    const [kept] = [...app.mailer.kept.values()];
    for (let round = 0; round < 5; round += 1) {
      const settled = await arrives(app, bounceOf(kept?.envelope.from ?? '', client.address, round));
      expect(settled.outcome).toBe('bounce');
    }
    expect(letters()).toBe(before);
  });

  test('an answer that says it is automatic is kept, answered by nobody, and reopens nothing', async () => {
    const { app, client, consultant } = await openDesk();
    const { threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
    await arrives(
      app,
      mailOf({ from: consultant, to: lettersOf(app, 'thread-asked')[0]?.data.replyTo ?? '', text: 'Ответ' }),
    );
    const to = lettersOf(app, 'thread-answered')[0]?.data.replyTo ?? '';
    for (let round = 0; round < 5; round += 1) {
      const text = `Я в отпуске, ${round}`;
      const headers = ['Auto-Submitted: auto-replied'];
      const settled = await arrives(app, mailOf({ from: client, to, subject: 'Автоответ', text, headers }));
      expect(settled).toMatchObject({ outcome: 'automatic', threadId });
    }
    expect(findThread(app.db, threadId ?? '')).toMatchObject({ state: 'waiting' });
    expect(lettersOf(app, 'thread-asked')).toHaveLength(1);
  });
});

/** As a mail server says that a letter has not arrived. */
function bounceOf(to: string, recipient: string, round: number): Buffer {
  return Buffer.from(
    [
      'Return-Path: <>',
      `Delivered-To: ${to}`,
      'From: MAILER-DAEMON@primer.example',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <bounce-${round}@primer.example>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Try again later.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.primer.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      'Status: 4.2.2',
      'Diagnostic-Code: smtp; 452 4.2.2 mailbox full',
      '',
      '--b--',
      '',
    ].join('\r\n'),
  );
}
