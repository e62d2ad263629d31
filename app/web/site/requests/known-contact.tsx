import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { Fact, Facts } from './facts.tsx';
import type { ClientsRequest } from './shown-request.server.ts';

export type Doubt = 'phone' | 'taxId';

/** Who has asked, as it was written down; what may be mistyped is asked about. */
export function KnownContact({ lead, phone, doubts }: { lead: ClientsRequest; phone: string | null; doubts: Doubt[] }) {
  const { leads, locale } = useWords();
  const { contact, doubts: questions } = leads.request;
  const { name, company, country, region, subscribers, taxId, address } = lead;
  const { fields } = leads;
  const doubted = (field: Doubt) =>
    doubts.includes(field) && <span className="block border-l-4 border-warn pl-2.5">{questions[field]}</span>;
  return (
    <Section id="contact" heading={contact.heading}>
      <Facts>
        <Fact name={fields.name.label}>{name}</Fact>
        <Fact name={fields.address.label}>{address}</Fact>
        <Fact name={fields.phone.label}>
          {phone && (
            <>
              {phone}
              {doubted('phone')}
            </>
          )}
        </Fact>
        <Fact name={fields.company.label}>{company}</Fact>
        <Fact name={fields.country}>{leads.countries[country]}</Fact>
        <Fact name={fields.region.label}>{region}</Fact>
        <Fact name={fields.subscribers.label}>{subscribers !== null && formatCount(locale, subscribers)}</Fact>
        <Fact name={fields.taxId.label}>
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
