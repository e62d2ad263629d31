import type { CompanyFacts } from '#app/people/company.ts';
import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';

/** By what a company is told from another, on one line. */
export function FoundLine({
  company: { taxId, country, region, subscribers },
}: {
  company: Pick<CompanyFacts, 'taxId' | 'country' | 'region' | 'subscribers'>;
}) {
  const { companies, leads, locale } = useWords();
  const told = [
    taxId && `${companies.facts.taxId} ${taxId}`,
    leads.countries[country],
    region,
    subscribers !== null && `${companies.facts.subscribers}: ${formatCount(locale, subscribers)}`,
  ];
  return <span className="block text-sm text-soft tabular-nums">{told.filter(Boolean).join(' · ')}</span>;
}
