import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import { sendTableAs, tableFormats } from '#app/web/paper/table-file.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor, type Words } from '#app/words/index.ts';

export interface Export<Row> {
  kind: 'lead' | 'company';
  action: 'leads-exported' | 'companies-exported';
  /** `asked`: the names of the conditions, for the audit log; never what they say. */
  find: (query: URLSearchParams) => { ids: string[]; asked?: string };
  rows: (ids: string[]) => Iterable<Row[]>;
  table: (words: Words) => { file: string; sheet: string; titles: string[]; cellsOf: (row: Row) => Cell[] };
}

/** What a list was asked for, as a table for somebody to take away; that it was taken is written down. */
export async function exportList<Row>(
  { request, context: { app } }: LoaderFunctionArgs,
  person: { id: string },
  { kind, action, find, rows, table }: Export<Row>,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = tableFormats.find((one) => one === (query.get('format') ?? 'csv'));
  if (!format) throw new Response(null, { status: 404 });
  const { ids, ...asked } = find(query);
  const details = { count: ids.length, format, ...asked };
  transact(app.db, (tx) => audit(app, tx, person.id, action, { kind, id: 'list' }, details));
  const { file, sheet, titles, cellsOf } = table(wordsFor(localeOf(request)));
  const parts = function* (): Generator<Cell[][]> {
    for (const some of rows(ids)) yield some.map(cellsOf);
  };
  return sendTableAs(format, { name: `${file}-${dayInMoscow(app.clock.now())}`, sheet, titles, parts: parts() });
}
