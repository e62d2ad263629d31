import type { SubmissionResult } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { DeskHead, Panel } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { told } from './told.ts';
import { MessageDecision } from './message-decision.tsx';
import { MessageHeaders } from './message-headers.tsx';
import { useReasons } from './reasons.ts';
import type { ShownMessage } from './shown-message.server.ts';
import { MessageText } from './message-text.tsx';

interface MessagePageProps {
  message: ShownMessage;
  done: string | null;
  refused: SubmissionResult | undefined;
}

/** One message that came in: what it says, why it was doubted, and what to do about it. */
export function MessagePage({ message, done, refused }: MessagePageProps) {
  const { desk, deskMail: words, paths } = useWords();
  const { id, said } = message;
  const what = told.find((one) => one === done);
  const isGood = what === 'admitted' || what === 'lead' || what === 'read';
  return (
    <>
      <DeskHead above={{ href: paths.deskMail, label: desk.nav.mail }} title={message.subject || words.noSubject}>
        <a href={paths.deskMessage(id, '/message.eml')} download className="button quiet">
          {words.download}
        </a>
      </DeskHead>
      {what && <Notice tone={isGood ? 'good' : 'bad'}>{words.done[what]}</Notice>}
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <Panel id="text" heading={words.text}>
            {'failed' in said ? <p className="mt-2">{words.unreadable[said.failed]}</p> : <MessageText said={said} />}
          </Panel>
          <Panel id="headers" heading={words.headers.heading}>
            <MessageHeaders message={message} />
          </Panel>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <Panel id="outcome" heading={words.columns.outcome}>
            <Outcome message={message} />
          </Panel>
          <MessageDecision message={message} refused={refused} />
        </div>
      </div>
    </>
  );
}

function Outcome({ message }: { message: ShownMessage }) {
  const { deskMail: words, paths } = useWords();
  const { sayOutcome, sayReason } = useReasons();
  const { reason, threadId, thread, declinedBy } = message;
  return (
    <>
      <p className="mt-2 font-semibold">{sayOutcome(message)}</p>
      {reason !== null && <p>{sayReason(reason)}</p>}
      {declinedBy !== null && <p className="text-sm text-soft">{words.declinedBy(declinedBy)}</p>}
      {threadId !== null && thread !== null && (
        <p className="mt-2">
          <Link to={paths.deskThread(threadId)} className="inline-block py-1 font-semibold whitespace-nowrap">
            {thread}
          </Link>
        </p>
      )}
    </>
  );
}
