import { expect, test } from 'vitest';
import { eventOf, type Stage } from '#app/mail/answer.ts';

const rejected = (answer: string, stage?: Stage) =>
  eventOf({ is: 'rejected', code: Number(answer.slice(0, 3)), answer, ...(stage ? { stage } : {}) });

test.each([
  ['450 4.1.1 User unknown', 'deferred', 'user-unknown'],
  ['550 5.1.1 User unknown', 'refused', 'user-unknown'],
  ['550 5.7.1 Greylisted, come back in 5 minutes', 'deferred', 'greylisted'],
  ['554 5.7.0 Rate limit exceeded', 'deferred', 'rate'],
  ['554 Service currently unavailable', 'deferred', 'temporary'],
  ['550 5.7.26 Unauthenticated', 'refused', 'authentication'],
  ['550 blocked using zen.spamhaus.org', 'refused', 'blocked'],
  ['552 5.2.2 Mailbox full', 'refused', 'mailbox-full'],
  ['554 Transaction failed', 'refused', 'unknown'],
])('%s is %s', (answer, is, meaning) => {
  expect(rejected(answer, 'recipient')).toEqual({ is, answer, meaning });
});

test('an unknown user in answer to MAIL FROM is ourselves', () => {
  expect(rejected('550 5.1.1 User unknown', 'sender')).toMatchObject({ is: 'refused', meaning: 'blocked' });
});

test('what is no rejection means what it is', () => {
  expect(eventOf({ is: 'accepted', answer: '250 ok' })).toEqual({ is: 'accepted', answer: '250 ok' });
  expect(eventOf({ is: 'unanswered', error: 'silence' })).toEqual({ is: 'unanswered', error: 'silence' });
});
