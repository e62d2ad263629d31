import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportList } from '#app/web/desk/parts/export-list.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import type { Words } from '#app/words/index.ts';
import { readAsked } from './companies-asked.ts';
import { eachCompany, listCompanyIds, type CompanyRow } from './companies.queries.server.ts';

/** More companies than there are operators to advise. */
const mostExported = 50_000;

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { db } = args.context.app;
  return exportList(args, person, {
    kind: 'company',
    action: 'companies-exported',
    find: (query) => ({ ids: listCompanyIds(db, readAsked(query), mostExported) }),
    rows: (ids) => eachCompany(db, ids),
    table: (words) => ({
      ...words.companies.list.export,
      titles: Object.values(words.companies.list.export.columns),
      cellsOf: (company) => cellsOf(words, company),
    }),
  });
}

/** In the order of the titles. */
function cellsOf({ companies, leads }: Words, row: CompanyRow): Cell[] {
  const columns = Object.keys(companies.list.export.columns) as (keyof typeof companies.list.export.columns)[];
  const cells = { ...row, country: leads.countries[row.country], changedAt: { at: row.changedAt } };
  return columns.map((column) => cells[column]);
}
