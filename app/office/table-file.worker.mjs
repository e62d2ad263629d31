import { parentPort, workerData } from 'node:worker_threads';
import writeXlsxFile from 'write-excel-file/node';

/** More characters a cell of a workbook does not hold. */
const longest = 32_767;

const { sheet, titles, rows } = workerData;
const head = titles.map((value) => ({ value, type: String, fontWeight: 'bold' }));
const book = writeXlsxFile([head, ...rows.map((row) => row.map(cellOf))], {
  sheet,
  columns: titles.map((title) => ({ width: Math.max(14, title.length + 2) })),
  stickyRowsCount: 1,
});
parentPort?.postMessage(await book.toBuffer());

/** A text is written as a text: whatever a stranger typed, no spreadsheet reckons it. */
function cellOf(value) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: value.slice(0, longest), type: String };
  // Workbooks know no time zones: the clock on the wall is the one in Moscow, three hours ahead all year.
  return { value: new Date(value.at + 3 * 3_600_000), type: Date, format: 'dd.mm.yyyy hh:mm' };
}
