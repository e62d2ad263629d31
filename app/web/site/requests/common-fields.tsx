import type { FieldMetadata } from '@conform-to/react';
import { countries } from '#app/leads/lead.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { RequestFields } from './request-form.tsx';

type Fields = { [name in keyof RequestFields]: FieldMetadata<RequestFields[name]> };

type Explain = (tag: string) => string;

/** A company, as a request for work needs to know it. */
export function CompanyFields({ fields, explain }: { fields: Fields; explain: Explain }) {
  const { fields: words } = useWords().leads;
  const { subscribers, taxId, region } = fields;
  return (
    <>
      <Company fields={fields} explain={explain} required />
      <div className={pair}>
        <Country fields={fields} explain={explain} />
        <Field field={region} {...words.region} autoComplete="address-level1" explain={explain} />
      </div>
      <div className={pair}>
        <Field field={subscribers} {...words.subscribers} inputMode="numeric" autoComplete="off" explain={explain} />
        <Field field={taxId} {...words.taxId} inputMode="numeric" autoComplete="off" explain={explain} />
      </div>
    </>
  );
}

export function PersonFields({
  fields,
  explain,
  asksCompany,
}: {
  fields: Fields;
  explain: Explain;
  /** Where nothing else is asked about it. */
  asksCompany: boolean;
}) {
  const { fields: words } = useWords().leads;
  const { name, address, phone } = fields;
  const mail = { type: 'email', inputMode: 'email', autoComplete: 'email' } as const;
  const telephone = { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } as const;
  return (
    <>
      <Field field={name} {...words.name} autoComplete="name" required explain={explain} />
      <Field field={address} {...words.address} {...mail} required explain={explain} />
      <Field field={phone} {...words.phone} {...telephone} explain={explain} />
      {asksCompany && (
        <div className={pair}>
          <Company fields={fields} explain={explain} />
          <Country fields={fields} explain={explain} />
        </div>
      )}
    </>
  );
}

function Company({ fields, explain, required }: { fields: Fields; explain: Explain; required?: boolean }) {
  const { company } = useWords().leads.fields;
  const hint = required ? company.hint : '';
  return (
    <Field
      field={fields.company}
      label={company.label}
      hint={hint}
      autoComplete="organization"
      required={required}
      explain={explain}
    />
  );
}

function Country({ fields, explain }: { fields: Fields; explain: Explain }) {
  const { fields: words, countries: names } = useWords().leads;
  return (
    <Select
      field={fields.country}
      label={words.country}
      options={countries}
      labels={names}
      autoComplete="country"
      required
      explain={explain}
    />
  );
}

/** Two short fields side by side, their boxes on one line whatever stands above them. */
const pair = 'grid items-end gap-x-6 sm:grid-cols-2';
