import type { CellObject } from 'write-excel-file/node';

export type SheetRow = (CellObject | null)[];

/** A cell of text: what begins with = + - or @ stays text, and no program reckons with it. */
export function textCell(text: string, look: CellObject = {}): CellObject {
  // A sheet is XML, which has no other control characters; whoever looks for a word types plain spaces.
  const legal = text.replaceAll(/[^\P{C}\n\t]/gu, '').replaceAll(/[\u00a0\u202f]/g, ' ');
  // A cell holds no more than so many.
  return { value: legal.slice(0, 32_000), type: String, alignVertical: 'top', ...look };
}

export function headRow(titles: string[]): SheetRow {
  return titles.map((title) => textCell(title, { fontWeight: 'bold', wrap: true, bottomBorderStyle: 'thin' }));
}

/** A number with its format; what is no number says so in words. */
export function numberCell(value: number | null, format: string, otherwise = ''): CellObject | null {
  if (value === null || !Number.isFinite(value)) return otherwise === '' ? null : textCell(otherwise);
  return { value, type: Number, format, alignVertical: 'top' };
}

/** A calendar day, `YYYY-MM-DD`. */
export function dayCell(day: string, format: string): CellObject {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format, alignVertical: 'top', align: 'left' };
}
