import writeXlsxFile from 'write-excel-file/node';
import type { TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import { sheetsOfTaken } from '#app/web/questionnaire/take-sheets.ts';
import { sheetsOf, type Sheet, type Told } from '#app/web/report/sheets.ts';
import { wordsFor } from '#app/words/index.ts';
import { tableSheet, type Cell } from './table-file.ts';

/** What is written; plain data, so that it can be handed over to another thread. */
export type Workbook =
  | ({ is: 'report' } & Omit<Told, 'words'>)
  | ({ is: 'questionnaire' } & TakenQuestionnaire)
  | { is: 'table'; sheet: string; titles: string[] };

/** The bytes of the XLSX; `rows` are those of a table. For a thread of its own, see `workbook.server.ts`. */
export function writeWorkbook(book: Workbook, rows: Cell[][]): Promise<Buffer> {
  switch (book.is) {
    case 'table':
      return writeTable(book, rows);
    case 'report':
      return writeSheets(sheetsOf({ ...book, words: wordsFor(book.locale) }));
    case 'questionnaire':
      return writeSheets(sheetsOfTaken(book));
  }
}

/** Numbers as numbers, so that they can be reckoned with further; the first sheet tells of the whole and has no head. */
function writeSheets(sheets: Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows, widths }, index) => ({
    data: rows,
    sheet: name.replaceAll('\u00a0', ' '),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: index === 0 ? 0 : 1,
  }));
  return writeXlsxFile(written).toBuffer();
}

function writeTable({ sheet, titles }: { sheet: string; titles: string[] }, rows: Cell[][]): Promise<Buffer> {
  const columns = titles.map((title) => ({ width: Math.max(14, title.length + 2) }));
  return writeXlsxFile(tableSheet(titles, rows), { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}
