import { describe, expect, test } from 'vitest';
import { leadStates, type LeadState } from '#app/leads/lead.ts';
import { isPossible, movesFrom, nextState, oweAWord } from '#app/leads/lead-state.ts';

test.each(leadStates.filter((state) => state !== 'withdrawn'))('a request that is %s can be withdrawn', (state) => {
  expect(nextState(state, { is: 'withdrawn' })).toBe('withdrawn');
});

test('a request is withdrawn once', () => {
  expect(() => nextState('withdrawn', { is: 'withdrawn' })).toThrow();
});

/** Rows are what a lead is, columns what it may become. */
const pipeline: Record<LeadState, Record<LeadState, boolean>> = Object.fromEntries(
  Object.entries({
    //           new in-work assessed proposed won consulted lost withdrawn
    new: '        -   x       x        x      x      -      x      -',
    'in-work': '  -   -       x        x      x      -      x      -',
    assessed: '   -   x       -        x      x      -      x      -',
    proposed: '   -   x       x        -      x      -      x      -',
    won: '        -   x       -        -      -      -      -      -',
    consulted: '  -   x       -        -      -      -      -      -',
    lost: '       -   x       -        -      -      -      -      -',
    withdrawn: '  -   -       -        -      -      -      -      -',
  }).map(([from, row]) => {
    const marks = row.trim().split(/\s+/);
    return [from, Object.fromEntries(leadStates.map((to, index) => [to, marks[index] === 'x']))];
  }),
) as Record<LeadState, Record<LeadState, boolean>>;

const moves = leadStates.flatMap((from) => leadStates.map((to) => ({ from, to, may: pipeline[from][to] })));

describe('a lead', () => {
  test.each(moves)('that is $from is moved to $to: $may', ({ from, to, may }) => {
    const event = { is: 'moved', to, because: to === 'lost' ? 'price' : undefined } as const;
    expect([isPossible(from, event), movesFrom(from).includes(to)]).toEqual([may, may]);
    if (may) expect(nextState(from, event)).toBe(to);
    else expect(() => nextState(from, event)).toThrow();
  });

  test('is lost for a reason, and nothing else has one', () => {
    expect(isPossible('proposed', { is: 'moved', to: 'lost' })).toBe(false);
    expect(isPossible('proposed', { is: 'moved', to: 'won', because: 'price' })).toBe(false);
  });

  test.each(leadStates.map((state) => ({ state, may: ['new', 'in-work', 'assessed', 'proposed'].includes(state) })))(
    'that is $state goes on as a thread: $may',
    ({ state, may }) => {
      expect(isPossible(state, { is: 'consulted' })).toBe(may);
      if (may) expect(nextState(state, { is: 'consulted' })).toBe('consulted');
    },
  );

  test('waits for our word while it is new or in work', () => {
    expect(leadStates.filter(oweAWord)).toEqual(['new', 'in-work']);
  });
});
