import { describe, expect, test } from 'vitest';
import {
  isSettled,
  nextProgress,
  type DeliveryEvent,
  type LetterProgress,
  type LetterState,
} from '#app/mail/delivery.ts';

const events: Record<DeliveryEvent['is'], DeliveryEvent> = {
  claimed: { is: 'claimed' },
  'handed-over': { is: 'handed-over' },
  accepted: { is: 'accepted', answer: '250 ok' },
  refused: { is: 'refused', answer: '550 no', meaning: 'user-unknown' },
  deferred: { is: 'deferred', answer: '450 later', meaning: 'greylisted' },
  unreachable: { is: 'unreachable', error: 'no route' },
  unanswered: { is: 'unanswered', error: 'silence' },
  unrenderable: { is: 'unrenderable', error: 'bug' },
  suppressed: { is: 'suppressed' },
  'lease-ran-out': { is: 'lease-ran-out' },
  restored: { is: 'restored' },
  'resend-ordered': { is: 'resend-ordered' },
};

/** Every state met with every event; what is not named is impossible. */
const table: Record<LetterState, Partial<Record<DeliveryEvent['is'], LetterState>>> = {
  due: { claimed: 'claimed', suppressed: 'skipped', restored: 'uncertain' },
  claimed: {
    'handed-over': 'sending',
    unrenderable: 'refused',
    suppressed: 'skipped',
    'lease-ran-out': 'due',
    restored: 'uncertain',
  },
  sending: {
    accepted: 'sent',
    refused: 'refused',
    deferred: 'due',
    unreachable: 'due',
    unanswered: 'uncertain',
    'lease-ran-out': 'uncertain',
    restored: 'uncertain',
  },
  uncertain: { accepted: 'sent', 'resend-ordered': 'due' },
  refused: { 'resend-ordered': 'due' },
  skipped: { 'resend-ordered': 'due' },
  sent: {},
};

const now = 1_000_000;
const minute = 60_000;
const at = (state: LetterState, tries = 1): LetterProgress => ({ state, tries, dueAt: 0, reason: null, answer: null });

describe.each(Object.entries(table))('a letter that is %s', (state, meets) => {
  test.each(Object.values(events))('meets $is', (event) => {
    const meeting = () => nextProgress(at(state as LetterState), event, now).state;
    const next = meets[event.is];
    if (next) expect(meeting()).toBe(next);
    else expect(meeting).toThrow(event.is);
  });
});

test('what cannot be delivered now waits longer and longer, more than four days in all, and is then refused', () => {
  let letter = at('due', 0);
  let clock = now;
  const waits: number[] = [];
  while (letter.state !== 'refused') {
    for (const event of [events.claimed, events['handed-over'], events.deferred])
      letter = nextProgress(letter, event, clock);
    waits.push((letter.dueAt - clock) / minute);
    clock = letter.dueAt;
  }
  expect(waits.slice(0, -1)).toEqual([1, 5, 15, 30, 60, 120, 240, 480, 720, 1440, 1440, 1440]);
  expect(letter).toMatchObject({ state: 'refused', reason: 'greylisted', tries: 13 });
  expect(clock - now).toBeGreaterThan(4 * 24 * 60 * minute);
});

test('a person who orders a letter again gives it a new life', () => {
  const refused = { ...at('refused', 12), reason: 'greylisted', answer: '450 later' };
  expect(nextProgress(refused, events['resend-ordered'], now)).toEqual({
    state: 'due',
    tries: 0,
    dueAt: now,
    reason: null,
    answer: null,
  });
});

test('settled is what waits for nothing but a person', () => {
  const settled = Object.keys(table).filter((state) => isSettled(state as LetterState));
  expect(settled).toEqual(['uncertain', 'refused', 'skipped', 'sent']);
});
