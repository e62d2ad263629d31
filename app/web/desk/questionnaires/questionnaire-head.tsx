import { NavLink } from '@remix-run/react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { HeadOf } from './shown.server.ts';

/** Which questionnaire a page is of, what was just done with it, and the way to its other pages. */
export function QuestionnaireHead({ head }: { head: HeadOf }) {
  const { deskQuestionnaires, paths } = useWords();
  const { id, reference, company, state, version, done, hasPrevious } = head;
  const { tabs } = deskQuestionnaires;
  const pages = [
    ['', tabs.overview],
    ['/answers', tabs.answers],
    ['/checks', tabs.checks],
    ['/people', tabs.people],
    ...(hasPrevious ? [['/last-year', tabs.lastYear] as const] : []),
  ] as const;
  const said: Record<string, string | undefined> = deskQuestionnaires.done;
  const notice = done === null ? undefined : said[done];
  return (
    <>
      <DeskHead
        above={{ href: paths.deskQuestionnaires, label: deskQuestionnaires.title }}
        title={deskQuestionnaires.one(reference)}
        note={`${company} · ${deskQuestionnaires.states[state]}`}
      />
      <nav aria-label={tabs.label} className="mt-4 flex flex-wrap gap-x-2 gap-y-1 print:hidden">
        {pages.map(([rest, label]) => (
          <NavLink key={rest} to={paths.deskQuestionnaire(id, rest)} end className="scenario-tab">
            {label}
          </NavLink>
        ))}
      </nav>
      {notice !== undefined && <Notice tone="good">{notice}</Notice>}
      <Watching record={{ kind: 'questionnaire', id }} version={version} />
    </>
  );
}
