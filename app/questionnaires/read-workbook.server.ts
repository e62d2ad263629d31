import { inflateRawSync } from 'node:zlib';
import readXlsx, { type Sheet } from 'read-excel-file/node';
import { readZipDirectory } from '#app/storage/zip-directory.ts';
import { writeCell } from './workbook-cell.ts';

export interface TableSheet {
  name: string;
  grid: string[][];
}

export type WorkbookReading = { sheets: TableSheet[]; refused?: undefined } | { refused: 'unsafe' | 'damaged' };

/** Whoever looks for a table by month finds it among these; one that is longer is told from them by one more line. */
const mostSheets = 40;
const mostLines = 1001;
const mostColumns = 501;

/** The sheets of a workbook, cell by cell. For a thread of its own, see `read-table.server.ts`. */
export async function readWorkbook(bytes: Buffer): Promise<WorkbookReading> {
  if (!unpacksAsTold(bytes)) return { refused: 'unsafe' };
  const sheets = await sheetsIn(bytes);
  if (!sheets) return { refused: 'damaged' };
  return {
    sheets: sheets.slice(0, mostSheets).map(({ sheet, data }) => ({
      name: sheet,
      grid: data.slice(0, mostLines).map((row) => row.slice(0, mostColumns).map(writeCell)),
    })),
  };
}

/** The directory may lie about sizes, and what reads workbooks believes it. */
function unpacksAsTold(bytes: Buffer): boolean {
  const { entries = [] } = readZipDirectory(bytes);
  return entries.every(({ method, start, packed, size }) => {
    if (method === 0) return true;
    try {
      // It fails as soon as there is more than that.
      return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: size || 1 }).length === size;
    } catch {
      return false;
    }
  });
}

/** What is no workbook inside, in spite of its parts, fails in whatever way it likes. */
async function sheetsIn(bytes: Buffer): Promise<Sheet[] | undefined> {
  try {
    return await readXlsx(bytes);
  } catch {
    return undefined;
  }
}
