import type { Contact } from '#app/leads/lead.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { Fact, Facts } from './facts.tsx';

export type Doubt = 'phone' | 'taxId';

/** Who has asked, as it was written down; what may be mistyped is asked about. */
export function KnownContact({ lead, phone, doubts }: { lead: Contact; phone: string | null; doubts: Doubt[] }) {
  const { leads, locale } = useWords();
  const { contact, doubts: questions } = leads.request;
  const { name, company, country, region, subscribers, taxId, address } = lead;
  const label = (field: keyof typeof leads.fields) => leads.fields[field].label;
  const doubted = (field: Doubt) =>
    doubts.includes(field) && <span className="block border-l-4 border-warn pl-2.5">{questions[field]}</span>;
  return (
    <Section id="contact" heading={contact.heading}>
      <Facts>
        <Fact name={label('name')}>{name}</Fact>
        <Fact name={label('address')}>{address}</Fact>
        <Fact name={label('phone')}>
          {phone && (
            <>
              {phone}
              {doubted('phone')}
            </>
          )}
        </Fact>
        <Fact name={label('company')}>{company}</Fact>
        <Fact name={label('country')}>{leads.countries[country]}</Fact>
        <Fact name={label('region')}>{region}</Fact>
        <Fact name={label('subscribers')}>{subscribers !== null && formatCount(locale, subscribers)}</Fact>
        <Fact name={label('taxId')}>
          {taxId && (
            <>
              {taxId}
              {doubted('taxId')}
            </>
          )}
        </Fact>
      </Facts>
      <p className="hint mt-2">{contact.wrong}</p>
    </Section>
  );
}
