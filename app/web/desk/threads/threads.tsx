import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keysWithin } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { calendarOf } from '#app/consultations/calendar.ts';
import { livingNumbered } from '#app/consultations/living-thread.server.ts';
import { leftUntil } from '#app/consultations/time-left.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { endOfDayInMoscow } from '#app/words/day.ts';
import { prepareSearch, threadIndex } from '../parts/text-search.queries.server.ts';
import { readStaff } from '../parts/staff.queries.server.ts';
import { readThreadFilter } from './thread-filter.ts';
import { countViews, listAskingCompanies, listThreads } from './threads.queries.server.ts';
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
  const named = livingNumbered(db, filter.q)?.id;
  const searched = named !== undefined || filter.q === '' ? undefined : prepareSearch(db, threadIndex, filter.q);
  const asked = { filter, named, searched, topics: under, now, soon: endOfDayInMoscow(now) };
  const { of, rows } = listThreads(db, asked, query.get('page'));
  const calendars = readSetting(db, 'calendars');
  return {
    ...{ of, now, topics, corrected: searched?.corrected ?? [], isCut: searched?.isCut ?? false },
    rows: rows.map((row) => ({
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
