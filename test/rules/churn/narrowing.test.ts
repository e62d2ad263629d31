import { describe, expect, test } from 'vitest';
import { listNarrowing } from '#app/churn/narrowing.ts';
import { premiseGroups } from '#app/churn/plan.ts';
import { golden } from './golden.ts';

const options = { seed: 1, draws: 2000 };

describe('which answer narrows the range most', () => {
  const example = listNarrowing({ base: 20_000, disconnected: 300 }, options);

  test('is for whoever knows only base and disconnects: how many come back', () => {
    expect(example[0]!.group).toBe('win-back');
    expect(example[0]!.narrows).toBeGreaterThan(0.3);
  });

  test('is told of every group, the most telling first, and no answer tells more than all', () => {
    expect(new Set(example.map(({ group }) => group))).toEqual(new Set(premiseGroups));
    const narrows = example.map((one) => one.narrows);
    expect(narrows).toEqual(narrows.toSorted((a, b) => b - a));
    expect(narrows.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  test('is the reasons themselves where all rates are certain', () => {
    const [first, second] = listNarrowing(golden, options);
    expect([first!.group, second!.group].toSorted()).toEqual(['disconnects', 'reasons']);
    const rest = listNarrowing(golden, options).slice(2);
    expect(rest.map(({ narrows }) => narrows)).toEqual([0, 0, 0, 0]);
  });

  test('is none where there is nothing to know', () => {
    expect(listNarrowing({ base: 0 }, options).every(({ narrows }) => narrows === 0)).toBe(true);
  });

  test('is the same for the same seed', () => {
    expect(listNarrowing({ base: 20_000, disconnected: 300 }, options)).toEqual(example);
  });
});
