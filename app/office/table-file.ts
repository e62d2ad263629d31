/** A moment is a Date in a workbook and a text in a CSV. */
export type Cell = string | number | { at: number } | null;

/**
 * A cell of a CSV. A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection):
 * what a stranger typed into a form is never reckoned.
 */
export function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return momentInMoscow(cell.at);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** «16.03.2026 12:00» */
function momentInMoscow(at: number): string {
  return moments.format(at).replace(', ', ' ');
}

const moments = new Intl.DateTimeFormat('ru', {
  ...{ timeZone: 'Europe/Moscow', day: '2-digit', month: '2-digit', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});
