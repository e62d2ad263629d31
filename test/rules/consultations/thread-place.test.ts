import { describe, expect, test } from 'vitest';
import { placeOf, type Place, type PlaceFacts } from '#app/consultations/thread-place.ts';

const nothing: PlaceFacts = { tokens: [], references: [], numbers: [], from: 'olga@operator.example' };
const token = (threadId: string, its = 'a') => ({ token: its.repeat(26), threadId });
const reference = (threadId: string) => ({ messageId: `<${threadId}@klyuch.example>`, threadId });
const number = (threadId: string, where: 'subject' | 'body', ...participants: string[]) => ({
  ...{ number: 'К-2026-0147', threadId, in: where },
  participants: participants.length > 0 ? participants : ['olga@operator.example'],
});
const within = (threadId: string, by: 'token' | 'reference' | 'number'): Place => ({ is: 'in', threadId, by });

const cases: [what: string, given: Partial<PlaceFacts>, place: Place][] = [
  ['nothing names a thread', {}, { is: 'new' }],
  ['a token', { tokens: [token('one')] }, within('one', 'token')],
  ['two tokens of one thread', { tokens: [token('one'), token('one', 'b')] }, within('one', 'token')],
  [
    'tokens of two threads',
    { tokens: [token('one'), token('two', 'b')] },
    { is: 'conflict', by: 'token', threadIds: ['one', 'two'] },
  ],
  [
    'tokens of two threads, though the number is of one',
    { tokens: [token('one'), token('two', 'b')], numbers: [number('one', 'subject')] },
    { is: 'conflict', by: 'token', threadIds: ['one', 'two'] },
  ],
  [
    'a token, though it answers another',
    { tokens: [token('one')], references: [reference('two')] },
    within('one', 'token'),
  ],
  [
    'a token, though another is numbered',
    { tokens: [token('one')], numbers: [number('two', 'subject')] },
    within('one', 'token'),
  ],
  ['a token, whoever wrote', { tokens: [token('one')], from: null }, within('one', 'token')],
  ['what it answers', { references: [reference('one')] }, within('one', 'reference')],
  ['what it answers nearest', { references: [reference('two'), reference('one')] }, within('two', 'reference')],
  [
    'what it answers, though another is numbered',
    { references: [reference('one')], numbers: [number('two', 'subject')] },
    within('one', 'reference'),
  ],
  ['what it answers, whoever wrote', { references: [reference('one')], from: null }, within('one', 'reference')],
  ['a number in the subject, by a participant', { numbers: [number('one', 'subject')] }, within('one', 'number')],
  ['a number in the text, by a participant', { numbers: [number('one', 'body')] }, within('one', 'number')],
  ['a number, by a stranger', { numbers: [number('one', 'subject', 'igor@other.example')] }, { is: 'new' }],
  ['a number, by nobody', { numbers: [number('one', 'subject')], from: null }, { is: 'new' }],
  [
    'a number, by a participant of another thread',
    { numbers: [number('one', 'body', 'igor@other.example'), number('two', 'body')] },
    within('two', 'number'),
  ],
  [
    'a number in the subject, though another is in the text',
    { numbers: [number('two', 'body'), number('one', 'subject')] },
    within('one', 'number'),
  ],
  [
    'a number in subject and text alike',
    { numbers: [number('one', 'subject'), number('one', 'body')] },
    within('one', 'number'),
  ],
  [
    'a number in the text, where that in the subject is of others',
    { numbers: [number('two', 'subject', 'igor@other.example'), number('one', 'body')] },
    within('one', 'number'),
  ],
  [
    'two numbers in the subject',
    { numbers: [number('one', 'subject'), number('two', 'subject')] },
    { is: 'conflict', by: 'number', threadIds: ['one', 'two'] },
  ],
  [
    'two numbers in the text',
    { numbers: [number('one', 'body'), number('two', 'body')] },
    { is: 'conflict', by: 'number', threadIds: ['one', 'two'] },
  ],
  [
    'a number that another participant may name',
    { numbers: [number('one', 'subject', 'igor@other.example', 'olga@operator.example')] },
    within('one', 'number'),
  ],
];

describe('a message belongs where it is named by', () => {
  test.each(cases)('%s', (_, given, place) => {
    expect(placeOf({ ...nothing, ...given })).toEqual(place);
  });

  test('never by who wrote alone', () => {
    expect(placeOf({ ...nothing, from: 'olga@operator.example' })).toEqual({ is: 'new' });
  });
});
