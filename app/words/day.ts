/** The calendar day in Moscow, `YYYY-MM-DD`, where the consultancy and most readers count theirs. */
export function dayInMoscow(at: number): string {
  return days.format(at);
}

const days = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
