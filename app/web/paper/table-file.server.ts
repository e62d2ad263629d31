import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { sendTable } from '#app/web/http/download.server.ts';
import { asText, type Cell } from './table-file.ts';
import { makeWorkbook } from './workbook.server.ts';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table to be taken away; its rows come so many at once, and others have their turn in between. */
export interface Table {
  /** Of the file, without what it ends in. */
  name: string;
  /** Of the sheet, where there are sheets. */
  sheet: string;
  titles: string[];
  parts: Iterable<Cell[][]>;
}

/** Answers with a table, or asks to come again where too many workbooks are being made. */
export async function sendTableAs(format: TableFormat, { name, sheet, titles, parts }: Table): Promise<Response> {
  if (format === 'csv') return sendTable(name, format, csvOf(titles, parts));
  const made = await makeWorkbook({ is: 'table', sheet, titles }, parts);
  if ('refused' in made) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  return sendTable(name, format, made.bytes);
}

/** A table as Excel in Russian opens it by a double click: UTF-8 with its mark, semicolons, CRLF. */
function csvOf(titles: string[], parts: Iterable<Cell[][]>): Readable {
  const text = async function* () {
    yield `\uFEFF${lines([titles])}`;
    for (const rows of parts) {
      if (rows.length > 0) yield lines(rows);
      await nextTurn();
    }
  };
  return Readable.from(text());
}

function lines(rows: Cell[][]): string {
  const texts = rows.map((row) => row.map(asText));
  return stringify(texts, { delimiter: ';', record_delimiter: 'windows' });
}
