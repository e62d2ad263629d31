import { useForm, type SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { seenOf, type clientForm, type ClientFacts } from '#app/people/company-form.ts';
import { locales } from '#app/words/locale.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface RefusedPerson {
  lastResult: SubmissionResult;
  /** As a colleague has saved them meanwhile. */
  conflict?: ClientFacts;
}

/** How somebody of a company is called and reached. */
export function PersonForm({
  person,
  refused,
}: {
  person: ClientFacts | undefined;
  refused: RefusedPerson | undefined;
}) {
  const { companies, site, desk } = useWords();
  const words = companies.people;
  const explain = explainWith(companies.errors, site.error.refused);
  const [, fields] = useForm<z.input<typeof clientForm>>({
    id: 'person-form',
    lastResult: refused?.lastResult ?? null,
    defaultValue: person ?? { locale: 'ru' },
  });
  const { name, address, phone, locale } = fields;
  const known = refused?.conflict ?? person;
  return (
    <form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([name, address, phone, locale], explain)} />
      {refused?.conflict && (
        <Notice tone="bad">
          <p role="alert" className="font-semibold">
            {desk.conflict.title}
          </p>
          <p>{[refused.conflict.name, refused.conflict.address, refused.conflict.phone].filter(Boolean).join(', ')}</p>
        </Notice>
      )}
      <Field field={name} label={words.name} required explain={explain} />
      <Field field={address} label={words.address} hint={words.addressHint} type="email" required explain={explain} />
      <Field field={phone} label={words.phone} type="tel" explain={explain} />
      <Select field={locale} label={words.locale} options={locales} labels={words.locales} required explain={explain} />
      {known && <input type="hidden" name="seen" value={seenOf(known)} />}
      <p className="mt-6">
        <button className="button">{words.save}</button>
      </p>
    </form>
  );
}
