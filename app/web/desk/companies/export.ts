import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import { sendTableAs, tableFormats } from '#app/web/paper/table-file.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import { readAsked } from './companies-asked.ts';
import { eachCompany, listCompanyIds, type CompanyRow } from './companies.queries.server.ts';

/** More companies than there are operators to advise. */
const mostExported = 50_000;

/** The companies that the list was asked for, as a table to take away; that it was taken is written down. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { app } = args.context;
  const query = new URL(args.request.url).searchParams;
  const format = tableFormats.find((one) => one === (query.get('format') ?? 'csv'));
  if (!format) throw new Response(null, { status: 404 });
  const ids = listCompanyIds(app.db, readAsked(query), mostExported);
  const details = { count: ids.length, format };
  transact(app.db, (tx) => audit(app, tx, person.id, 'companies-exported', { kind: 'company', id: 'list' }, details));

  const words = wordsFor(localeOf(args.request));
  const { file, sheet, columns } = words.companies.list.export;
  const titles = Object.values(columns);
  const parts = function* (): Generator<Cell[][]> {
    for (const some of eachCompany(app.db, ids)) yield some.map((row) => cellsOf(words, row));
  };
  const name = `${file}-${dayInMoscow(app.clock.now())}`;
  return sendTableAs(format, { name, sheet, titles, parts: parts() });
}

/** In the order of the titles. */
function cellsOf({ companies, leads }: Words, row: CompanyRow): Cell[] {
  const columns = Object.keys(companies.list.export.columns) as (keyof typeof companies.list.export.columns)[];
  const cells = { ...row, country: leads.countries[row.country], changedAt: { at: row.changedAt } };
  return columns.map((column) => cells[column]);
}
