import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keysWithin } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { calendarOf } from '#app/consultations/calendar.ts';
import { leftUntil } from '#app/consultations/time-left.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { endOfDayInMoscow } from '#app/words/day.ts';
import { mostCounted, pageOf } from '../parts/page-of.ts';
import { prepareSearch, threadIndex } from '../parts/text-search.queries.server.ts';
import { readStaff } from '../parts/staff.queries.server.ts';
import { readThreadFilter, threadsPerPage } from './thread-filter.ts';
import { countThreads, countViews, listAskingCompanies, listThreads } from './threads.queries.server.ts';
import { ThreadsPage } from './threads-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { db, clock } = args.context.app;
  const now = clock.now();
  const query = new URL(args.request.url).searchParams;
  const filter = readThreadFilter(query, person.id);
  const topics = readMethodology(db);
  const under = filter.topic === undefined ? [] : keysWithin(topics, filter.topic);
  const searched = filter.q === '' ? undefined : prepareSearch(db, threadIndex, filter.q);
  const asked = { filter, searched, topics: under, now, soon: endOfDayInMoscow(now) };
  const of = pageOf(countThreads(db, asked, mostCounted + 1), query.get('page'), threadsPerPage);
  const calendars = readSetting(db, 'calendars');
  return {
    ...{ of, now, topics, corrected: searched?.corrected ?? [], isCut: searched?.isCut ?? false },
    rows: listThreads(db, asked, { limit: threadsPerPage, offset: of.offset }).map((row) => ({
      ...row,
      left: row.dueAt === null ? null : leftUntil(row.dueAt, now, calendarOf(calendars, row.country)),
    })),
    counts: countViews(db, person.id, now),
    companies: listAskingCompanies(db),
    colleagues: readStaff(db).colleagues.filter(({ id }) => id !== person.id),
  };
}

export type ThreadsData = ReturnType<typeof loader>;

export default function Threads() {
  return <ThreadsPage {...useLoaderData<typeof loader>()} />;
}
