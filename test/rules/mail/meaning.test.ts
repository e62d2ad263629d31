import { describe, expect, test } from 'vitest';
import { isGone, meaningOf, type Meaning } from '#app/mail/meaning.ts';

const said: Record<Meaning, string[]> = {
  'user-unknown': [
    '550-5.1.1 The email account that you tried to reach does not exist. Please try\n550 5.1.1 double-checking - gsmtp',
    '550 5.1.1 <anna@klyuch.example>: Recipient address rejected: User unknown in local recipient table',
    '550 5.7.1 No such user!',
    '550 Message was not accepted -- invalid mailbox. Local mailbox anna@klyuch.example is unavailable: user not found',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.4.1 [anna@klyuch.example]: Recipient address rejected: Access denied [mx.outlook.com]',
    '550 Unrouteable address',
    '550 No Such User Here',
    "554 delivery error: dd This user doesn't have a yahoo.com account (anna@klyuch.example) [0]",
    '550 sorry, no mailbox here by that name. (#5.1.1)',
    'User anna (anna@klyuch.example) not listed in Domino Directory',
    '550 5.1.1 Пользователь не найден',
    '550 Нет такого пользователя',
    '550 Почтовый ящик anna не существует',
    '550 5.1.1',
  ],
  'host-unknown': [
    'Host or domain name not found. Name service error for name=klyuch.example type=AAAA: Host not found',
    '550 5.1.2 Bad destination host',
    "Sorry, I couldn't find any host named klyuch.example. (#5.1.2)",
    '550 5.4.310 DNS domain klyuch.example does not exist',
    '550 Домен получателя не существует',
  ],
  moved: [
    '551 5.1.6 User has moved',
    '550 5.1.6 recipient no longer on server: anna@klyuch.example',
    '551 not our customer',
  ],
  'not-accepting': ['556 5.1.10 Recipient address has null MX', '550 Host does not accept mail'],
  'mailbox-full': [
    "552-5.2.2 The recipient's inbox is out of storage space",
    '552 5.2.2 Mailbox size limit exceeded',
    '550 5.2.2 <anna@klyuch.example>: user is over quota',
    '452 4.2.2 Почтовый ящик переполнен',
  ],
  'too-big': ['552 5.3.4 Message size exceeds fixed limit', '552 Message too large', '550 Сообщение слишком большое'],
  spam: [
    '554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc',
    '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id',
    '550 5.7.1 Message content rejected, UBE, id=00000-22-225',
  ],
  policy: [
    '554 5.7.1 <anna@klyuch.example>: Relay access denied',
    '550 5.7.1 Access denied',
    '550 5.2.1 The email account that you tried to reach is disabled. - gsmtp',
    '550 Mailbox is frozen. See http://mail.i.ua/err/3/',
    '550 5.7.1 550 User Unknown: anna@klyuch.example',
    '550 5.2.1 <anna@klyuch.example>... User Unknown',
    '550 Отклонено политикой безопасности',
  ],
  authentication: [
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
    '550 5.7.1 Email rejected per DMARC policy for klyuch.example',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
  ],
  blocked: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.1]',
    '553 5.1.8 <a@klyuch.example>... Domain of sender address a@klyuch.example does not exist',
    '550 5.1.0 <a@klyuch.example> sender rejected',
    '550 Sender verify failed',
    '554 Ваш адрес находится в чёрном списке',
  ],
  rate: [
    '421-4.7.28 Our system has detected an unusual rate of unsolicited mail',
    '450 4.2.1 The recipient has exceeded message rate limit. Try again later.',
    '451 Ratelimit exceeded for mailbox. Try again later',
    '550 5.1.1 <anna@klyuch.example> - 192.0.2.1 has sent to too many recipients this hour',
  ],
  greylisted: [
    '450 4.2.0 <anna@klyuch.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch',
    '451 4.7.1 Sorry, the service is currently unavailable. Please come back later (greylisting)',
    '450 Серый список, повторите попытку',
  ],
  temporary: [
    '451 4.3.0 Temporary lookup failure',
    '421 Service not available, closing transmission channel',
    '450 Requested mail action not taken: mailbox unavailable',
    '451 Временная ошибка, попробуйте позже',
  ],
  unknown: ['554 Transaction failed', '503 Improper sequence of commands', '', 'ok'],
};

describe.each(Object.entries(said))('%s', (meaning, answers) => {
  test.each(answers)('%s', (answer) => {
    expect(meaningOf(answer)).toBe(meaning);
  });
});

test('only a recipient who is gone is gone', () => {
  const gone = Object.keys(said).filter((meaning) => isGone(meaning as Meaning));
  expect(gone).toEqual(['user-unknown', 'host-unknown', 'moved', 'not-accepting']);
});

test('what a mailbox is called says nothing', () => {
  expect(meaningOf('452 4.2.2 <user-unknown@klyuch.example>: over quota')).toBe('mailbox-full');
  expect(meaningOf('250 2.1.5 <spam@klyuch.example> ok')).toBe('unknown');
});

test('an endless answer is read in no time to speak of', () => {
  // Patterns that backtrack would not come back from this.
  expect(meaningOf(`550 ${'user '.repeat(20_000)}`)).toBe('unknown');
  expect(meaningOf(`550 ${'адрес '.repeat(20_000)}`)).toBe('unknown');
});
