import { ButtonForm } from '#app/web/parts/link-page.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { MissingList } from './missing-list.tsx';
import { useNaming } from './naming.ts';
import { Range } from './range.tsx';
import { sectionWords } from './section-words.ts';
import { OtherTask, TaskList } from './task-list.tsx';
import { useWays } from './ways.ts';
import type { ShownTasks as Shown } from './pages/shown-tasks.server.ts';

/** Where the questionnaire stands: its sections, and to submit it as the last task. */
export function TasksPage({ shown }: { shown: Shown }) {
  const { words, locale } = useNaming();
  const ways = useWays();
  const { isOwner, tasks, missing, range, steps, dueOn, note, invitedBy = '', state } = shown;
  const { pages } = words;
  const done = tasks.filter((task) => task.state === 'ready').length;
  return (
    <>
      <Head {...shown.head} />
      <Heading>{pages.tasks.title}</Heading>
      <p className="lead">
        {isOwner
          ? pages.tasks.lead
          : pages.tasks.leadOfColleague(invitedBy, sectionWords(words, shown.section ?? '').title)}
      </p>
      <Standing shown={shown} />
      {dueOn !== null && state !== 'submitted' && <p className="mt-3">{pages.due(longDay(locale, dueOn))}</p>}
      {note !== '' && (
        <Notice tone="plain">
          <p className="font-semibold">{pages.noteFrom(invitedBy)}</p>
          <p className="whitespace-pre-line">{note}</p>
        </Notice>
      )}
      <Section id="sections" heading={isOwner ? pages.tasks.done(done, tasks.length) : pages.tasks.sections}>
        {tasks.length === 0 && <p className="lead">{pages.tasks.notAsked}</p>}
        {(isOwner || tasks.length > 0) && (
          <TaskList tasks={tasks} hrefOf={ways.section}>
            {isOwner && <OwnTasks shown={shown} />}
          </TaskList>
        )}
        {!isOwner && <HandingBack shown={shown} />}
      </Section>
      {missing.length > 0 && (
        <Section id="missing" heading={words.missing.heading}>
          <MissingList missing={missing} hrefOf={ways.question} />
        </Section>
      )}
      {range && <Range range={range} hrefOf={ways.question} />}
      {steps.length > 0 && (
        <Section id="history" heading={pages.tasks.history}>
          <History steps={steps} />
        </Section>
      )}
      {shown.head.until !== null && <FreshLink />}
    </>
  );
}

/** A link that still works for some days, but not for as long as somebody needs it. */
function FreshLink() {
  const { pages } = useNaming().words;
  const ways = useWays();
  return (
    <Section id="fresh" heading={pages.fresher.heading}>
      <p className="mt-3 max-w-prose">{pages.fresher.lead}</p>
      <div className="print:hidden">
        <ButtonForm action={ways.fresh} label={pages.fresh} tone="quiet" />
      </div>
    </Section>
  );
}

/** What has been done with it: submitted, returned, handed back. */
function Standing({ shown }: { shown: Shown }) {
  const { words, locale } = useNaming();
  const ways = useWays();
  const { tasks, submission } = words.pages;
  const { state, submittedAt, returned, handedBackAt, isOwner, hasCopy, isUnprinted } = shown;
  return (
    <>
      {state === 'submitted' && submittedAt !== null && (
        <Notice tone="good">{tasks.submitted(longDay(locale, dayInMoscow(submittedAt)))}</Notice>
      )}
      {isUnprinted && <Notice tone="plain">{submission.paperFailed}</Notice>}
      {returned && (
        <Notice tone="bad">
          <p className="font-semibold">{tasks.returned(returned.by)}</p>
          <p className="whitespace-pre-line">{returned.text}</p>
        </Notice>
      )}
      {!isOwner && state === 'submitted' && <Notice tone="plain">{tasks.submittedWhole}</Notice>}
      {!isOwner && state !== 'submitted' && handedBackAt !== null && <Notice tone="good">{tasks.handedBackNow}</Notice>}
      {isOwner && hasCopy && (
        <p className="mt-4">
          <a className="way" href={ways.copy}>
            {tasks.copy}
          </a>
        </p>
      )}
    </>
  );
}

function OwnTasks({ shown: { contradictions, state } }: { shown: Shown }) {
  const { tasks } = useNaming().words.pages;
  const ways = useWays();
  return (
    <>
      {contradictions && (
        <OtherTask href={ways.contradictions} label={tasks.contradictions}>
          {tasks.contradictionsLead(contradictions.errs, contradictions.asks)}
        </OtherTask>
      )}
      <OtherTask href={ways.answers} label={tasks.check}>
        {tasks.checkLead}
      </OtherTask>
      {state !== 'submitted' && (
        <OtherTask href={ways.submission} label={tasks.submit}>
          {tasks.submitLead}
        </OtherTask>
      )}
    </>
  );
}

function HandingBack({ shown: { handedBackAt, invitedBy = '', state } }: { shown: Shown }) {
  const { tasks } = useNaming().words.pages;
  const ways = useWays();
  if (handedBackAt !== null || state === 'submitted') return null;
  return (
    <ButtonForm action={ways.handingBack} label={tasks.handBack}>
      <p className="hint mb-3">{tasks.handBackLead(invitedBy)}</p>
    </ButtonForm>
  );
}
