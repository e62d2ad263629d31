import { useForm, type SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { countries } from '#app/leads/lead.ts';
import { changedFacts, type Company, type CompanyFacts } from '#app/people/company.ts';
import type { companyForm } from '#app/people/company-form.ts';
import { formatMoment } from '#app/words/moment.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface RefusedFacts {
  lastResult: SubmissionResult;
  /** What a colleague has saved meanwhile: this form goes over that version now. */
  conflict?: { company: Company; typed: CompanyFacts; by: string | null; at: number };
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
  const version = refused?.conflict?.company.version ?? company?.version;
  const ids = ['', ...consultants.map(({ id }) => id)];
  const names: Record<string, string> = Object.fromEntries(consultants.map((one) => [one.id, one.name]));
  return (
    <form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([name, taxId, country, region, subscribers, consultantId], explain)} />
      {refused?.conflict && <Conflict {...refused.conflict} />}
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
    </form>
  );
}

/** What is typed stays; what a colleague has saved stands beside it, to compare. */
function Conflict({ company, typed, by, at }: NonNullable<RefusedFacts['conflict']>) {
  const { companies, desk, locale } = useWords();
  const { names, nobody } = companies.facts;
  const theirs = changedFacts(company, typed).filter((fact) => fact !== 'consultantId');
  return (
    <Notice tone="bad">
      <p role="alert" className="font-semibold">
        {desk.conflict.title}
      </p>
      <p>{desk.conflict.text(by ?? desk.conflict.someone, formatMoment(locale, at))}</p>
      {theirs.length > 0 && (
        <ul className="mt-2">
          {theirs.map((fact) => (
            <li key={fact}>{`${names[fact]}: ${String(company[fact] ?? nobody)}`}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
