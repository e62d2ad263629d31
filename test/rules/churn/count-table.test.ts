import { describe, expect, test } from 'vitest';
import { dropEmpty, marginsOf, mergeRare, tabulate } from '#app/churn/count-table.ts';

test('a list of disconnects becomes a table with its months in order', () => {
  const records = [
    { row: '2026-02', column: 'R5' },
    { row: '2026-01', column: 'R6' },
    { row: '2026-02', column: 'R5' },
  ];
  const counts = [
    [0, 1],
    [2, 0],
  ];
  expect(tabulate(records)).toEqual({ rows: ['2026-01', '2026-02'], columns: ['R5', 'R6'], counts });
  expect(tabulate([])).toEqual({ rows: [], columns: [], counts: [] });
});

test('months and reasons that counted nothing are dropped', () => {
  const counts = [
    [3, 0, 1],
    [0, 0, 0],
    [2, 0, 4],
  ];
  expect(dropEmpty({ rows: ['a', 'b', 'c'], columns: ['x', 'y', 'z'], counts })).toEqual({
    rows: ['a', 'c'],
    columns: ['x', 'z'],
    counts: [
      [3, 1],
      [2, 4],
    ],
  });
});

describe('reasons with fewer than five disconnects', () => {
  const counts = [
    [10, 1, 20, 2],
    [12, 3, 18, 2],
  ];
  const table = { rows: ['a', 'b'], columns: ['R5', 'R3', 'R6', 'R12'], counts };

  test('are put together', () => {
    expect(mergeRare(table, 5)).toEqual({
      table: {
        rows: ['a', 'b'],
        columns: ['R5', 'R6', 'R3+R12'],
        counts: [
          [10, 20, 3],
          [12, 18, 5],
        ],
      },
      merged: ['R3', 'R12'],
    });
  });

  test('stay as they are where one is alone, or none is', () => {
    const alone = { ...table, counts: table.counts.map((row) => row.map((count, c) => (c === 3 ? 30 : count))) };
    expect(mergeRare(alone, 5)).toEqual({ table: alone, merged: [] });
    expect(mergeRare(table, 1)).toEqual({ table, merged: [] });
  });
});

test.each([{ counts: [[1, 2], [3]] }, { counts: [[1, -2]] }, { counts: [[1.5]] }, { counts: [[NaN]] }])(
  'what is no table of counts is refused: $counts',
  ({ counts }) => {
    expect(() => marginsOf(counts)).toThrow(RangeError);
  },
);
