import { describe, expect, test } from 'vitest';
import { isAway, substituteOf } from '#app/people/absence.ts';

const away = (personId: string, startsOn: string, endsOn: string, substituteId: string | null = null) => ({
  ...{ personId, startsOn, endsOn, substituteId },
});

describe('somebody is away', () => {
  const absences = [away('anna', '2026-03-16', '2026-03-20', 'boris')];

  test.each([
    ['2026-03-15', false],
    ['2026-03-16', true],
    ['2026-03-20', true],
    ['2026-03-21', false],
  ])('from the first day to the last, both included: %s', (day, expected) => {
    expect(isAway(absences, 'anna', day)).toBe(expected);
    expect(substituteOf(absences, 'anna', day)).toBe(expected ? 'boris' : undefined);
  });

  test('and nobody else is', () => {
    expect(isAway(absences, 'boris', '2026-03-16')).toBe(false);
    expect(substituteOf(absences, 'boris', '2026-03-16')).toBeUndefined();
  });
});

describe('who stands in', () => {
  const day = '2026-03-16';
  const week = [day, '2026-03-20'] as const;

  test('is nobody where nobody was named', () => {
    expect(substituteOf([away('anna', ...week)], 'anna', day)).toBeUndefined();
  });

  test('is whoever stands in for a substitute who is away as well', () => {
    const absences = [away('anna', ...week, 'boris'), away('boris', ...week, 'vera')];
    expect(substituteOf(absences, 'anna', day)).toBe('vera');
  });

  test('is nobody where two stand in for each other and both are away', () => {
    const absences = [away('anna', ...week, 'boris'), away('boris', ...week, 'anna')];
    expect(substituteOf(absences, 'anna', day)).toBeUndefined();
    expect(substituteOf(absences, 'boris', day)).toBeUndefined();
  });

  test('is the one of two overlapping absences who is there', () => {
    const absences = [away('anna', ...week, 'boris'), away('boris', ...week), away('anna', day, day, 'vera')];
    expect(substituteOf(absences, 'anna', day)).toBe('vera');
  });
});
