import { useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

export function NewAddressForm({
  action,
  lastResult,
  trouble,
}: {
  action: string;
  lastResult?: SubmissionResult | undefined;
  trouble?: string | undefined;
}) {
  const { journal, site } = useWords();
  const words = journal.preferences.address;
  const explain = explainWith(journal.subscribe.errors, site.error.refused);
  const [, { address }] = useForm<{ address: string }>({ id: 'address', lastResult: lastResult ?? null });
  const errors = summaryOf([address], explain);
  return (
    <form method="post" action={action} noValidate>
      <ErrorSummary errors={trouble ? [{ id: undefined, text: trouble }, ...errors] : errors} />
      <Field field={address} label={words.label} type="email" autoComplete="email" required explain={explain} />
      <p className="mt-5">
        <button className="button quiet">{words.submit}</button>
      </p>
    </form>
  );
}
