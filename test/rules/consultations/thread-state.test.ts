import { describe, expect, test } from 'vitest';
import { threadStates, type LoggedEvent, type ThreadEvent, type ThreadState } from '#app/consultations/thread.ts';
import {
  isAlive,
  isOurs,
  isPossible,
  nextState,
  owedSince,
  passesBy,
  pausesClock,
  reopens,
  stateOf,
} from '#app/consultations/thread-state.ts';

/** One of every kind of event. */
const events = {
  asked: { is: 'asked', messageId: 'm1', by: 'mail' },
  answered: { is: 'answered', messageId: 'm2', by: 'desk' },
  noted: { is: 'noted', messageId: 'm3', mentions: [] },
  assigned: { is: 'assigned', to: 'anna', because: [] },
  'assigned to nobody': { is: 'assigned', to: null, because: [] },
  'took-over': { is: 'took-over', from: 'anna' },
  'returned-to': { is: 'returned-to', personId: 'anna', from: 'boris' },
  'waits-for-client': { is: 'waits-for-client' },
  snoozed: { is: 'snoozed', until: 1 },
  woke: { is: 'woke' },
  closed: { is: 'closed' },
  reopened: { is: 'reopened' },
  merged: { is: 'merged', into: 't2' },
  'took-in': { is: 'took-in', from: 't3' },
  split: { is: 'split', from: 't4' },
  'split-off': { is: 'split-off', into: 't5' },
  'moved-topic': { is: 'moved-topic', from: null, topic: 'reasons' },
  'moved-company': { is: 'moved-company', from: null, companyId: 'c1' },
  'right-changed': { is: 'right-changed', from: null, right: 'audit' },
  escalated: { is: 'escalated', level: 75 },
  acknowledged: { is: 'acknowledged' },
  rated: { is: 'rated', score: 'good' },
  held: { is: 'held', messageId: 'm4', because: 'no-token' },
  approved: { is: 'approved', messageId: 'm4' },
  declined: { is: 'declined', messageId: 'm4' },
  automatic: { is: 'automatic', messageId: 'm5', reason: 'auto-submitted' },
  undelivered: { is: 'undelivered', messageId: 'm2', personId: null },
  'address-revoked': { is: 'address-revoked', personId: 'maria' },
  'followed-up': { is: 'followed-up', taskId: 'k1', dueOn: '2026-03-20' },
} as const satisfies Record<string, ThreadEvent>;

type Named = keyof typeof events;

/** Rows are what happens, columns what the thread was: what it becomes, `=` as it was, `-` where that cannot be. */
const lifecycle: Record<Named, string> = {
  //                    (none) new      open     waiting  snoozed  closed   merged
  asked: '              new    =        =        open     open     open     -',
  answered: '           -      waiting  waiting  =        waiting  =        -',
  noted: '              -      =        =        =        =        =        -',
  assigned: '           -      open     =        =        =        =        -',
  'assigned to nobody': '-     =        =        =        =        =        -',
  'took-over': '        -      open     =        =        =        =        -',
  'returned-to': '      -      =        =        =        =        =        -',
  'waits-for-client': ' -      waiting  waiting  -        waiting  -        -',
  snoozed: '            -      snoozed  snoozed  snoozed  =        -        -',
  woke: '               -      -        -        -        open     -        -',
  closed: '             -      closed   closed   closed   closed   -        -',
  reopened: '           -      -        -        -        -        open     -',
  merged: '             -      merged   merged   merged   merged   merged   -',
  'took-in': '          -      =        =        =        =        =        -',
  split: '              new    -        -        -        -        -        -',
  'split-off': '        -      =        =        =        =        =        -',
  'moved-topic': '      -      =        =        =        =        =        -',
  'moved-company': '    -      =        =        =        =        =        -',
  'right-changed': '    -      =        =        =        =        =        -',
  escalated: '          -      =        =        =        =        =        -',
  acknowledged: '       -      =        =        =        =        =        -',
  rated: '              -      =        =        =        =        =        -',
  held: '               -      =        =        =        =        =        -',
  approved: '           -      =        =        =        =        =        -',
  declined: '           -      =        =        =        =        =        -',
  automatic: '          -      =        =        =        =        =        =',
  undelivered: '        -      =        =        open     =        =        =',
  'address-revoked': '  -      =        =        =        =        =        -',
  'followed-up': '      -      =        =        =        =        =        -',
};

