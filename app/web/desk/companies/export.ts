import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import type { Cell } from '#app/office/table-file.ts';
import { csvOf, xlsxOf } from '#app/office/table-file.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendTable } from '#app/web/http/download.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import { readAsked } from './companies-asked.ts';
import { listCompanies, type CompanyRow } from './companies.queries.server.ts';

/** More companies than there are operators to advise. */
const mostExported = 50_000;

/** The companies that the list was asked for, as a table to take away; that it was taken is written down. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { app } = args.context;
  const query = new URL(args.request.url).searchParams;
  const format = (['csv', 'xlsx'] as const).find((one) => one === (query.get('format') ?? 'csv'));
  if (!format) throw new Response(null, { status: 404 });
  const rows = listCompanies(app.db, readAsked(query), { limit: mostExported, offset: 0 });
  const details = { count: rows.length, format };
  transact(app.db, (tx) => audit(app, tx, person.id, 'companies-exported', { kind: 'company', id: 'list' }, details));

  const words = wordsFor(localeOf(args.request));
  const { file, sheet, columns } = words.companies.list.export;
  const titles = Object.values(columns);
  const cells = rows.map((row) => cellsOf(words, row));
  const body = format === 'csv' ? csvOf(titles, cells) : await xlsxOf(sheet, titles, cells);
  return sendTable(`${file}-${dayInMoscow(app.clock.now())}`, format, body);
}

/** In the order of the titles. */
function cellsOf({ companies, leads }: Words, row: CompanyRow): Cell[] {
  const columns = Object.keys(companies.list.export.columns) as (keyof typeof companies.list.export.columns)[];
  const cells = { ...row, country: leads.countries[row.country], changedAt: { at: row.changedAt } };
  return columns.map((column) => cells[column]);
}
