import { Link } from '@remix-run/react';
import { useRight } from '#app/web/desk/rights/right-now.ts';
import { useSending, type Refused } from '#app/web/desk/parts/sending.ts';
import { Trouble } from '#app/web/desk/parts/trouble.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';
import type { QuestionStanding } from './question-standing.server.ts';

/** What a question that came as a lead is as a consultation: the thread it has become, or a button that makes it one. */
export function QuestionForm({
  lead,
  question,
  refused: known,
}: {
  lead: Pick<LeadShown, 'id' | 'version'>;
  question: QuestionStanding;
  refused?: Refused | undefined;
}) {
  const { lead: page, paths } = useWords();
  const words = page.question;
  const { Form, form, refused, isSending } = useSending(known);
  const right = useRight(question.right);
  const { thread, client } = question;
  if (thread) {
    return (
      <p className="mt-2">
        {words.became}{' '}
        <Link to={paths.deskThread(thread.id)} className="font-semibold whitespace-nowrap">
          {thread.number}
        </Link>
      </p>
    );
  }
  return (
    <Form method="post" action={paths.deskLead(lead.id, '/question')} ref={form} className="mt-2">
      <input type="hidden" name="version" value={refused?.version ?? lead.version} />
      <Trouble refused={refused} fields={[]} />
      {client && (
        <p className="mt-2 font-semibold wrap-anywhere">
          {words.fromClient(client.name, client.company)}
          {!question.isProved && <span className="mt-1 block text-sm font-normal text-warn">{words.unproved}</span>}
        </p>
      )}
      <p className="mt-2">{question.right.is === 'none' ? words.noRight : words.right(right)}</p>
      {question.isPossible && (
        <div className="print:hidden">
          <p className="mt-3">
            <button className="button quiet" disabled={isSending}>
              {words.submit}
            </button>
          </p>
          <p className="hint mt-2">{words.hint}</p>
        </div>
      )}
    </Form>
  );
}
