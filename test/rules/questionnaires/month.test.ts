import { describe, expect, test } from 'vitest';
import { monthAt, monthNumber, monthsUntil, readMonth } from '#app/questionnaires/month.ts';

describe('a month is understood however it is written', () => {
  test.each([
    ['2025-03', '2025-03'],
    ['2025-03-31', '2025-03'],
    ['2025-03-01T00:00:00', '2025-03'],
    ['2025-03-01 00:00:00', '2025-03'],
    ['2025.3', '2025-03'],
    ['03.2025', '2025-03'],
    ['3/2025', '2025-03'],
    ['01.03.2025', '2025-03'],
    ['01.03.2025 0:00', '2025-03'],
    ['31/03/25', '2025-03'],
    ['03.25', '2025-03'],
    ['март 2025', '2025-03'],
    ['Март 2025 г.', '2025-03'],
    ['1 марта 2025 года', '2025-03'],
    ['мар.25', '2025-03'],
    ["мар'25", '2025-03'],
    ['2025 март', '2025-03'],
    ['май 2025', '2025-05'],
    ['мая 2025', '2025-05'],
    ['сент. 2025', '2025-09'],
    ['March 2025', '2025-03'],
    ['Mar-25', '2025-03'],
    ['1 May 2025', '2025-05'],
    ['September, 2025', '2025-09'],
    ['\u00a0март\u00a02025\u00a0', '2025-03'],
  ])('«%s» is %s', (written, month) => expect(readMonth(written)).toBe(month));

  test.each([
    '',
    '13.2025',
    '2025-00',
    '1250',
    '1 250',
    '12',
    'март',
    'марсель 2025 год',
    '03.1985',
    '2025',
    'Итого',
    '9'.repeat(90),
  ])('«%s» is none', (written) => expect(readMonth(written)).toBeUndefined());

  test('a name alone is the only month of that name in the period', () => {
    expect(readMonth('март', monthsUntil('2025-06', 12))).toBe('2025-03');
    expect(readMonth('Mar', monthsUntil('2025-06', 12))).toBe('2025-03');
    expect(readMonth('март', monthsUntil('2025-06', 24))).toBeUndefined();
    expect(readMonth('1 марта', monthsUntil('2025-06', 12))).toBeUndefined();
  });
});

test('months are counted over the turn of a year', () => {
  expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthNumber('2026-01') - monthNumber('2025-12')).toBe(1);
  expect(['2025-12', '2026-01'].map((month) => monthAt(monthNumber(month)))).toEqual(['2025-12', '2026-01']);
});
