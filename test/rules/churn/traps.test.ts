import { describe, expect, test } from 'vitest';
import { dayAt, dayNumber } from '#app/churn/day.ts';
import type { ExportLine } from '#app/churn/export-line.ts';
import { findReturns, joinReturns } from '#app/churn/returns.ts';
import { findTraps, type Trap } from '#app/churn/traps.ts';
import { streamsOf } from '#app/churn/draws.ts';

const until = '2025-12-31';
const line = (subscriber: string, connectedOn: string, endedOn?: string, suspendedOn?: string): ExportLine => ({
  ...{ subscriber, connectedOn, endedOn, suspendedOn },
});

/** Connected evenly over four years, leaving at 2 % a month of 30 days, by day. */
function honestExport(subscribers: number, seed: number): ExportLine[] {
  const { counts } = streamsOf(seed);
  return Array.from({ length: subscribers }, (_, index) => {
    const connected = dayNumber('2022-01-01') + Math.floor(counts.uniform() * 1461);
    const left = connected + Math.floor((Math.log(counts.uniform()) / Math.log(0.98)) * 30);
    return line(`s${index}`, dayAt(connected), left <= dayNumber(until) ? dayAt(left) : undefined);
  });
}

const find = (lines: ExportLine[], is: Trap['is']) => findTraps(lines, until).find((trap) => trap.is === is);

describe('an export', () => {
  test('without traps shows none, whatever the operator’s size', () => {
    for (const size of [1, 10, 60, 300, 1000])
      for (let seed = 1; seed <= 8; seed += 1) {
        const found = findTraps(honestExport(size, seed), until).filter(({ is }) => is !== 'no-ends' || size > 10);
        expect(found).toEqual([]);
      }
  });

  test('of nothing shows nothing', () => {
    expect(findTraps([], until)).toEqual([]);
  });

  test('of those who are still there shows that nobody ever left', () => {
    const living = honestExport(500, 1).filter(({ endedOn }) => endedOn === undefined);
    expect(find(living, 'no-ends')).toMatchObject({ lines: living.length, subscriberMonths: expect.any(Number) });
  });

  test('whose closed accounts were deleted shows since when they are kept', () => {
    const since = '2025-01-01';
    const whole = honestExport(3000, 1);
    const kept = whole.filter(({ endedOn = '9999' }) => endedOn >= since);
    const stray = line('kept by hand', '2022-02-01', '2022-09-01');
    for (const lines of [kept, [stray, ...kept]]) {
      const found = find(lines, 'ends-only-since');
      if (found?.is !== 'ends-only-since') throw new Error('Not found');
      expect(dayNumber(found.since) - dayNumber(since)).toBeLessThanOrEqual(7);
      expect(found.expectedBefore).toBeGreaterThan(100);
      expect(found.connectedBefore).toBeGreaterThan(500);
    }
  });

  test('whose debtors are written off on the first shows the day and the share', () => {
    const lines = honestExport(1500, 2).map((one, index) =>
      one.endedOn && index % 2 === 0 ? { ...one, endedOn: firstOfNext(one.endedOn) } : one,
    );
    const found = find(lines, 'batch-write-off');
    expect(found).toMatchObject({ dayOfMonth: 1, byChance: expect.closeTo(0.23, 2) });
    expect(found?.is === 'batch-write-off' && found.share).toBeGreaterThan(0.5);
  });

  test('whose debtors are written off on the last day shows that too, in months of any length', () => {
    const ends = ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-06-30', '2025-07-31'];
    const lines = ends.flatMap((endedOn, month) =>
      Array.from({ length: 10 }, (_, index) => line(`${month}/${index}`, dayAt(19_000 + 60 * month + index), endedOn)),
    );
    expect(find(lines, 'batch-write-off')).toMatchObject({ dayOfMonth: 31, near: 60, share: 1 });
  });

  test('of a base moved from another billing shows the day of the move', () => {
    const lines = honestExport(1500, 3).map((one, index) =>
      index % 4 === 0 ? { ...one, connectedOn: '2022-01-01' } : one,
    );
    expect(find(lines, 'migration')).toMatchObject({
      days: [{ day: '2022-01-01', connects: expect.any(Number) }],
      share: expect.closeTo(0.25, 2),
    });
  });

  test('shows no move where a good day connects five times the usual', () => {
    const days = [...Array.from({ length: 60 }, (_, day) => day), ...Array<number>(4).fill(30)];
    const lines = days.flatMap((day) =>
      Array.from({ length: 10 }, (_, index) => line(`${day}/${index}`, dayAt(dayNumber('2025-10-01') + day))),
    );
    expect(find(lines, 'migration')).toBeUndefined();
  });

  test('shows returns, second lines, the suspended, and what cannot be', () => {
    const lines = [
      line('back', '2025-01-01', '2025-03-01'),
      line('back', '2025-03-20', '2025-06-01'),
      line('back', '2025-08-01', '2025-08-02'),
      line('double', '2025-01-01'),
      line('double', '2025-02-01', undefined, '2025-09-01'),
      line('wrong', '2025-02-01', '2025-01-01'),
      line('early', '2026-02-01'),
    ];
    expect(findTraps(lines, until)).toEqual([
      { is: 'returns', ends: 4, returns: 2, within30: 1, within90: 2 },
      { is: 'overlaps', lines: 1 },
      { is: 'suspended', lines: 1, share: expect.closeTo(1 / 3, 10) },
      { is: 'impossible', leftBeforeConnecting: 1, inFuture: 1 },
    ]);
  });
});

describe('a return', () => {
  const lines = [line('a', '2025-03-20', '2025-06-01'), line('a', '2025-01-01', '2025-03-01'), line('b', '2025-02-02')];

  test('is found in whatever order the lines stand', () => {
    expect(findReturns(lines)).toEqual({ gaps: [19], overlaps: 0 });
  });

  test('can be taken as a stay that never ended, within as many days as asked for', () => {
    const joined = joinReturns(lines, 30);
    expect(joined).toEqual([line('a', '2025-01-01', '2025-06-01'), line('b', '2025-02-02')]);
    expect(joinReturns(lines, 19)).toHaveLength(2);
    expect(joinReturns(lines, 18)).toHaveLength(3);
  });

  test('is not where two lines ran together', () => {
    const both = [line('a', '2025-01-01', '2025-05-01'), line('a', '2025-03-01', '2025-06-01')];
    expect(findReturns(both)).toEqual({ gaps: [], overlaps: 1 });
    expect(joinReturns(both, 30)).toEqual(both);
  });
});

function firstOfNext(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
