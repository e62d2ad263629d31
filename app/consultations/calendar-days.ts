import type { Calendars, DayKind } from './calendar.ts';

/**
 * The production calendars of 2026 and 2027 for a week of five days, until an owner edits them. Weekends are off by
 * themselves, so holidays that fall on one are not listed. Hours are the house's own: 10 to 18, each in its zone.
 */
export const defaultCalendars: Calendars = {
  ru: {
    ...{ country: 'ru', zone: 'Europe/Moscow', opens: 600, closes: 1080, shortBy: 60 },
    days: {
      // Labour Code, articles 95 and 112; Government decree of 24 September 2025 on moving days off in 2026: 3 January to
      // 9 January, 4 January to 31 December. 1972 hours a year of 40-hour weeks.
      ...days(2026, 'off', '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31'),
      ...days(2026, 'short', '04-30 05-08 06-11 11-03'),
      // An assumption: articles 95 and 112 alone, without the days off which the Government moves by decree.
      ...days(2027, 'off', '01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04'),
      ...days(2027, 'short', '02-22 04-30 06-11 11-03 12-31'),
    },
    assumed: ['2027'],
  },
  by: {
    ...{ country: 'by', zone: 'Europe/Minsk', opens: 600, closes: 1080, shortBy: 60 },
    days: {
      // Labour Code, articles 116 and 147; Council of Ministers, decree 397 of 22 July 2025: Monday 20 April is worked on
      // Saturday 25 April, and as long as before a holiday, by the Ministry of Labour's norm of 2024 hours.
      ...days(2026, 'off', '01-01 01-02 01-07 04-20 04-21 05-01 07-03 12-25'),
      ...days(2026, 'short', '01-06 04-25 04-30 05-08 07-02 11-06 12-24 12-31'),
      // An assumption: articles 116 and 147 alone, Radunitsa by the Orthodox Easter of 2 May, without days moved by decree.
      ...days(2027, 'off', '01-01 01-07 03-08 05-11'),
      ...days(2027, 'short', '01-06 04-30 05-10 07-02 12-24 12-31'),
    },
    assumed: ['2027'],
  },
  kz: {
    ...{ country: 'kz', zone: 'Asia/Almaty', opens: 600, closes: 1080, shortBy: 60 },
    days: {
      // Labour Code, articles 84 and 85, which know no short days: a national holiday on a weekend makes the next working
      // day free, a religious one does not. Kurban ait on 27 May. 30 August is no holiday since the referendum of 15 March
      // 2026 (Ministry of Labour, 18 March 2026), whose day is one from 2027 on.
      ...days(2026, 'off', '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16'),
      // An assumption: by the same articles; Kurban ait falls on Sunday 16 May by the calendar of Umm al-Qura.
      ...days(2027, 'off', '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16'),
    },
    assumed: ['2027'],
  },
  uz: {
    ...{ country: 'uz', zone: 'Asia/Tashkent', opens: 600, closes: 1080, shortBy: 60 },
    days: {
      // Labour Code, articles 187 and 208; the President's decree of 24 December 2025: 2 January, 28 and 29 May, 31 August
      // are free, Saturday 12 December is worked for 31 December. Ramazan hayit on 20 March is an assumption: it was
      // declared by a decree of its own.
      ...days(2026, 'off', '01-01 01-02 03-09 03-20 03-23 05-11 05-27 05-28 05-29 08-31 09-01 10-01 12-08 12-31'),
      ...days(2026, 'short', '03-19 05-08 05-26 09-30 12-07'),
      ...days(2026, 'working', '12-12'),
      // An assumption: articles 187 and 208 alone; both hayits by the calendar of Umm al-Qura, 9 March and Sunday 16 May.
      ...days(2027, 'off', '01-01 03-08 03-09 03-22 05-10 05-17 09-01 10-01 12-08'),
      ...days(2027, 'short', '08-31 09-30 12-07 12-31'),
    },
    assumed: ['2026-03-19', '2026-03-20', '2027'],
  },
};

function days(year: number, kind: DayKind, listed: string): Record<string, DayKind> {
  return Object.fromEntries(listed.split(' ').map((day) => [`${year}-${day}`, kind]));
}
