import type { Tier, TierText } from '#app/catalogue/tier.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Comparison } from './comparison.tsx';
import { Matrix } from './matrix.tsx';

export interface TierInWords extends TierText {
  tier: Tier;
}

/** The matrix, then the five side by side. */
export function ServicesPage({ tiers }: { tiers: TierInWords[] }) {
  const { services, paths } = useWords();
  const { matrix, comparison, toAdvisor, next } = services;
  return (
    <>
      <Heading>{services.heading}</Heading>
      <p className="lead">{services.lead}</p>
      <Section id="matrix" heading={matrix.heading}>
        <Matrix tiers={tiers} />
        <p className="mt-8 max-w-prose">{toAdvisor.text}</p>
        <p className="mt-1">
          <a href={paths.advisor} className="way font-semibold">
            {toAdvisor.label}
          </a>
        </p>
      </Section>
      <Section id="comparison" heading={comparison.heading}>
        <Comparison tiers={tiers} />
      </Section>
      <NextStep
        heading={next.heading}
        first={{ href: paths.assessment, label: next.assessment }}
        others={[
          { href: paths.advisor, label: next.advisor },
          { href: paths.contacts, label: next.contacts },
        ]}
      >
        {next.text}
      </NextStep>
    </>
  );
}
