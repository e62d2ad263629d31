import { createRequire } from 'node:module';
import { z } from 'zod';
import { inspectBytes } from '#app/storage/content-type.server.ts';
import type { FileType } from '#app/storage/file-type.ts';
import { readZipDirectory } from '#app/storage/zip-directory.ts';
import { makeThread, OutOfBounds } from '#app/thread.server.ts';
import { decodeText, type TextEncoding } from '#app/storage/decode-text.ts';
import type { TableSheet, WorkbookReading } from './read-workbook.server.ts';
import type { TableRefusal } from './table-refusal.ts';
import { gridOf } from './text-grid.ts';

export type TableReading =
  /** `encoding`: of a text, which has one sheet without a name. */
  { is: 'tables'; sheets: TableSheet[]; encoding: TextEncoding | null } | { is: 'refused'; because: TableRefusal };

/** A table of two years has some kilobytes, a workbook with all that stands around it some hundreds of them. */
export const mostTableBytes = 5 * 1024 * 1024;

/** The tables of a file that somebody has sent, found by its bytes alone. Throws only where we are at fault. */
export async function readTable(bytes: Buffer): Promise<TableReading> {
  if (bytes.length > mostTableBytes) return refused('too-large');
  if (bytes.length === 0) return refused('empty');
  const found = await inspectBytes(bytes);
  if (found.refused) return refused(found.refused === 'unsafe' ? 'unsafe' : whyNone(bytes));
  const other = others[found.type];
  if (other) return refused(other);
  return found.type === 'text/plain' ? readText(bytes) : readSheets(bytes);
}

/** What may be sent to us and is no table that we read. */
const others: Partial<Record<FileType, TableRefusal>> = {
  'application/vnd.ms-excel': 'old-excel',
  'application/vnd.oasis.opendocument.spreadsheet': 'opendocument',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/msword': 'document',
  'application/pdf': 'pdf',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'image/heic': 'picture',
};

function whyNone(bytes: Buffer): TableRefusal {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readZipDirectory(bytes).refused ? 'damaged' : 'archive';
  // Billing systems write a page and call it .xls.
  const head = decodeText(bytes.subarray(0, 4096)).text;
  return /^\s*<(!doctype|html|head|body|table|\?xml|style|meta)\b/i.test(head) ? 'web-page' : 'no-table';
}

function readText(bytes: Buffer): TableReading {
  const { text, encoding } = decodeText(bytes);
  const grid = gridOf(text);
  if (!grid) return refused('unreadable');
  return grid.length > 0 ? { is: 'tables', sheets: [{ name: '', grid }], encoding } : refused('empty');
}

async function readSheets(bytes: Buffer): Promise<TableReading> {
  const reading = await inThread(bytes);
  if ('because' in reading) return refused(reading.because);
  if (reading.refused) return refused(reading.refused);
  const sheets = reading.sheets.filter(({ grid }) => grid.some((line) => line.some((cell) => cell !== '')));
  return sheets.length > 0 ? { is: 'tables', sheets, encoding: null } : refused('empty');
}

async function inThread(bytes: Buffer): Promise<WorkbookReading | { because: 'busy' | 'too-large' }> {
  try {
    const made = await reader({ what: new Uint8Array(bytes) });
    return 'refused' in made ? { because: 'busy' } : workbook.parse(JSON.parse(new TextDecoder().decode(made.bytes)));
  } catch (error) {
    if (error instanceof OutOfBounds) return { because: 'too-large' };
    throw error;
  }
}

const workbook = z.union([
  z.object({ sheets: z.array(z.object({ name: z.string(), grid: z.array(z.array(z.string())) })) }),
  z.object({ refused: z.enum(['unsafe', 'damaged']) }),
]);

// By the package's own `imports`, which are the same for the sources and for the built pages.
const file = createRequire(import.meta.url).resolve('#app/questionnaires/read-workbook.worker.mjs');
const reader = makeThread(file, { mostWaiting: 8, longest: 20_000, memory: 256 });

function refused(because: TableRefusal): TableReading {
  return { is: 'refused', because };
}
