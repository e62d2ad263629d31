import { useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Why a reply has come back. */
export interface RefusedReply {
  lastResult: SubmissionResult;
  trouble: string | undefined;
}

/** A reply to a report: the same for a client on its page and for the consultant at the desk. */
export function ReplyForm({
  action,
  refused,
  label,
  after,
}: {
  action: string;
  refused?: RefusedReply | undefined;
  label?: string;
  /** The last reply that stands above it. */
  after?: string | undefined;
}) {
  const { report, leads, site } = useWords();
  const words = report.replies;
  const explain = explainWith({ ...leads.errors, textTooLong: words.tooLong }, site.error.refused);
  const [, { text }] = useForm<{ text: string }>({ id: 'reply', lastResult: refused?.lastResult ?? null });
  const errors = [...(refused?.trouble ? [{ id: text.id, text: refused.trouble }] : []), ...summaryOf([text], explain)];
  return (
    <form method="post" action={action} noValidate>
      <ErrorSummary errors={errors} />
      {after !== undefined && <input type="hidden" name="after" value={after} />}
      <Field field={text} label={label ?? words.text} multiline rows={5} required explain={explain} />
      <p className="mt-5">
        <button className={label === undefined ? 'button' : 'button quiet'}>{words.submit}</button>
      </p>
    </form>
  );
}
