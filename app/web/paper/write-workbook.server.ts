import writeXlsxFile from 'write-excel-file/node';
import { sheetsOf, type Told } from '#app/web/report/sheets.ts';
import { wordsFor } from '#app/words/index.ts';
import { tableSheet, type Cell } from './table-file.ts';

/** What is written; plain data, so that it can be handed over to another thread. */
export type Workbook = ({ is: 'report' } & Omit<Told, 'words'>) | { is: 'table'; sheet: string; titles: string[] };

/** The bytes of the XLSX; `rows` are those of a table. For a thread of its own, see `workbook.server.ts`. */
export function writeWorkbook(book: Workbook, rows: Cell[][]): Promise<Buffer> {
  return book.is === 'table' ? writeTable(book, rows) : writeReport({ ...book, words: wordsFor(book.locale) });
}

/** A report as a workbook: numbers as numbers, so that they can be reckoned with further. */
function writeReport(told: Told): Promise<Buffer> {
  const sheets = sheetsOf(told).map(({ name, rows, widths }) => ({
    data: rows,
    sheet: name.replaceAll('\u00a0', ' '),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: name === told.words.report.xlsx.sheets.summary ? 0 : 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function writeTable({ sheet, titles }: { sheet: string; titles: string[] }, rows: Cell[][]): Promise<Buffer> {
  const columns = titles.map((title) => ({ width: Math.max(14, title.length + 2) }));
  return writeXlsxFile(tableSheet(titles, rows), { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}
