import { describe, expect, test } from 'vitest';
import { isOurMailbox, plusAddress, tokenIn, tokensAmong } from '#app/consultations/mail-address.ts';

const mailbox = 'ask@klyuch.example';
const token = 'abcdefghijklmnopqrstuvwx27';
const other = '2'.repeat(26);

test('an address carries its token, and is read again', () => {
  const address = plusAddress(mailbox, token);
  expect(address).toBe(`ask+${token}@klyuch.example`);
  expect(tokenIn(address, mailbox)).toBe(token);
  // RFC 5321 4.5.3.1.1: 64 octets before the @.
  expect(address.indexOf('@')).toBeLessThanOrEqual(64);
});

test.each(['', token.slice(1), `${token}a`, token.toUpperCase(), `${token.slice(1)}1`, `a\r\nBcc: x@y.example`])(
  'no address is made of %j',
  (none) => {
    expect(() => plusAddress(mailbox, none)).toThrow(RangeError);
  },
);

describe('a token is found', () => {
  test.each([
    ['as it was given', `ask+${token}@klyuch.example`],
    ['in capitals', `ASK+${token.toUpperCase()}@KLYUCH.EXAMPLE`],
    ['in brackets', `<ask+${token}@klyuch.example>`],
    ['behind a name', `"Ключ, консультации" <ask+${token}@klyuch.example>`],
    ['behind a name that looks like an address', `"ask+${other}@klyuch.example" <ask+${token}@klyuch.example>`],
    ['with spaces around', `  ask+${token}@klyuch.example `],
  ])('%s', (_, recipient) => {
    expect(tokenIn(recipient, mailbox)).toBe(token);
  });

  test.each([
    ['in our mailbox alone', mailbox],
    ['at another domain', `ask+${token}@klyuch.example.net`],
    ['at a domain that ends like ours', `ask+${token}@not-klyuch.example`],
    ['in another mailbox', `task+${token}@klyuch.example`],
    ['in another mailbox that begins like ours', `asker+${token}@klyuch.example`],
    ['in another mailbox as long as ours', `inf+${token}@klyuch.example`],
    ['shorter', `ask+${token.slice(1)}@klyuch.example`],
    ['longer', `ask+${token}a@klyuch.example`],
    ['with letters that look like figures', `ask+${token.slice(1)}0@klyuch.example`],
    ['after a second plus', `ask+a+${token}@klyuch.example`],
    ['in no address', token],
    ['in nothing', ''],
  ])('not %s', (_, recipient) => {
    expect(tokenIn(recipient, mailbox)).toBeUndefined();
  });

  test('in any of many recipients, once each, in their order', () => {
    const recipients = [
      ...['olga@operator.example', `ask+${other}@klyuch.example`, mailbox],
      ...[`Ask+${token}@klyuch.example`, `ask+${other}@Klyuch.Example`],
    ];
    expect(tokensAmong(recipients, mailbox)).toEqual([other, token]);
  });

  test('twenty at most', () => {
    const tokens = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index).repeat(26));
    expect(
      tokensAmong(
        tokens.map((one) => plusAddress(mailbox, one)),
        mailbox,
      ),
    ).toHaveLength(20);
  });
});

test.each([
  [mailbox, true],
  ['Ask@Klyuch.example', true],
  [`ask+${token}@klyuch.example`, true],
  ['ask+whatever@klyuch.example', true],
  ['task@klyuch.example', false],
  ['ask@klyuch.example.net', false],
  ['olga@operator.example', false],
])('%s is our own mailbox: %s', (recipient, isOurs) => {
  expect(isOurMailbox(recipient, mailbox)).toBe(isOurs);
});
