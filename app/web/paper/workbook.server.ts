import { createRequire } from 'node:module';
import { makeThread, type Made } from '#app/thread.server.ts';
import type { Cell } from './table-file.ts';
import type { Workbook } from './write-workbook.server.ts';

/** Makes a workbook beside all other work, one at a time; the rows of a table come so many at once. */
export function makeWorkbook(book: Workbook, parts: Iterable<Cell[][]> = []): Promise<Made> {
  return maker({ what: book, parts });
}

const file = createRequire(import.meta.url).resolve('#app/web/paper/workbook.worker.mjs');
/** The longest takes some seconds: whoever comes later is asked to come again. */
const maker = makeThread(file, { mostWaiting: 8 });
