/** A cell of a workbook as somebody would have typed it: a day as `YYYY-MM-DD`, a number with a comma. */
export function writeCell(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? writeNumber(value) : '';
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? writeDay(value) : '';
}

function writeNumber(value: number): string {
  // 0.1 + 0.2 is 0.3 to whoever looks at the sheet.
  const written = Number(value.toPrecision(12)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
  const [whole = '', fraction] = written.split('.');
  if (fraction === undefined) return whole;
  // «1,125» would be read as thousands.
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

/** A day is a number in a workbook, and may come out some milliseconds early. */
function writeDay(day: Date): string {
  const at = day.getTime() + 500;
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}
