import {
  calendarCountries,
  calendarsShape,
  dayKinds,
  workCalendarShape,
  type CalendarCountry,
  type Calendars,
  type DayKind,
  type WorkCalendar,
} from '#app/consultations/calendar.ts';
import { minutesIn, timeOfDay } from '#app/consultations/time-of-day.ts';

/** What is wrong with a calendar as it is typed: in which field, on which line of it. */
export interface CalendarProblem {
  field: string;
  is: 'zoneInvalid' | 'timeInvalid' | 'shortInvalid' | 'hoursInvalid' | 'lineUnreadable' | 'dayTwice' | 'tooManyDays';
  line?: { number: number; text: string };
}

/** How days are called. */
export interface DayWords {
  kinds: Record<DayKind, string>;
  assumed: string;
}

export const calendarFields = ['Zone', 'Opens', 'Closes', 'ShortBy', 'Days'] as const;

/** Calendars as they are put into the fields: `ruZone`, `ruDays` and so on; a line a day. */
export function typedCalendars(calendars: Calendars, words: DayWords): Record<string, string> {
  return Object.fromEntries(
    calendarCountries.flatMap((country) => {
      const { zone, opens, closes, shortBy } = calendars[country];
      const days = linesOf(calendars[country], words).join('\n');
      const values = [zone, timeOfDay(opens), timeOfDay(closes), String(shortBy), days];
      return calendarFields.map((field, index) => [country + field, values[index] ?? '']);
    }),
  );
}

/** The calendars that are meant, or all that is wrong with them. */
export function readCalendars(
  typed: Record<string, string>,
  words: DayWords,
): { calendars: Calendars } | { problems: CalendarProblem[] } {
  const problems: CalendarProblem[] = [];
  const read = calendarCountries.map((country) => [country, readCalendar(country, typed, words, problems)]);
  if (problems.length > 0) return { problems };
  return { calendars: calendarsShape.parse(Object.fromEntries(read)) };
}

function linesOf({ days, assumed }: WorkCalendar, words: DayWords): string[] {
  const all = [...new Set([...Object.keys(days), ...assumed])].sort();
  return all.map((day) => {
    const kind = days[day];
    return [day, kind && words.kinds[kind], assumed.includes(day) && words.assumed].filter(Boolean).join(' ');
  });
}

function readCalendar(
  country: CalendarCountry,
  typed: Record<string, string>,
  words: DayWords,
  problems: CalendarProblem[],
): unknown {
  const text = (field: (typeof calendarFields)[number]) => (typed[country + field] ?? '').trim();
  const before = problems.length;
  const fault = (field: (typeof calendarFields)[number], is: CalendarProblem['is']) =>
    problems.push({ field: country + field, is });
  const [opens, closes] = [minutesIn(text('Opens')), minutesIn(text('Closes'))];
  const shortBy = /^\d{1,3}$/.test(text('ShortBy')) ? Number(text('ShortBy')) : undefined;
  if (opens === undefined) fault('Opens', 'timeInvalid');
  if (closes === undefined) fault('Closes', 'timeInvalid');
  if (shortBy === undefined || shortBy > 480) fault('ShortBy', 'shortInvalid');
  const { days, assumed } = readDays(country, text('Days'), words, problems);
  const calendar = { country, zone: text('Zone'), opens, closes, shortBy, days, assumed };
  const checked = workCalendarShape.safeParse(calendar);
  if (checked.success || problems.length > before) return calendar;
  const tags = checked.error.issues.map(({ message }) => message);
  if (tags.includes('zoneInvalid')) fault('Zone', 'zoneInvalid');
  else if (tags.includes('hoursInvalid')) fault('Closes', 'hoursInvalid');
  else fault('Days', 'tooManyDays');
  return calendar;
}

/** `2026-05-02 рабочий`, `2026-03-20 выходной предположение`, `2027 предположение`. */
function readDays(country: CalendarCountry, text: string, words: DayWords, problems: CalendarProblem[]) {
  const days: Record<string, DayKind> = {};
  const assumed: string[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const fault = (is: CalendarProblem['is']) =>
      problems.push({ field: `${country}Days`, is, line: { number: index + 1, text: line.slice(0, 80) } });
    const [day = '', ...said] = line.toLowerCase().split(/\s+/);
    const isAssumed = said.at(-1) === words.assumed;
    const kind = dayKinds.find((one) => words.kinds[one] === said[0]);
    const isWhole = said.length === (kind ? 1 : 0) + (isAssumed ? 1 : 0) && said.length > 0;
    const isYear = /^\d{4}$/.test(day) && kind === undefined;
    if (!isWhole || !(isYear || isRealDay(day))) fault('lineUnreadable');
    else if (Object.hasOwn(days, day) || assumed.includes(day)) fault('dayTwice');
    else {
      if (kind) days[day] = kind;
      if (isAssumed) assumed.push(day);
    }
  }
  return { days, assumed };
}

function isRealDay(day: string): boolean {
  return workCalendarShape.shape.days.safeParse({ [day]: 'off' }).success;
}
