import { useForm } from '@conform-to/react';
import { useState } from 'react';
import type { z } from 'zod';
import type { EditedFields, fieldsForm } from '#app/leads/lead-fields.ts';
import { countries, type Country } from '#app/leads/lead.ts';
import type { SayField } from '#app/web/desk/parts/conflict.tsx';
import { useSending, type Refused } from '#app/web/desk/parts/sending.ts';
import { Trouble, useExplain } from '#app/web/desk/parts/trouble.tsx';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';

/** What is known of a client, to be mended. */
export function FieldsForm({ lead, refused: known }: { lead: LeadShown; refused?: Refused | undefined }) {
  const { lead: page, leads, desk, paths } = useWords();
  const explain = useExplain();
  const { Form, form, refused, isSending } = useSending<Refused>(known);
  // The version whose fields were filled in, however often the page has been loaded since.
  const [seen] = useState(lead.version);
  const [, fields] = useForm<z.input<typeof fieldsForm>>({
    id: 'fields',
    lastResult: refused?.lastResult ?? null,
    defaultValue: { ...typed(lead), country: lead.country },
  });
  const { company, subscribers, region, country, phone, taxId } = fields;
  const labels = leads.fields;
  const names: Record<string, string> = page.fields.names;
  const say: SayField = (name, value) => ({
    label: names[name] ?? name,
    value: countries.some((one) => one === value) ? leads.countries[value as Country] : value,
  });
  return (
    <Form method="post" action={paths.deskLead(lead.id, '/fields')} ref={form} noValidate className="max-w-prose">
      <input type="hidden" name="version" value={refused?.version ?? seen} />
      <Trouble refused={refused} fields={[company, subscribers, region, country, phone, taxId]} say={say} />
      <Field field={company} label={labels.company.label} explain={explain} />
      <Select
        field={country}
        label={labels.country}
        options={countries}
        labels={leads.countries}
        required
        explain={explain}
      />
      <Field field={region} label={labels.region.label} explain={explain} />
      <Field field={subscribers} label={labels.subscribers.label} inputMode="numeric" explain={explain} />
      <Field field={phone} label={labels.phone.label} hint={labels.phone.hint} type="tel" explain={explain} />
      <Field field={taxId} label={labels.taxId.label} hint={labels.taxId.hint} explain={explain} />
      <p className="mt-6">
        <button className="button" disabled={isSending}>
          {desk.save}
        </button>
      </p>
    </Form>
  );
}

function typed({ company, subscribers, region, phone, taxId }: EditedFields) {
  return {
    company: company ?? '',
    subscribers: subscribers?.toString() ?? '',
    region: region ?? '',
    phone: phone ?? '',
    taxId: taxId ?? '',
  };
}
