import { moscowAhead } from '#app/words/day.ts';

const hour = 3_600_000;
const day = 24 * hour;
const [opens, closes] = [10 * hour, 18 * hour];

/**
 * The moment when so many working hours have passed: 10 to 18 in Moscow from Monday to Friday. Public holidays are counted
 * as working days: the calendar of each year is published anew.
 */
export function afterWorkingHours(at: number, hours: number): number {
  let left = hours * hour;
  let today = Math.floor((at + moscowAhead) / day) * day;
  let since = Math.max(at + moscowAhead - today, opens);
  for (; ; today += day, since = opens) {
    const room = isWorkingDay(today) ? Math.max(closes - since, 0) : 0;
    if (left <= room) return today + since + left - moscowAhead;
    left -= room;
  }
}

/** The first of January 1970 was a Thursday. */
function isWorkingDay(midnight: number): boolean {
  const weekday = (midnight / day + 3) % 7;
  return weekday < 5;
}
