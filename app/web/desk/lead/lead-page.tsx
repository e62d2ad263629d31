import { CompanyPanel } from '#app/web/desk/companies/company-panel.tsx';
import { Moments } from '#app/web/desk/companies/moments.tsx';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useOfferedKeys } from '#app/web/desk/parts/key-store.ts';
import { Notes } from '#app/web/desk/parts/notes.tsx';
import { Tasks } from '#app/web/desk/parts/tasks.tsx';
import { ReportPanel } from '#app/web/desk/report/report-panel.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { Asked } from './asked.tsx';
import { AssignmentForm } from './assignment-form.tsx';
import { Consents } from './consents.tsx';
import { ContactPanel } from './contact-panel.tsx';
import { LeadFiles } from './lead-files.tsx';
import { LeadHead } from './lead-head.tsx';
import type { LeadData } from './lead.tsx';
import { MoveForms } from './move-forms.tsx';
import { QuestionForm } from './question-form.tsx';
import { Talk } from './talk.tsx';
import { useLeadKeys } from './lead-keys.ts';

/** Everything about one lead. */
export function LeadPage(page: LeadData) {
  const { lead, done } = page;
  const { lead: words } = useWords();
  useOfferedKeys(useLeadKeys());
  if (lead.state === 'withdrawn') return <Withdrawn {...page} />;
  return (
    <>
      <LeadHead {...page} />
      {done !== null && Object.hasOwn(words, done) && <DoneNotice done={done} />}
      <Watching record={{ kind: 'lead', id: lead.id }} version={String(lead.version)} />
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <Main {...page} />
        <Side {...page} />
      </div>
    </>
  );
}

function Main(page: LeadData) {
  const { lead: words } = useWords();
  const { lead, notes, staff, me, messages, moments } = page;
  // All of them are of this lead: none needs to say so.
  const happened = moments.map((moment) => ({ ...moment, leadId: null }));
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Asked {...page} />
      <Panel id="talk" heading={words.talk.heading}>
        <Talk messages={messages} names={staff.names} />
        {lead.state !== 'consulted' && (
          <>
            <h3 className="mt-5 text-lg">{words.answer.heading}</h3>
            <AnswerForm lead={lead} />
          </>
        )}
      </Panel>
      <Notes record={{ kind: 'lead', id: lead.id }} {...{ notes, staff, me }} />
      <Panel id="timeline" heading={words.timeline.heading}>
        <Moments moments={happened} />
      </Panel>
    </div>
  );
}

function Side(page: LeadData) {
  const { lead: words } = useWords();
  const { lead, tasks, staff, me, now, company, because } = page;
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="state" heading={words.move.heading}>
        <MoveForms lead={lead} />
      </Panel>
      {page.question && (
        <Panel id="question" heading={words.question.heading}>
          <QuestionForm lead={lead} question={page.question} />
        </Panel>
      )}
      <Panel id="assignment" heading={words.assignment.heading}>
        <AssignmentForm {...{ lead, because, staff, me }} />
      </Panel>
      <ReportPanel leadId={lead.id} report={page.report} />
      <ContactPanel {...page} />
      <Tasks record={{ kind: 'lead', id: lead.id }} {...{ tasks, staff, me, now }} />
      <LeadFiles leadId={lead.id} files={page.files} />
      {company && <CompanyPanel {...company} />}
      <Consents consents={page.consents} />
    </div>
  );
}

function DoneNotice({ done }: { done: string }) {
  const { lead: words } = useWords();
  const said = {
    answer: words.answer.done,
    move: words.move.done,
    assignment: words.assignment.done,
    fields: words.fields.done,
  };
  const text = Object.hasOwn(said, done) ? said[done as keyof typeof said] : undefined;
  return text ? <Notice tone="good">{text}</Notice> : null;
}

/** What is left once a client has taken their consent back. */
function Withdrawn(page: LeadData) {
  const { lead: words } = useWords();
  return (
    <>
      <LeadHead {...page} />
      <Notice tone="plain">{words.withdrawn}</Notice>
      <div className="mt-6 max-w-prose">
        <Consents consents={page.consents} />
      </div>
    </>
  );
}
