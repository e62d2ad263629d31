import { Link } from '@remix-run/react';
import { urgencyOf, dueOf } from '#app/office/due.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { formatWeekday } from '#app/words/moment.ts';
import { plural } from '#app/words/plural.ts';
import { Moments } from '#app/web/desk/companies/moments.tsx';
import type { Moment } from '#app/web/desk/companies/moment.ts';
import { useDeskCounts } from '#app/web/desk/parts/counts.ts';
import { DeskHead, Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { MyLeads } from './my-leads.tsx';
import type { MyLead } from './today.queries.server.ts';
import { WaitingList } from './waiting-list.tsx';
import type { Waiting } from './waiting.ts';

export interface TodayProps {
  now: number;
  waiting: Waiting[];
  /** Null for those who have none by their role. */
  leads: MyLead[] | null;
  news: Moment[] | null;
}

/** What waits for whoever sits here, the most urgent first; below it their leads and what is new. */
export function TodayPage({ now, waiting, leads, news }: TodayProps) {
  const { today, desk, locale, paths } = useWords();
  const { today: all } = useDeskCounts();
  const late = waiting.filter(({ until }) => until && urgencyOf(dueOf(until, now)) === 'late').length;
  const note = [
    formatWeekday(locale, dayInMoscow(now)),
    waiting.length > 0 ? plural(locale, Math.max(all, waiting.length), today.waiting.yours) : null,
    late > 0 ? today.waiting.late(String(late)) : null,
  ];
  return (
    <>
      <DeskHead title={desk.nav.today} note={note.filter(Boolean).join(' · ')}>
        {leads && (
          <Link to={paths.deskTasks} className="button quiet">
            {today.tasks.link}
          </Link>
        )}
      </DeskHead>
      {waiting.length === 0 ? (
        <div className="border-b border-line py-8">
          <p className="font-serif text-xl">{today.none}</p>
          <p className="mt-1 text-soft">{today.noneHint}</p>
        </div>
      ) : (
        <WaitingList waiting={waiting} now={now} />
      )}
      {all > waiting.length && <p className="hint mt-3">{today.more(String(all))}</p>}
      {leads && news && (
        <div className="mt-8 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_17rem]">
          <Panel id="my-leads" heading={today.leads.heading}>
            <MyLeads leads={leads} now={now} />
          </Panel>
          <Panel id="news" heading={today.events.heading}>
            <Moments moments={news} />
          </Panel>
        </div>
      )}
    </>
  );
}
