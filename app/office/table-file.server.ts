import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { stringify } from 'csv-stringify';
import { asText, type Cell } from './table-file.ts';

/**
 * A table as Excel in Russian opens it by a double click: UTF-8 with its mark, semicolons, CRLF. Written row by row, as
 * fast as it is read.
 */
export function csvOf(titles: string[], rows: Iterable<Cell[]>): Readable {
  const lines = function* () {
    yield titles.map(asText);
    for (const row of rows) yield row.map(asText);
  };
  const text = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' });
  return Readable.from(lines()).pipe(text);
}

/** A workbook of one sheet, made by a thread of its own: nobody else waits for it. */
export function xlsxOf(sheet: string, titles: string[], rows: Cell[][]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { sheet, titles, rows }, execArgv: [] });
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`No workbook was made (exit ${code})`)));
  });
}

/** Two folders below the root, as `build/server` is: run from source or built, it is found. */
const workerFile = join(dirname(fileURLToPath(import.meta.url)), '../../app/office/table-file.worker.mjs');
