import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { byUrgency } from '#app/office/due.ts';
import type { Person } from '#app/people/person.ts';
import { sharesOf } from '#app/people/shares.server.ts';
import { may } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Locale } from '#app/words/locale.ts';
import { listMyLeads, listNews } from './today.queries.server.ts';
import { TodayPage } from './today-page.tsx';
import { listApplications, listAwaited, listDueTasks, listReplies, listUnseen } from './waiting.queries.server.ts';
import { lastDayAhead, mostWaiting, questionnaireDays, withoutDoubles, type Waiting } from './waiting.ts';
import { listHeld, listWaitingThreads } from './waiting-threads.queries.server.ts';
import { listWaitingQuestionnaires } from './waiting-questionnaires.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.today) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'desk');
  const { app } = args.context;
  const now = app.clock.now();
  const seesLeads = may(person.role, 'leads');
  return {
    now,
    waiting: byUrgency(waitingFor(app, person, localeOf(args.request)), now).slice(0, mostWaiting),
    leads: seesLeads ? listMyLeads(app.db, person.id) : null,
    news: seesLeads ? listNews(app.db) : null,
  };
}

function waitingFor({ db, clock }: App, person: Person, locale: Locale): Waiting[] {
  const today = dayInMoscow(clock.now());
  const own = [...listDueTasks(db, person.id, lastDayAhead(today)), ...listUnseen(db, person.id)];
  if (!may(person.role, 'leads')) return [...own, ...listApplications(db, locale)];
  const shares = sharesOf(db, person.id, 'leads', today);
  const { mine, nobodys } = shares;
  return withoutDoubles([
    ...listReplies(db, { ids: [...mine, ...nobodys], orNobodys: true }),
    ...listAwaited(db, { ids: mine, orNobodys: false }),
    ...listAwaited(db, { ids: nobodys, orNobodys: true }),
    ...listWaitingQuestionnaires(db, mine, questionnaireDays(clock.now(), today)),
    ...listWaitingThreads(db, shares),
    ...listHeld(db, shares),
    ...own,
  ]);
}

export default function Today() {
  return <TodayPage {...useLoaderData<typeof loader>()} />;
}
