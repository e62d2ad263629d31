import type { LoaderFunctionArgs } from '@remix-run/node';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { exportList } from '#app/web/desk/parts/export-list.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { askedIn } from './asked.server.ts';
import { cellsOf, titlesOf } from './export-table.ts';
import { eachExported } from './export.queries.server.ts';
import { askedOf, mostExported } from './lead-filter.ts';
import { listLeadIds } from './leads.queries.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { db, clock } = args.context.app;
  const map = readMethodology(db);
  const locale = localeOf(args.request);
  return exportList(args, person, {
    kind: 'lead',
    action: 'leads-exported',
    find: (query) => ({
      ids: listLeadIds(db, askedIn(query, person, clock.now()), mostExported),
      asked: askedOf(query).join(' '),
    }),
    rows: (ids) => eachExported(db, ids),
    table: (words) => ({
      ...words.deskLeads.export,
      titles: titlesOf(words),
      cellsOf: (lead) => cellsOf({ ...words, locale }, map, lead),
    }),
  });
}
