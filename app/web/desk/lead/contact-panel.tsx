import { Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import type { LeadData } from './lead.tsx';

/** Who has written and how to reach them; what may be mistyped is said to be so. */
export function ContactPanel({ lead, phone, doubts }: LeadData) {
  const { lead: page, leads, desk, locale, paths } = useWords();
  const words = page.contact;
  const { name, address, company, subscribers, country, region, taxId } = lead;
  const doubted = (field: 'phone' | 'taxId') =>
    doubts.includes(field) && <span className="block text-sm text-warn">{words.doubtful}</span>;
  const rows = [
    [words.name, name],
    [words.address, <a href={`mailto:${address}`}>{address}</a>],
    [
      words.phone,
      phone && (
        <>
          <a href={`tel:${(lead.phone ?? '').replaceAll(/[^\d+]/g, '')}`} className="whitespace-nowrap">
            {phone}
          </a>
          {doubted('phone')}
        </>
      ),
    ],
    [words.company, company],
    [words.subscribers, subscribers !== null && formatCount(locale, subscribers)],
    [words.place, [leads.countries[country], region].filter(Boolean).join(', ')],
    [
      words.taxId,
      taxId && (
        <>
          {taxId}
          {doubted('taxId')}
        </>
      ),
    ],
    [words.locale, words.locales[lead.locale]],
  ] as const;
  return (
    <Panel id="contact" heading={words.heading}>
      <dl className="mt-2">
        {rows.map(([label, value]) => (
          <div key={label} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="wrap-anywhere">{value || <span className="text-soft">{desk.unknown}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="print:hidden">
        <Link to={paths.deskLead(lead.id, '/fields')} className="way">
          {words.edit}
        </Link>
      </p>
    </Panel>
  );
}
