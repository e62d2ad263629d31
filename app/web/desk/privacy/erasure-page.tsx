import type { FieldMetadata } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf as errorsOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { HeldFacts, HeldNamed } from './held-parts.tsx';
import type { HeldSummary } from './summary.ts';

export interface ErasureFields {
  because: 'asked' | 'withdrawn';
  reason: string;
  typed: string;
}

/** What will be gone, on whose word, and the address typed once more. */
export function ErasurePage({
  summary,
  fields,
  isStaff,
}: {
  summary: HeldSummary;
  fields: {
    because: FieldMetadata<'asked' | 'withdrawn'>;
    reason: FieldMetadata<string>;
    typed: FieldMetadata<string>;
  };
  isStaff: boolean;
}) {
  const { privacy, site, paths } = useWords();
  const words = privacy.erasure;
  const explain = explainWith(words.errors, site.error.refused);
  const { because, reason, typed } = fields;
  const above = { href: paths.deskPrivacyOf(summary.key), label: privacy.held.title };
  return (
    <>
      <DeskHead above={above} title={words.heading} />
      <p className="lead">{words.lead(summary.address ?? privacy.held.unknown)}</p>
      <ErrorSummary
        errors={[
          ...(isStaff ? [{ id: undefined, text: privacy.held.isStaff }] : []),
          ...errorsOf([because, reason, typed], explain),
        ]}
      />
      <HeldFacts summary={summary} />
      <HeldNamed named={summary.named} />
      <WhatStays summary={summary} />
      <Select
        field={because}
        label={words.because}
        options={['asked', 'withdrawn'] as const}
        labels={words.causes}
        required
        explain={explain}
      />
      <Field field={reason} label={words.reason} hint={words.reasonHint} autoComplete="off" explain={explain} />
      <Field
        field={typed}
        label={summary.address ? words.typedAddress : words.typedWord}
        hint={summary.address ? words.typedHint : words.word}
        autoComplete="off"
        required
        explain={explain}
      />
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <button className="button danger">{words.submit}</button>
        <a href={above.href} className="way">
          {words.back}
        </a>
      </p>
    </>
  );
}

function WhatStays({ summary: { leads, participations, threads } }: { summary: HeldSummary }) {
  const { erasure: words } = useWords().privacy;
  const numbersOf = (some: { reference: string }[]) => [...new Set(some.map(({ reference }) => reference))].join(', ');
  return (
    <>
      {leads.length > 0 && <p className="mt-4">{words.leads(numbersOf(leads))}</p>}
      {participations.length > 0 && <p className="mt-4">{words.participations(numbersOf(participations))}</p>}
      {threads.length > 0 && <p className="mt-4">{words.threads(threads.map(({ number }) => number).join(', '))}</p>}
      <Notice tone="plain">{words.stays}</Notice>
    </>
  );
}
