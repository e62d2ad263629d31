import type { FieldMetadata } from '@conform-to/react';
import { countries } from '#app/leads/lead.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { RequestFields } from './request-form.tsx';

type Fields = { [name in keyof RequestFields]: FieldMetadata<RequestFields[name]> };

type Explain = (tag: string) => string;

export function CompanyFields({
  fields,
  isRequired,
  explain,
}: {
  fields: Fields;
  isRequired: boolean;
  explain: Explain;
}) {
  const { fields: words, countries: names } = useWords().leads;
  return (
    <>
      <Field
        field={fields.company}
        {...words.company}
        autoComplete="organization"
        required={isRequired}
        explain={explain}
      />
      <div className={pair}>
        <Select
          field={fields.country}
          label={words.country.label}
          options={countries}
          labels={names}
          autoComplete="country"
          required
          explain={explain}
        />
        <Field field={fields.region} {...words.region} autoComplete="address-level1" explain={explain} />
      </div>
      <div className={pair}>
        <Field
          field={fields.subscribers}
          {...words.subscribers}
          inputMode="numeric"
          autoComplete="off"
          explain={explain}
        />
        <Field field={fields.taxId} {...words.taxId} inputMode="numeric" autoComplete="off" explain={explain} />
      </div>
    </>
  );
}

export function PersonFields({ fields, explain }: { fields: Fields; explain: Explain }) {
  const { fields: words } = useWords().leads;
  return (
    <>
      <Field field={fields.name} {...words.name} autoComplete="name" required explain={explain} />
      <Field
        field={fields.address}
        {...words.address}
        type="email"
        autoComplete="email"
        inputMode="email"
        required
        explain={explain}
      />
      <Field field={fields.phone} {...words.phone} type="tel" autoComplete="tel" inputMode="tel" explain={explain} />
    </>
  );
}

/** Two short fields side by side, their boxes on one line whatever stands above them. */
const pair = 'grid items-end gap-x-6 sm:grid-cols-2';
