import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import { seenOf, type clientForm, type ClientFacts } from '#app/people/company-form.ts';
import { locales, type Locale } from '#app/words/locale.ts';
import { ConflictNotice, type SayField } from '#app/web/desk/parts/conflict.tsx';
import type { Conflict } from '#app/web/desk/parts/sending.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface RefusedPerson {
  lastResult: SubmissionResult;
  conflict?: Conflict;
  /** What saving again goes over. */
  seen?: string;
}

/** How somebody of a company is called and reached. */
export function PersonForm({
  person,
  refused,
}: {
  person: ClientFacts | undefined;
  refused: RefusedPerson | undefined;
}) {
  const { companies, site } = useWords();
  const words = companies.people;
  const explain = explainWith(companies.errors, site.error.refused);
  const [, fields] = useForm<z.input<typeof clientForm>>({
    id: 'person-form',
    lastResult: refused?.lastResult ?? null,
    defaultValue: person ?? { locale: 'ru' },
  });
  const { name, address, phone, locale } = fields;
  const seen = refused?.seen ?? (person && seenOf(person));
  const labels: Record<string, string> = { name: words.name, address: words.address, phone: words.phone };
  const say: SayField = (field, value) =>
    field === 'locale'
      ? { label: words.locale, value: words.locales[value as Locale] }
      : { label: labels[field] ?? field, value };
  return (
    <Form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([name, address, phone, locale], explain)} />
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
      <Field field={name} label={words.name} required explain={explain} />
      <Field field={address} label={words.address} hint={words.addressHint} type="email" required explain={explain} />
      <Field field={phone} label={words.phone} type="tel" explain={explain} />
      <Select field={locale} label={words.locale} options={locales} labels={words.locales} required explain={explain} />
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <p className="mt-6">
        <button className="button">{words.save}</button>
      </p>
    </Form>
  );
}
