import { Link } from '@remix-run/react';
import { dayInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import { DeskHead, Panel } from '#app/web/desk/parts/head.tsx';
import type { PageOf } from '#app/web/desk/parts/page-of.ts';
import { Notes } from '#app/web/desk/parts/notes.tsx';
import { Pages } from '#app/web/desk/parts/pages.tsx';
import type { NoteShown, TaskShown } from '#app/web/desk/parts/record.queries.server.ts';
import type { Staff } from '#app/web/desk/parts/staff.queries.server.ts';
import { Tasks } from '#app/web/desk/parts/tasks.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import type { QuestionnaireRow } from '#app/web/desk/questionnaires/questionnaires.queries.server.ts';
import { CompanyRights, type RightShown } from '#app/web/desk/rights/company-rights.tsx';
import { CompanyThreads } from '#app/web/desk/rights/company-threads.tsx';
import type { ThreadOf } from '#app/web/desk/rights/company-threads.queries.server.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { CompanyFiles, type FileShown } from './company-files.tsx';
import { CompanyLeads, type LeadShown } from './company-leads.tsx';
import { CompanyPeople, type PersonOf } from './company-people.tsx';
import { CompanyQuestionnaires } from './company-questionnaires.tsx';
import type { Moment } from './moment.ts';
import { Moments } from './moments.tsx';
import type { CompanyShown } from './company.queries.server.ts';

export interface CompanyPageProps {
  company: CompanyShown;
  /** Whether the tax id looks mistyped. */
  isDoubtful: boolean;
  people: PersonOf[];
  leads: LeadShown[];
  questionnaires: QuestionnaireRow[];
  rights: RightShown[];
  threads: ThreadOf[];
  files: FileShown[];
  moments: Moment[];
  page: PageOf;
  notes: NoteShown[];
  tasks: TaskShown[];
  staff: Staff;
  /** Who looks at it. */
  me: string;
  now: number;
  done: string | null;
}

/** Everything about one company. */
export function CompanyPage(page: CompanyPageProps) {
  const { company, done } = page;
  const { companies: words, desk, paths } = useWords();
  return (
    <>
      <DeskHead above={{ href: paths.deskCompanies, label: words.title }} title={company.name}>
        <Link to={paths.deskCompany(company.id, '/merging')} className="button quiet">
          {words.merging.link}
        </Link>
      </DeskHead>
      {done !== null && <Notice tone="good">{done === 'merged' ? words.merging.done : desk.saved}</Notice>}
      <Watching record={{ kind: 'company', id: company.id }} version={String(company.version)} />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Main {...page} />
        <Side {...page} />
      </div>
    </>
  );
}

function Main({ company, leads, questionnaires, threads, notes, staff, me, moments, page, now }: CompanyPageProps) {
  const { companies: words, deskQuestionnaires, deskRights } = useWords();
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="leads" heading={words.leads.heading}>
        <CompanyLeads leads={leads} />
      </Panel>
      <Panel id="threads" heading={deskRights.threads.heading}>
        <CompanyThreads threads={threads} now={now} />
      </Panel>
      <Panel id="questionnaires" heading={deskQuestionnaires.company.heading}>
        <CompanyQuestionnaires companyId={company.id} {...{ questionnaires, now }} />
      </Panel>
      <Notes record={{ kind: 'company', id: company.id }} {...{ notes, staff, me }} />
      <Panel id="timeline" heading={words.timeline.heading}>
        <Moments moments={moments} />
        <Pages of={page} />
      </Panel>
    </div>
  );
}

function Side({ company, isDoubtful, people, rights, tasks, staff, me, now, files }: CompanyPageProps) {
  const { companies: words, deskRights } = useWords();
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="facts" heading={words.facts.heading}>
        <Facts company={company} isDoubtful={isDoubtful} />
      </Panel>
      <Panel id="people" heading={words.people.heading}>
        <CompanyPeople companyId={company.id} people={people} />
      </Panel>
      <Panel id="rights" heading={deskRights.heading}>
        <CompanyRights companyId={company.id} rights={rights} />
      </Panel>
      <Tasks record={{ kind: 'company', id: company.id }} {...{ tasks, staff, me, now }} />
      <Panel id="files" heading={words.files.heading}>
        <CompanyFiles files={files} />
      </Panel>
    </div>
  );
}

function Facts({ company, isDoubtful }: { company: CompanyShown; isDoubtful: boolean }) {
  const { companies, leads, desk, locale, paths } = useWords();
  const words = companies.facts;
  const { taxId, country, region, subscribers, consultant, createdAt } = company;
  const rows = [
    [words.taxId, taxId === null ? desk.unknown : isDoubtful ? `${taxId} — ${words.doubtful}` : taxId],
    [words.country, leads.countries[country]],
    [words.region, region ?? desk.unknown],
    [words.subscribers, subscribers === null ? desk.unknown : formatCount(locale, subscribers)],
    [words.consultant, consultant ?? words.nobody],
  ] as const;
  return (
    <>
      <dl className="mt-2">
        {rows.map(([label, value]) => (
          <div key={label} className="border-b border-line py-2">
            <dt className="text-sm text-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="py-2">
          <dt className="text-sm text-soft">{words.since}</dt>
          <dd>
            <When day={dayInMoscow(createdAt)} />
          </dd>
        </div>
      </dl>
      <p className="mt-2">
        <Link to={paths.deskCompany(company.id, '/facts')} className="button quiet">
          {words.change}
        </Link>
      </p>
    </>
  );
}
