import { Link } from '@remix-run/react';
import { isAlive } from '#app/consultations/thread-state.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useOfferedKeys } from '#app/web/desk/parts/key-store.ts';
import { NoteForm } from '#app/web/desk/parts/note-form.tsx';
import { Tasks } from '#app/web/desk/parts/tasks.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { AssignmentForm } from './assignment-form.tsx';
import { ClientPanel } from './client-panel.tsx';
import { Drafts } from './drafts.tsx';
import { MergingForm } from './merging-form.tsx';
import { RevocationForm } from './revocation-form.tsx';
import type { ThreadData } from './shown-thread.server.ts';
import { ClosingForm, SnoozeForm, WaitingForm } from './state-forms.tsx';
import { ThreadHead } from './thread-head.tsx';
import { useThreadKeys } from './thread-keys.ts';
import { TopicForm } from './topic-form.tsx';
import { Turns } from './turns.tsx';

/** Everything about one question, and all that can be done about it. */
export function ThreadPage(page: ThreadData) {
  const { thread, done } = page;
  useOfferedKeys(useThreadKeys());
  return (
    <>
      <ThreadHead {...page} />
      {done !== null && <DoneNotice done={done} />}
      <Watching record={{ kind: 'thread', id: thread.id }} version={String(thread.version)} />
      {page.living && <Merged living={page.living} />}
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <Main {...page} />
        <Side {...page} />
      </div>
    </>
  );
}

function Main(page: ThreadData) {
  const { deskThreads, paths } = useWords();
  const { thread, conversation, staff, me, answer } = page;
  const isMerged = thread.state === 'merged';
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="talk" heading={deskThreads.talk.heading}>
        <Turns threadId={thread.id} {...conversation} />
      </Panel>
      {!isMerged && (
        <Panel id="answering" heading={deskThreads.answer.heading}>
          <Drafts drafts={answer.drafts} names={staff.names} />
          <AnswerForm page={page} />
        </Panel>
      )}
      {!isMerged && (
        <Panel id="notes" heading={deskThreads.note.heading}>
          <NoteForm
            action={paths.deskThread(thread.id, '/note')}
            hint={deskThreads.note.hint}
            colleagues={staff.colleagues.filter(({ id }) => id !== me)}
          />
        </Panel>
      )}
    </div>
  );
}

function Side(page: ThreadData) {
  const { deskThreads } = useWords();
  const { thread, staff, me, now, tasks } = page;
  const { state } = thread;
  if (state === 'merged') {
    return (
      <div className="grid min-w-0 content-start gap-8">
        <ClientPanel page={page} />
      </div>
    );
  }
  return (
    <div className="grid min-w-0 content-start gap-8">
      <Panel id="state" heading={deskThreads.side.state}>
        {isAlive(state) && state !== 'waiting' && <WaitingForm thread={thread} />}
        {isAlive(state) && (
          <details className="fold mt-2 print:hidden" data-part="snooze">
            <summary>{deskThreads.snooze.heading}</summary>
            <SnoozeForm thread={thread} />
          </details>
        )}
        <ClosingForm thread={thread} />
      </Panel>
      <Panel id="assignment" heading={deskThreads.assignment.heading}>
        <AssignmentForm page={page} />
      </Panel>
      <ClientPanel page={page} />
      <Panel id="topic" heading={deskThreads.topic.heading}>
        <TopicForm page={page} />
      </Panel>
      <Tasks record={{ kind: 'thread', id: thread.id }} {...{ tasks, staff, me, now }} />
      <details className="fold print:hidden">
        <summary>{deskThreads.revocation.heading}</summary>
        <RevocationForm page={page} />
      </details>
      <More page={page} />
    </div>
  );
}

/** What is wanted seldom. */
function More({ page: { thread } }: { page: ThreadData }) {
  const { deskThreads, paths } = useWords();
  return (
    <details className="fold print:hidden">
      <summary>{deskThreads.side.more}</summary>
      <p>
        <Link to={paths.deskThread(thread.id, '/splitting')} className="way">
          {deskThreads.splitting.link}
        </Link>
      </p>
      <MergingForm thread={thread} />
    </details>
  );
}

function Merged({ living: { id, number } }: { living: { id: string; number: string } }) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.merging;
  return (
    <Notice tone="plain">
      <p>{words.isMerged}</p>
      <p>
        <Link to={paths.deskThread(id)} className="way">
          {words.open(number)}
        </Link>
      </p>
    </Notice>
  );
}

function DoneNotice({ done }: { done: string }) {
  const said: Record<string, string> = useWords().deskThreads.done;
  const text = Object.hasOwn(said, done) ? said[done] : undefined;
  return text === undefined ? null : <Notice tone="good">{text}</Notice>;
}
