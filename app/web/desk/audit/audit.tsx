import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { pageOf, pageSize } from '../parts/page-of.ts';
import { Found, Pages } from '../parts/pages.tsx';
import { askedIn } from './asked.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';
import { countEntries, findEntries, listActors } from './audit.queries.server.ts';
import { describeEntries } from './described.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.audit) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'audit');
  const { db } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const asked = askedIn(searchParams);
  const of = pageOf(countEntries(db, asked), searchParams.get('page'));
  const entries = findEntries(db, asked, { limit: pageSize, offset: of.offset });
  return { asked, of, entries: describeEntries(db, entries), people: listActors(db) };
}

export default function Audit() {
  const { asked, of, entries, people } = useLoaderData<typeof loader>();
  const { desk, audit, paths } = useWords();
  const { search } = useLocation();
  return (
    <>
      <DeskHead title={desk.nav.audit} />
      <p className="lead">{audit.lead}</p>
      <AuditFilters asked={asked} people={people} />
      <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-6">
        <Found of={of} />
        {of.count > 0 && (
          <a href={paths.deskAuditExport + search} className="way" download>
            {audit.export}
          </a>
        )}
      </div>
      <AuditList entries={entries} />
      <Pages of={of} />
    </>
  );
}
