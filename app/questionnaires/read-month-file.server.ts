import type { Month } from './month.ts';
import { readGrid, type PasteReading, type Pasted } from './paste.ts';
import type { MonthsQuestion } from './question.ts';
import { readTable } from './read-table.server.ts';
import type { RowNames } from './row-names.ts';
import type { TableRefusal } from './table-refusal.ts';

export type MonthFileReading =
  | { is: 'pasted'; pasted: Pasted; /** Of the sheet that it was found in; empty of a text. */ sheet: string }
  | { is: 'refused'; because: TableRefusal | Extract<PasteReading, { is: 'refused' }>['because'] };

/** A file for a table by month, read as the same table would be if it were pasted; of many sheets the one that tells most. */
export async function readMonthFile(
  bytes: Buffer,
  question: MonthsQuestion,
  period: readonly Month[],
  names: RowNames,
): Promise<MonthFileReading> {
  const reading = await readTable(bytes);
  if (reading.is === 'refused') return reading;
  const all = reading.sheets.map(({ name, grid }) => ({ name, found: readGrid(grid, question, period, names) }));
  const found = all.flatMap(({ name, found: one }) =>
    one.is === 'pasted' ? [{ is: one.is, pasted: one.pasted, sheet: name }] : [],
  );
  const [best] = found.toSorted((a, b) => cellsIn(b.pasted) - cellsIn(a.pasted));
  if (best) return best;
  const [because = 'empty'] = all.flatMap(({ found: one }) => (one.is === 'refused' ? [one.because] : []));
  return { is: 'refused', because };
}

function cellsIn({ cells }: Pasted): number {
  return Object.values(cells).reduce((sum, months) => sum + Object.keys(months).length, 0);
}
