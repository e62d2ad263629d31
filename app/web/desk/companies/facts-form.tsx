import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import { countries, type Country } from '#app/leads/lead.ts';
import type { Company } from '#app/people/company.ts';
import type { companyForm } from '#app/people/company-form.ts';
import { ConflictNotice, type SayField } from '#app/web/desk/parts/conflict.tsx';
import type { Conflict } from '#app/web/desk/parts/sending.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface RefusedFacts {
  lastResult: SubmissionResult;
  /** What a colleague has saved meanwhile: this form goes over that version now. */
  conflict?: Conflict;
  version?: number;
}

/** What is known of a company; without one it is a new one. */
export function FactsForm({
  company,
  consultants,
  refused,
}: {
  company: Company | undefined;
  consultants: { id: string; name: string }[];
  refused: RefusedFacts | undefined;
}) {
  const { companies, leads, site } = useWords();
  const words = companies.facts;
  const explain = explainWith(companies.errors, site.error.refused);
  const [, fields] = useForm<z.input<typeof companyForm>>({
    id: 'facts-form',
    lastResult: refused?.lastResult ?? null,
    defaultValue: company
      ? { ...company, version: null, subscribers: company.subscribers?.toString() ?? '' }
      : { country: 'RU', name: '' },
  });
  const { name, taxId, country, region, subscribers, consultantId } = fields;
  const common = { explain };
  const version = refused?.version ?? company?.version;
  const ids = ['', ...consultants.map(({ id }) => id)];
  const names: Record<string, string> = Object.fromEntries(consultants.map((one) => [one.id, one.name]));
  const called: Record<string, string> = words.names;
  const say: SayField = (fact, value) => ({
    label: called[fact] ?? fact,
    value:
      fact === 'country' ? leads.countries[value as Country] : fact === 'consultantId' ? (names[value] ?? '') : value,
  });
  return (
    <Form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([name, taxId, country, region, subscribers, consultantId], explain)} />
      {refused?.conflict && <ConflictNotice {...refused.conflict} say={say} />}
      <Field field={name} label={words.name} required {...common} />
      <Field field={taxId} label={words.taxId} hint={words.taxIdHint} {...common} />
      <Select field={country} label={words.country} options={countries} labels={leads.countries} required {...common} />
      <Field field={region} label={words.region} {...common} />
      <Field field={subscribers} label={words.subscribers} inputMode="numeric" {...common} />
      <Select
        field={consultantId}
        label={words.consultant}
        hint={words.consultantHint}
        options={ids}
        labels={{ ...names, '': words.nobody }}
        {...common}
      />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <p className="mt-6">
        <button className="button">{company ? words.save : companies.made.save}</button>
      </p>
    </Form>
  );
}
