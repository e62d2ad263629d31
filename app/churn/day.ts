/** A day of the calendar, `YYYY-MM-DD`, without hour or zone: that is what billing exports hold. */
export type Day = string;

/** 365.25/12: the mean month of tenure, in days. */
export const monthOfTenure = 30.4375;

const dayLength = 86_400_000;

/** Days since 1970-01-01; throws RangeError on what is no day. */
export function dayNumber(day: Day): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  const number = at / dayLength;
  // 30 February parses in some engines, as 1 March.
  if (!Number.isInteger(number) || dayAt(number) !== day) throw new RangeError(`${day} is no day`);
  return number;
}

export function dayAt(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** `YYYY-MM` of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** `addMonths('2025-11', 2)` = '2026-01'. */
export function addMonths(month: string, added: number): string {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return dayAt(Date.UTC(year, ordinal - 1 + added) / dayLength).slice(0, 7);
}

export function lastDayOf(month: string): Day {
  return dayAt(dayNumber(`${addMonths(month, 1)}-01`) - 1);
}
