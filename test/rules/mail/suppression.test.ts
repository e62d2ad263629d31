import { describe, expect, test } from 'vitest';
import { maySend, outlasts, type SuppressionReason } from '#app/mail/suppression.ts';

const day = 86_400_000;
const at = 100 * day;
const send = (reason: SuppressionReason, occasion: 'asked' | 'due', postedAt: number, now = postedAt) =>
  maySend({ reason, at }, { occasion, postedAt }, now);

test('an address nobody suppressed is written to', () => {
  expect(maySend(undefined, { occasion: 'due', postedAt: at }, at)).toBe(true);
});

describe.each(['gone', 'complained', 'unsubscribed', 'erased'] as const)('who is %s', (reason) => {
  test('gets nothing of our own accord, however long ago it was', () => {
    expect(send(reason, 'due', at + 1000 * day)).toBe(false);
  });

  test('gets nothing that was already waiting', () => {
    expect(send(reason, 'asked', at - 1, at + 1000 * day)).toBe(false);
  });
});

test.each([
  ['unsubscribed', 0],
  ['erased', 0],
  ['gone', 7],
  ['complained', 180],
] as const)('who is %s may ask again after %i days', (reason, days) => {
  expect(send(reason, 'asked', at + days * day)).toBe(true);
  if (days > 0) expect(send(reason, 'asked', at + days * day - 1)).toBe(false);
});

test('leaving the journal stops no letter about a request, though one who complained or is gone is left in peace', () => {
  const send = (reason: SuppressionReason) => maySend({ reason, at }, { occasion: 'request', postedAt: at - 1 }, at);
  expect([send('unsubscribed'), send('erased'), send('complained'), send('gone')]).toEqual([true, true, false, false]);
});

test.each(['gone', 'complained', 'unsubscribed', 'erased'] as const)('we write to ourselves though %s', (reason) => {
  expect(maySend({ reason, at }, { occasion: 'own', postedAt: at - 1 }, at)).toBe(true);
});

test('leaving does not undo having complained, and complaining outlasts being gone', () => {
  expect([outlasts('complained', 'unsubscribed'), outlasts('gone', 'erased')]).toEqual([true, true]);
  expect([outlasts('gone', 'complained'), outlasts('unsubscribed', 'erased')]).toEqual([false, false]);
  expect([outlasts('unsubscribed', 'unsubscribed'), outlasts('complained', 'complained')]).toEqual([true, false]);
});
