import { describe, expect, test } from 'vitest';
import type { AutomaticReason } from '#app/mail/reading/incoming-message.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { mail } from '#test/support/raw-mail.ts';

async function reasonOf(fields: string[], body = 'Здравствуйте! Когда вы ответите?'): Promise<AutomaticReason | null> {
  const head = [
    'From: Ольга <olga@primer.example>',
    'To: ask@klyuch.example',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const without = head.filter((line) => !fields.some((field) => field.split(':')[0] === line.split(':')[0]));
  const bytes = (lines: string[]) => lines.map((line) => Buffer.from(line).toString('latin1'));
  return (await readMessage(mail(bytes([...without, ...fields]), Buffer.from(body).toString('latin1')))).automatic;
}

describe('nobody has written a message', () => {
  test.each<[AutomaticReason, string]>([
    ['auto-submitted', 'Auto-Submitted: auto-replied'],
    ['auto-submitted', 'Auto-Submitted: auto-generated (rejected)'],
    ['auto-reply-header', 'X-Autoreply: yes'],
    ['auto-reply-header', 'X-Autorespond: 1'],
    ['auto-reply-header', 'X-Auto-Response-Suppress: All'],
    ['auto-reply-header', 'X-Auto-Response-Suppress: DR, OOF, AutoReply'],
    ['auto-reply-header', 'X-POST-MessageClass: 9; Autoresponder'],
    ['auto-reply-header', 'Delivered-To: Autoresponder'],
    ['list', 'List-Id: <news.primer.example>'],
    ['list', 'List-Unsubscribe: <https://primer.example/u>'],
    ['list', 'Mailing-List: contact help@primer.example'],
    ['precedence', 'Precedence: bulk'],
    ['precedence', 'Precedence: auto_reply'],
    ['precedence', 'Precedence: junk'],
    ['empty-return-path', 'Return-Path: <>'],
    ['mailer-daemon', 'From: Mail Delivery System <MAILER-DAEMON@primer.example>'],
    ['report', 'Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
    ['subject-auto-reply', 'Subject: Автоответ: Отток абонентов'],
    ['subject-auto-reply', 'Subject: Автоматический ответ: Отток'],
    ['subject-auto-reply', 'Subject: Automatic reply: Churn'],
    ['subject-auto-reply', 'Subject: Auto-Reply: Churn'],
    ['subject-auto-reply', 'Subject: [Автоответ] Отток'],
    ['subject-out-of-office', 'Subject: Вне офиса'],
    ['subject-out-of-office', 'Subject: Вне офиса: Re: Отток'],
    ['subject-out-of-office', 'Subject: Вне офиса до 15 марта'],
    ['subject-out-of-office', 'Subject: Отпуск'],
    ['subject-out-of-office', 'Subject: Отпуск до 15.03'],
    ['subject-out-of-office', 'Subject: Отпуск с 1 по 14 марта'],
    ['subject-out-of-office', 'Subject: Я в отпуске до 15 марта'],
    ['subject-out-of-office', 'Subject: Out of office: Churn'],
    ['subject-out-of-office', 'Subject: Out of the Office'],
    ['subject-undeliverable', 'Subject: Не удалось доставить: Отток'],
    ['subject-undeliverable', 'Subject: Недоставленное сообщение'],
    ['subject-undeliverable', 'Subject: Undeliverable: Churn'],
    ['subject-undeliverable', 'Subject: Mail delivery failed: returning message to sender'],
  ])('%s: %s', async (reason, field) => {
    expect(await reasonOf([field])).toBe(reason);
  });
});

describe('a person has written', () => {
  test.each([
    ['Subject: Отпуск тарифа «Всё включено» новым абонентам'],
    ['Subject: отпуск тарифа'],
    ['Subject: Отпуск — не причина оттока'],
    ['Subject: Вне офиса клиенты платят меньше, что делать?'],
    ['Subject: Re: Автоответ: Отток'],
    ['Subject: Автоответчик на линии поддержки'],
    ['Subject: Не удалось доставить роутер абоненту'],
    ['Subject: Не удалось доставить письма должникам'],
    ['Subject: Доставка счетов'],
    ['Subject: Office move and churn'],
    ['Subject: Out of ideas'],
    ['Auto-Submitted: no'],
    ['X-Autoreply: no'],
    ['X-Auto-Response-Suppress: DR'],
    ['Precedence: first-class'],
    ['Return-Path: <olga@primer.example>'],
    ['From: postmaster@primer.example'],
    ['X-Priority: 1'],
  ])('%s', async (field) => {
    expect(await reasonOf([field])).toBeNull();
  });
});

test('who comments on a bounce has written, and the bounce they pass on is none of ours', async () => {
  const body =
    'Что это значит?\n\n-------- Пересылаемое сообщение --------\nОт: MAILER-DAEMON\n\n<ivan@primer.example>: 550 user unknown';
  expect(await reasonOf(['Subject: Fwd: Undelivered Mail Returned to Sender'], body)).toBeNull();
});
