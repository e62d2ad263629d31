import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { doubtsOf, shownPhone } from '#app/leads/wish.ts';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { listMoments } from '#app/web/desk/companies/company-timeline.queries.server.ts';
import { findLeadCompany } from '#app/web/desk/companies/joining.queries.server.ts';
import { listNotesShown, listTasksShown } from '#app/web/desk/parts/record.queries.server.ts';
import { findReportStanding } from '#app/web/desk/report/report.queries.server.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { nameSubject, nameTopic } from '#app/web/site/requests/name-subject.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { LeadPage } from './lead-page.tsx';
import { questionStanding } from './question-standing.server.ts';
import { reasonsOf } from './happened.ts';
import {
  findLeadShown,
  listConsentsShown,
  listEvents,
  listFilesShown,
  listMessagesShown,
} from './lead.queries.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.title(data?.lead.reference ?? '')) }));

/** More than comes of a lead in years; what is older stands on its company's page. */
const mostMoments = 200;

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const lead = findLeadShown(app.db, args.params.id ?? '');
  if (!lead) throw new Response(null, { status: 404 });
  const record = { kind: 'lead', id: lead.id } as const;
  noteSeen(app, person.id, 'lead-seen', record);
  const { phone, country } = lead;
  return {
    lead,
    me: person.id,
    now: app.clock.now(),
    about: nameSubject(app, lead.subject, localeOf(args.request)),
    topic: nameTopic(app, lead.topic, localeOf(args.request)),
    question: questionStanding(app, lead),
    phone: phone && shownPhone(phone, country),
    doubts: doubtsOf(lead),
    because: reasonsOf(listEvents(app.db, lead.id)),
    messages: listMessagesShown(app.db, lead.id),
    files: listFilesShown(app.db, lead.id),
    consents: listConsentsShown(app.db, lead.id),
    notes: listNotesShown(app.db, record),
    tasks: listTasksShown(app.db, record),
    report: findReportStanding(app.db, lead.id),
    staff: readStaff(app.db),
    company: findLeadCompany(app.db, lead.id),
    moments: listMoments(app.db, record, { limit: mostMoments, offset: 0 }),
    done: new URL(args.request.url).searchParams.get('done'),
  };
}

export type LeadData = ReturnType<typeof loader>;

export default function Lead() {
  return <LeadPage {...useLoaderData<typeof loader>()} />;
}
