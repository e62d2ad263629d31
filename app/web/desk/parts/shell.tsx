import { Form, NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Role } from '#app/people/person.ts';
import { may, type Right } from '#app/people/rights.ts';
import { Mark } from '#app/web/parts/mark.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { useDeskCounts } from './counts.ts';
import { Shortcuts } from './shortcuts.tsx';
import { useUnsent } from './unsent.ts';

export interface AtDesk {
  id: string;
  name: string;
  role: Role;
}

/** What stands around every page of the desk. */
export function Shell({ person, children }: { person: AtDesk | undefined; children: ReactNode }) {
  const { site, desk } = useWords();
  const isBack = useUnsent(person?.id);
  return (
    <div className="desk grid min-h-screen grid-cols-1 max-lg:grid-rows-[auto_1fr] lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a href="#content" className="skip">
        {site.skip}
      </a>
      <header className="border-line bg-surface max-lg:border-b lg:border-r print:hidden">
        <div className="flex flex-col gap-2 py-4 lg:sticky lg:top-0 lg:h-screen lg:overflow-y-auto">
          <Top />
          {person && <Sections role={person.role} />}
          {person && <Foot person={person} />}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="max-w-[78rem] px-4 pt-6 pb-12 outline-none sm:px-8">
        {isBack && <Notice tone="good">{desk.unsent}</Notice>}
        {children}
      </main>
    </div>
  );
}

function Top() {
  const { site, desk, paths } = useWords();
  return (
    <div className="flex items-center justify-between gap-4 px-4 lg:block">
      <NavLink
        to={paths.desk}
        end
        className="inline-flex items-center gap-2 py-2 font-serif text-lg font-bold no-underline"
      >
        <Mark />
        {site.name}
      </NavLink>
      <Form method="get" action={paths.deskLeads} role="search" aria-label={desk.search.label} className="lg:mt-3">
        <input
          type="search"
          name="q"
          className="input w-full"
          aria-label={desk.search.label}
          placeholder={desk.search.placeholder}
          data-shortcut="search"
        />
      </Form>
    </div>
  );
}

/** Which sections there are, and the right that opens each. */
const sections = {
  today: { path: 'desk', right: 'desk' },
  leads: { path: 'deskLeads', right: 'leads' },
  threads: { path: 'deskThreads', right: 'questions' },
  companies: { path: 'deskCompanies', right: 'leads' },
  questionnaires: { path: 'deskQuestionnaires', right: 'leads' },
  mail: { path: 'deskMail', right: 'questions' },
  tasks: { path: 'deskTasks', right: 'leads' },
  courses: { path: 'deskCourses', right: 'enrolments' },
  content: { path: 'deskContent', right: 'content' },
  people: { path: 'deskPeople', right: 'staff' },
  absences: { path: 'deskAbsences', right: 'absences' },
  privacy: { path: 'deskPrivacy', right: 'privacy' },
  audit: { path: 'deskAudit', right: 'audit' },
  settings: { path: 'deskSettings', right: 'settings' },
} as const satisfies Record<string, { path: string; right: Right }>;

function Sections({ role }: { role: Role }) {
  const { desk, paths, locale } = useWords();
  const counts: Partial<Record<string, number>> = { ...useDeskCounts() };
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the sections are wider than the screen: the one that is open is to be seen among them.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) nav.current?.scrollTo({ left: here.offsetLeft - nav.current.offsetLeft });
  }, [pathname]);
  const open = Object.entries(sections).filter(([, { right }]) => may(role, right));
  return (
    <nav ref={nav} aria-label={desk.nav.label} className="flex shrink-0 overflow-x-auto lg:block">
      {open.map(([name, { path }]) => (
        <NavLink key={name} to={paths[path]} end={name === 'today'} className="desk-link">
          {desk.nav[name as keyof typeof sections]}
          {counts[name] ? <span className="tabular-nums">{formatCount(locale, counts[name])}</span> : null}
        </NavLink>
      ))}
    </nav>
  );
}

function Foot({ person }: { person: AtDesk }) {
  const { desk, paths } = useWords();
  return (
    <div className="mt-auto flex flex-wrap items-center gap-x-4 px-4 text-sm text-soft lg:block">
      <p className="max-lg:hidden">{`${person.name}, ${desk.role[person.role]}`}</p>
      <a href={paths.account} className="way">
        {desk.account}
      </a>
      <Form method="post" action={paths.signOut} reloadDocument className="lg:block">
        <button className="way cursor-pointer underline">{desk.signOut}</button>
      </Form>
      <Shortcuts />
    </div>
  );
}
