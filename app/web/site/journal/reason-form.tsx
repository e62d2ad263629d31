import { useForm, type SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import type { reasonForm } from '#app/journal/reason-form.ts';
import { unsubscribeReasons } from '#app/journal/subscription.ts';
import { Choice } from '#app/web/parts/check.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Asked only after the unsubscribing is done. */
export function ReasonForm({
  action,
  thanked,
  lastResult,
}: {
  action: string;
  thanked: boolean;
  lastResult?: SubmissionResult | undefined;
}) {
  const { journal, site } = useWords();
  const words = journal.unsubscribe.reason;
  const explain = explainWith(words, site.error.refused);
  const [, { reason, remark }] = useForm<z.input<typeof reasonForm>>({ id: 'reason', lastResult: lastResult ?? null });
  if (thanked) return <Notice tone="good">{words.thanks}</Notice>;
  return (
    <form method="post" action={action} noValidate className="mt-10 border-t border-rule pt-6">
      <ErrorSummary errors={summaryOf([reason, remark], explain)} />
      <Choice
        type="radio"
        name={reason.name}
        id={reason.id}
        legend={words.heading}
        hint={words.lead}
        options={unsubscribeReasons}
        labels={words.options}
        chosen={[reason.initialValue ?? '']}
      />
      <Field field={remark} label={words.remark} multiline explain={explain} />
      <p className="mt-5">
        <button className="button quiet">{words.submit}</button>
      </p>
    </form>
  );
}
