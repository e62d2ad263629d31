import { describe, expect, test } from 'vitest';
import { cohortTriangle } from '#app/churn/cohort.ts';
import { staysOf, type ExportLine } from '#app/churn/export-line.ts';
import { kaplanMeier, survivalAt } from '#app/churn/kaplan-meier.ts';
import { dayAt, dayNumber } from '#app/churn/day.ts';

let numbered = 0;
const line = (connectedOn: string, endedOn?: string, suspendedOn?: string): ExportLine => {
  numbered += 1;
  return { subscriber: String(numbered), connectedOn, endedOn, suspendedOn };
};
const year = { from: undefined, until: '2025-12-31' };

describe('lines of an export as stays', () => {
  test('last until they end, or until the export', () => {
    expect(staysOf([line('2025-01-01', '2025-01-31'), line('2025-12-01')], year)).toEqual({
      stays: [
        { entry: 0, exit: 30, hasEnded: true },
        { entry: 0, exit: 30, hasEnded: false },
      ],
      impossible: 0,
      before: 0,
    });
  });

  test('are censored when suspended, not ended; those who left after the export were still there', () => {
    expect(
      staysOf([line('2025-01-01', undefined, '2025-01-11'), line('2025-12-01', '2026-01-15')], year).stays,
    ).toEqual([
      { entry: 0, exit: 10, hasEnded: false },
      { entry: 0, exit: 30, hasEnded: false },
    ]);
  });

  test('begin with the tenure they had when the export began to see who left', () => {
    const seen = { from: '2025-01-01', until: '2025-12-31' };
    const lines = [
      line('2024-12-01', '2025-01-01'),
      line('2025-01-01', '2025-01-01'),
      line('2020-01-01', '2024-06-01'),
    ];
    expect(staysOf(lines, seen)).toEqual({
      stays: [
        { entry: 30, exit: 31, hasEnded: true },
        { entry: 0, exit: 0, hasEnded: true },
      ],
      impossible: 0,
      before: 1,
    });
  });

  test('are left out, and counted, where they say what cannot be', () => {
    const found = staysOf([line('2025-05-05', '2025-05-04'), line('2026-01-01'), line('2025-01-01')], year);
    expect(found).toMatchObject({ impossible: 2, before: 0 });
    expect(found.stays).toHaveLength(1);
  });

  test('give the true curve even where all who left before are deleted', () => {
    // Everybody leaves at a tenure evenly spread over 0–1000 days; those gone before 2025 are not in the export.
    const all = Array.from({ length: 2000 }, (_, index) => {
      const connected = dayNumber('2022-01-01') + (index % 1400);
      return line(dayAt(connected), dayAt(connected + ((index * 377) % 1000)));
    });
    const from = '2025-01-01';
    const kept = all.filter(({ endedOn = '' }) => endedOn >= from);
    const at500 = (seen: { from: string | undefined; until: string }) =>
      survivalAt(kaplanMeier(staysOf(kept, seen).stays), 500)?.survival;
    expect(at500({ from, until: '2025-12-31' })).toBeCloseTo(0.5, 1);
    expect(at500({ from: undefined, until: '2025-12-31' })).toBeGreaterThan(0.6);
  });
});

describe('the cohort triangle', () => {
  const lines = [
    line('2025-09-03', '2025-09-20'),
    line('2025-09-10', '2025-10-31'),
    line('2025-09-30'),
    line('2025-11-15', undefined, '2025-12-01'),
    line('2025-11-15', '2025-11-01'),
    line('2026-02-01'),
  ];

  test('says how many of those who connected in a month are there at the end of it and of each later one', () => {
    expect(cohortTriangle(lines, year)).toEqual([
      { month: '2025-09', connected: 3, kept: [2, 1, 1, 1] },
      { month: '2025-11', connected: 1, kept: [1, 1] },
    ]);
  });

  test('holds no month that the export has not seen to its end, and no cohort of survivors only', () => {
    expect(cohortTriangle(lines, { from: undefined, until: '2025-11-29' })[0]?.kept).toEqual([2, 1]);
    expect(cohortTriangle(lines, { from: '2025-09-02', until: '2025-12-31' }).map(({ month }) => month)).toEqual([
      '2025-11',
    ]);
    expect(cohortTriangle([], year)).toEqual([]);
  });
});
