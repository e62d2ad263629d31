import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { readTaxId } from '#app/leads/tax-id.ts';
import { shownPhone } from '#app/leads/wish.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { pageOf } from '#app/web/desk/parts/page-of.ts';
import { listNotesShown, listTasksShown } from '#app/web/desk/parts/record.queries.server.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { listOfCompany } from '#app/web/desk/questionnaires/questionnaires.queries.server.ts';
import { listThreadsOfCompany } from '#app/web/desk/rights/company-threads.queries.server.ts';
import { shownRights } from '#app/web/desk/rights/shown-rights.server.ts';
import { findCompanyShown, listFilesOf, listLeadsOf, listPeopleOf } from './company.queries.server.ts';
import { countMoments, listMoments } from './company-timeline.queries.server.ts';
import { CompanyPage } from './company-page.tsx';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(data?.company.name ?? companies.title) }));

const momentsShown = 50;
const mostMoments = 10_001;

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const { searchParams } = new URL(args.request.url);
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const record = { kind: 'company', id: company.id } as const;
  noteSeen(app, person.id, 'company-seen', record);
  const page = pageOf(countMoments(app.db, record, mostMoments), searchParams.get('page'), momentsShown);
  const { taxId, country, id } = company;
  return {
    company,
    isDoubtful: taxId !== null && readTaxId(taxId, country).doubtful,
    people: listPeopleOf(app.db, id).map((one) => ({ ...one, phone: one.phone && shownPhone(one.phone, country) })),
    leads: listLeadsOf(app.db, id),
    questionnaires: listOfCompany(app.db, id),
    rights: shownRights(app, id),
    threads: listThreadsOfCompany(app.db, id),
    files: listFilesOf(app.db, id),
    moments: listMoments(app.db, record, { limit: momentsShown, offset: page.offset }),
    page,
    notes: listNotesShown(app.db, record),
    tasks: listTasksShown(app.db, record),
    staff: readStaff(app.db),
    me: person.id,
    now: app.clock.now(),
    done: searchParams.get('done'),
  };
}

export default function Company() {
  return <CompanyPage {...useLoaderData<typeof loader>()} />;
}
