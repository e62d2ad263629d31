import { expect, test } from 'vitest';
import { longDay, longDays } from '#app/words/day.ts';

/** Non-breaking spaces as «~», the word joiner as «|». */
const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u2060', '|');

test('a day is written out in one piece, without «г.»', () => {
  expect(seen(longDay('ru', '2026-11-18'))).toBe('18~ноября~2026');
  expect(seen(longDay('en', '2011-12-27'))).toBe('27~December~2011');
});

test.each([
  ['one month', '2026-12-15', '2026-12-17', '15–|17~декабря 2026', '15–|17~December 2026'],
  ['two months', '2026-11-30', '2026-12-02', '30~ноября~– 2~декабря 2026', '30~November~– 2~December 2026'],
  ['two years', '2026-12-30', '2027-01-02', '30~декабря 2026~– 2~января 2027', '30~December 2026~– 2~January 2027'],
  ['one day only', '2026-04-01', '2026-04-01', '1~апреля 2026', '1~April 2026'],
])('days of %s', (_, from, to, ru, en) => {
  expect([seen(longDays('ru', from, to)), seen(longDays('en', from, to))]).toEqual([ru, en]);
});
