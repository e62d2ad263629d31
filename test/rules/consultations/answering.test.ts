import { describe, expect, test } from 'vitest';
import { answeringForm } from '#app/consultations/answering-form.ts';
import { answerZones, ownCalendar, usualAnswering, type Answering } from '#app/consultations/answering.ts';
import { defaultCalendars } from '#app/consultations/calendar-days.ts';
import { isWorkingAt, nextOpening, workCalendarShape } from '#app/consultations/calendar.ts';
import { minutesIn, timeOfDay } from '#app/consultations/time-of-day.ts';
import { aheadIn, wallTime } from '#app/consultations/zone-day.ts';
import { at } from './calendars.ts';

const typed = { languages: ['ru'], country: 'ru', zone: 'Europe/Moscow', opens: '9:00', closes: '18:00' };

describe('the form of languages and hours', () => {
  test('takes what is typed: languages in our order, times in minutes, no limit for that of the house', () => {
    const read = answeringForm.parse({ ...typed, languages: ['uz', 'ru', 'uz'], closes: ' 24:00 ' });
    expect(read).toEqual({ ...typed, languages: ['ru', 'uz'], opens: 540, closes: 1440, most: null });
    expect(answeringForm.parse({ ...typed, most: ' 7 ' }).most).toBe(7);
  });

  test.each([
    ['no language', { languages: undefined }, 'languages', 'languagesMissing'],
    ['none ticked', { languages: [] }, 'languages', 'languagesMissing'],
    ['a language we do not know', { languages: ['ru', 'xx'] }, 'languages', 'languageUnknown'],
    ['a country without a calendar', { country: 'us' }, 'country', 'countryMissing'],
    ['no zone', { zone: undefined }, 'zone', 'zoneInvalid'],
    ['a zone that is none', { zone: 'Europe/Nowhere' }, 'zone', 'zoneInvalid'],
    ['no time', { opens: undefined }, 'opens', 'timeMissing'],
    ['what is no time', { opens: '9' }, 'opens', 'timeInvalid'],
    ['a minute too many', { closes: '24:01' }, 'closes', 'timeInvalid'],
    ['a day that ends as it begins', { closes: '9:00' }, 'closes', 'hoursInvalid'],
    ['a night', { opens: '22:00', closes: '6:00' }, 'closes', 'hoursInvalid'],
    ['a limit of none', { most: '0' }, 'most', 'mostInvalid'],
    ['a limit beyond all', { most: '1001' }, 'most', 'mostInvalid'],
    ['a limit that is no number', { most: 'много' }, 'most', 'mostInvalid'],
  ])('refuses %s', (_, change, field, tag) => {
    const issues = answeringForm.safeParse({ ...typed, ...change }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path[0], message])).toEqual([[field, tag]]);
  });
});

describe('somebody’s own calendar', () => {
  const omsk: Answering = { ...usualAnswering('ru', defaultCalendars), zone: 'Asia/Omsk', opens: 540, closes: 1020 };

  test('has the days of their country, and their zone and hours', () => {
    const calendar = ownCalendar(defaultCalendars, { ...omsk, country: 'by' });
    expect(calendar).toEqual({ ...defaultCalendars.by, zone: 'Asia/Omsk', opens: 540, closes: 1020 });
    expect(isWorkingAt(at('Asia/Omsk', '2026-07-02T15:59'), calendar)).toBe(true);
    expect(isWorkingAt(at('Asia/Omsk', '2026-07-02T16:00'), calendar)).toBe(false);
    expect(isWorkingAt(at('Asia/Omsk', '2026-07-03T12:00'), calendar)).toBe(false);
  });

  test('of half an hour a day leaves a short day out, and is as sound as any otherwise', () => {
    const calendar = ownCalendar(defaultCalendars, { ...omsk, opens: 540, closes: 570 });
    expect(isWorkingAt(at('Asia/Omsk', '2026-04-30T09:10'), calendar)).toBe(false);
    expect(nextOpening(at('Asia/Omsk', '2026-04-30T09:10'), calendar)).toBe(at('Asia/Omsk', '2026-05-04T09:00'));
  });

  test('of whom nothing is said is that of the house, and English is theirs who read the desk in it', () => {
    expect(ownCalendar(defaultCalendars, usualAnswering('ru', defaultCalendars))).toEqual(defaultCalendars.ru);
    expect((['ru', 'en'] as const).map((one) => usualAnswering(one, defaultCalendars).languages)).toEqual([
      ...[['ru'], ['ru', 'en']],
    ]);
  });
});

test('every zone of the list is one, from west to east, and none of them puts its clocks forward', () => {
  const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  const hours = answerZones.map((zone) => Number(aheadIn(zone, winter)));
  expect(hours).toEqual([...hours].sort((one, other) => one - other));
  expect(answerZones.map((zone) => Number(aheadIn(zone, summer)))).toEqual(hours);
  for (const zone of answerZones) expect(workCalendarShape.shape.zone.safeParse(zone).success).toBe(true);
});

test.each([
  ['Asia/Yekaterinburg', '+5'],
  ['Asia/Kolkata', '+5:30'],
  ['Asia/Kamchatka', '+12'],
  ['America/St_Johns', '\u22123:30'],
  ['UTC', '+0'],
])('%s is ahead of Greenwich by %s', (zone, ahead) => {
  expect(aheadIn(zone, Date.UTC(2026, 0, 15))).toBe(ahead);
});

test('clocks on the wall show the day and the minute of their zone', () => {
  const moment = Date.UTC(2026, 2, 16, 21, 30);
  expect(wallTime(moment, 'Europe/Moscow')).toEqual({ day: '2026-03-17', minutes: 30 });
  expect(wallTime(moment, 'Europe/Kaliningrad')).toEqual({ day: '2026-03-16', minutes: 1410 });
});

test.each([
  ['9:05', 545, '09:05'],
  ['00:00', 0, '00:00'],
  ['24:00', 1440, '24:00'],
])('%s is minute %d of the day', (said, minutes, shown) => {
  expect([minutesIn(said), timeOfDay(minutes)]).toEqual([minutes, shown]);
});

test.each(['', '9', '9.30', '9:60', '24:01', '-1:00', '9:5'])('«%s» is no time', (said) => {
  expect(minutesIn(said)).toBeUndefined();
});
