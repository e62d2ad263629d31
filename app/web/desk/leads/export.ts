import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import { sendTableAs, tableFormats } from '#app/web/paper/table-file.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor } from '#app/words/index.ts';
import { askedIn } from './asked.server.ts';
import { cellsOf, titlesOf } from './export-table.ts';
import { eachExported } from './export.queries.server.ts';
import { askedOf, mostExported } from './lead-filter.ts';
import { listLeadIds } from './leads.queries.server.ts';

/** The leads that a list was asked for, as a table to take away; that it was taken is written down. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { app } = args.context;
  const query = new URL(args.request.url).searchParams;
  const format = tableFormats.find((one) => one === (query.get('format') ?? 'csv'));
  if (!format) throw new Response(null, { status: 404 });
  const now = app.clock.now();
  const ids = listLeadIds(app.db, askedIn(query, person, now), mostExported);
  const details = { count: ids.length, format, asked: askedOf(query).join(' ') };
  transact(app.db, (tx) => audit(app, tx, person.id, 'leads-exported', { kind: 'lead', id: 'list' }, details));

  const words = wordsFor(localeOf(args.request));
  const { file, sheet } = words.deskLeads.export;
  const parts = function* (): Generator<Cell[][]> {
    for (const some of eachExported(app.db, ids)) yield some.map((lead) => cellsOf(words, lead));
  };
  const name = `${file}-${dayInMoscow(now)}`;
  return sendTableAs(format, { name, sheet, titles: titlesOf(words), parts: parts() });
}
