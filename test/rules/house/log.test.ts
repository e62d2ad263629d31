import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, test } from 'vitest';
import { describeError } from '#app/log.server.ts';

test('a failed query is logged without its values', () => {
  const failed = new DrizzleQueryError(
    'insert into readers values (?)',
    ['reader@klyuch.example'],
    new Error('disk full'),
  );
  const told = describeError(failed);
  expect(JSON.stringify(told)).not.toMatch(/reader@|params/);
  expect(told).toMatchObject({
    message: 'Failed query: insert into readers values (?)',
    cause: { message: 'disk full' },
  });
});

test('an answer of a mail server is logged without the address in it', () => {
  const told = describeError(new Error('550 5.1.1 <reader@klyuch.example>: no такого читатель@почта.рф'));
  expect(told['message']).toBe('550 5.1.1 <…@…>: no такого …@…');
  expect(String(told['stack'])).toContain('node_modules/@vitest');
  expect(String(told['stack'])).not.toContain('550');
});

test('whatever is thrown can be logged', () => {
  expect(describeError('reader@klyuch.example')).toEqual({ message: '…@…' });
  expect(describeError(undefined)).toEqual({ message: 'undefined' });
});
