import { Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { History } from '#app/web/questionnaire/history.tsx';
import { MissingList } from '#app/web/questionnaire/missing-list.tsx';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { RangeSoFar } from '#app/web/questionnaire/range.tsx';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { TaskList } from '#app/web/questionnaire/task-list.tsx';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import type { OverviewShown } from './overview.tsx';
import { QuestionnaireHead } from './questionnaire-head.tsx';
import { Standing } from './standing.tsx';
import { useDeskWays } from './use-desk-ways.ts';

export function OverviewPage({ shown }: { shown: OverviewShown }) {
  return (
    <>
      <QuestionnaireHead head={shown.head} />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Main shown={shown} />
        <Side shown={shown} />
      </div>
    </>
  );
}

function Main({ shown }: { shown: OverviewShown }) {
  const { head, tasks, missing, range, steps } = shown;
  const words = useWords().deskQuestionnaires.standing;
  const ways = useDeskWays(head.id);
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="sections" heading={words.sections}>
        <TaskList tasks={tasks} hrefOf={ways.section} />
      </Panel>
      {head.state !== 'submitted' && (
        <Panel id="missing" heading={words.missing}>
          {missing.length > 0 ? (
            <MissingList missing={missing} hrefOf={ways.question} />
          ) : (
            <p className="mt-2 text-soft">{words.nothingMissing}</p>
          )}
        </Panel>
      )}
      <Panel id="range" heading={words.range}>
        <RangeSoFar range={range} hrefOf={ways.question} />
      </Panel>
      <Panel id="history" heading={words.history}>
        <History steps={steps} />
      </Panel>
    </div>
  );
}

function Side({ shown }: { shown: OverviewShown }) {
  const words = useWords().deskQuestionnaires.standing;
  return (
    <div className="grid min-w-0 content-start gap-8 max-xl:order-first">
      <Panel id="standing" heading={words.heading}>
        <Standing shown={shown} />
      </Panel>
      <Panel id="files" heading={words.files}>
        <Files shown={shown} />
      </Panel>
    </div>
  );
}

function Files({ shown: { head, files } }: { shown: OverviewShown }) {
  const { deskQuestionnaires, leads, locale } = useWords();
  const { words } = useNaming();
  const ways = useDeskWays(head.id);
  if (files.length === 0) return <p className="mt-2 text-soft">{deskQuestionnaires.standing.noFiles}</p>;
  return (
    <ul className="mt-1">
      {files.map(({ id, section, name, size }) => (
        <li key={id} className="border-b border-line py-2">
          <Link to={ways.file(id)} reloadDocument className="way wrap-anywhere">
            {name}
          </Link>
          <p className="text-sm text-soft">
            {sectionWords(words, section).title} · {sizeText(locale, leads.request.files.units, size)}
          </p>
        </li>
      ))}
    </ul>
  );
}
