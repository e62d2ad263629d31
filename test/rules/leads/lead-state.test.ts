import { expect, test } from 'vitest';
import { leadStates } from '#app/leads/lead.ts';
import { nextState } from '#app/leads/lead-state.ts';

test.each(leadStates.filter((state) => state !== 'withdrawn'))('a request that is %s can be withdrawn', (state) => {
  expect(nextState(state, { is: 'withdrawn' })).toBe('withdrawn');
});

test('a request is withdrawn once', () => {
  expect(() => nextState('withdrawn', { is: 'withdrawn' })).toThrow();
});
