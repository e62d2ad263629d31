import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { locales, type Locale } from '#app/words/locale.ts';

/** How somebody is called, and in which language we write to them. */
export function DetailsForm({
  person,
  lastResult,
}: {
  person: { name: string; address: string; locale: Locale };
  lastResult: SubmissionResult | undefined;
}) {
  const { account, site, paths } = useWords();
  const words = account.details;
  const explain = explainWith(account.errors, site.error.refused);
  const [form, { name, locale }] = useForm<{ name: string; locale: Locale }>({
    ...{ id: 'details', defaultValue: { name: person.name, locale: person.locale } },
    lastResult: lastResult ?? null,
  });
  return (
    <>
      <h2 className="mt-12 text-2xl">{words.heading}</h2>
      <p className="mt-3">{words.address(person.address)}</p>
      <form method="post" action={paths.account} {...getFormProps(form)} noValidate>
        <ErrorSummary errors={summaryOf([name, locale], explain)} />
        <Field field={name} label={words.name} autoComplete="name" required explain={explain} />
        <Select
          field={locale}
          label={words.locale}
          options={locales}
          labels={words.locales}
          required
          explain={explain}
        />
        <p className="mt-5">
          <button className="button second">{words.save}</button>
        </p>
      </form>
    </>
  );
}
