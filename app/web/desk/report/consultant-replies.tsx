import { useWords } from '#app/web/parts/words.ts';
import { Replies } from '#app/web/report/replies.tsx';
import { ReplyForm, type RefusedReply } from '#app/web/report/reply-form.tsx';
import type { ShownReport } from './shown-report.server.ts';

/** What client and consultants have said of the report, and the way to answer. */
export function ConsultantReplies({
  shown: { lead, replies, sent, names },
  refused,
}: {
  shown: Pick<ShownReport, 'lead' | 'replies' | 'sent' | 'names'>;
  refused?: RefusedReply | undefined;
}) {
  const { desk, deskReport, paths } = useWords();
  const words = deskReport.replies;
  const said = replies.map(({ byId, ...reply }) => ({
    ...reply,
    name: reply.from === 'us' ? ((byId === null ? undefined : names[byId]) ?? desk.conflict.someone) : words.client,
  }));
  return (
    <section aria-labelledby="replies" className="panel mt-10">
      <h2 id="replies" className="text-xl">
        {words.heading}
      </h2>
      {said.length === 0 && <p className="mt-2 text-soft">{sent.length === 0 ? words.notSent : words.none}</p>}
      <Replies replies={said} />
      {sent.length > 0 && (
        <div className="max-w-prose">
          <ReplyForm
            action={paths.deskReportPart(lead.id, 'replies')}
            refused={refused}
            label={words.label}
            after={replies.at(-1)?.id}
          />
        </div>
      )}
    </section>
  );
}