const named = Object.keys(events) as Named[];
const cases = named.flatMap((name) => {
  const cells = lifecycle[name].trim().split(/\s+/);
  return [null, ...threadStates].map((state, index) => {
    const cell = cells[index];
    return { name, state, becomes: cell === '=' ? state : cell === '-' ? null : (cell as ThreadState) };
  });
});

describe('a thread', () => {
  test.each(cases)('that is $state, where it is $name, becomes $becomes', ({ name, state, becomes }) => {
    expect(nextState(state, events[name])).toBe(becomes);
    if (state !== null) expect(isPossible(state, events[name])).toBe(becomes !== null);
  });

  test('is reopened by a client who asks, and by one of us, and by nothing else', () => {
    expect(named.filter((name) => reopens(events[name]))).toEqual(['asked', 'reopened']);
  });

  test('is changed by everything but what the house does in passing', () => {
    expect(named.filter((name) => passesBy(events[name]))).toEqual([
      ...['woke', 'right-changed', 'escalated', 'acknowledged', 'rated', 'automatic'],
    ]);
  });

  test('is not reopened by mail that nobody wrote, however much of it comes', () => {
    const { asked, closed, automatic, undelivered } = events;
    expect(stateOf(log(asked, closed, automatic, automatic, undelivered, automatic))).toBe('closed');
  });

  test('goes the whole way', () => {
    const { asked, assigned, answered, snoozed, woke, closed, rated, reopened } = events;
    const steps: ThreadEvent[] = [asked, assigned, answered, asked, snoozed, woke, answered, closed, rated, reopened];
    const way = steps.map((_, index) => stateOf(log(...steps.slice(0, index + 1))));
    expect(way).toEqual([
      ...['new', 'open', 'waiting', 'open', 'snoozed', 'open', 'waiting', 'closed', 'closed', 'open'],
    ]);
  });

  test('that nobody has begun is in no state', () => {
    expect([stateOf([]), stateOf(log(events.answered))]).toEqual([null, null]);
  });
});

test.each([
  ['asked', [events.asked], 0],
  ['asked twice', [events.asked, events.asked], 0],
  ['put to sleep unanswered', [events.asked, events.snoozed], 0],
  ['set to wait for the client unanswered', [events.asked, events['waits-for-client'], events.noted], 0],
  ['asked again after an answer', [events.asked, events.answered, events.asked], 2],
  ['answered', [events.asked, events.answered, events.escalated], null],
  ['woken after an answer', [events.asked, events.answered, events.snoozed, events.woke], null],
  ['closed unanswered', [events.asked, events.closed], null],
  ['reopened unanswered', [events.asked, events.closed, events.reopened], 0],
] satisfies [string, ThreadEvent[], number | null][])(
  'a thread that was %s owes an answer, or not',
  (_, happened, at) => {
    expect(owedSince(stateOf(log(...happened)) ?? 'new', log(...happened))).toBe(at);
  },
);

test('states are ours, alive, or at rest', () => {
  expect(threadStates.filter(isOurs)).toEqual(['new', 'open']);
  expect(threadStates.filter(isAlive)).toEqual(['new', 'open', 'waiting', 'snoozed']);
  expect(threadStates.filter(pausesClock)).toEqual(['waiting', 'snoozed', 'closed', 'merged']);
});

function log(...happened: ThreadEvent[]): LoggedEvent[] {
  return happened.map((event, index) => ({ at: index, byId: null, event }));
}
