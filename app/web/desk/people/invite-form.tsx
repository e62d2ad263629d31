import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { staffRoles } from '#app/people/person.ts';
import { Check } from '#app/web/parts/check.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { locales, type Locale } from '#app/words/locale.ts';

/** To let somebody new in. */
export function InviteForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { deskPeople, site, paths } = useWords();
  const words = deskPeople.invite;
  const explain = explainWith(deskPeople.errors, site.error.refused);
  const [form, { name, address, role, locale, client }] = useForm<{
    name: string;
    address: string;
    role: (typeof staffRoles)[number];
    locale: Locale;
    client: boolean;
  }>({ id: 'invite', lastResult: lastResult ?? null, defaultValue: { role: 'consultant', locale: 'ru' } });
  const common = { required: true, explain };
  return (
    <section aria-labelledby="invite-title" className="panel mt-12 max-w-xl">
      <h2 id="invite-title" className="text-xl">
        {words.heading}
      </h2>
      <p className="mt-2 text-soft">{words.lead}</p>
      <Form method="post" action={paths.deskPeople} {...getFormProps(form)} noValidate>
        <ErrorSummary errors={summaryOf([name, address, role, locale], explain)} />
        <Field field={name} label={words.name} autoComplete="off" {...common} />
        <Field field={address} label={words.address} type="email" autoComplete="off" {...common} />
        {address.errors?.includes('client') && <Check field={client}>{words.client}</Check>}
        <Select field={role} label={words.role} options={staffRoles} labels={deskPeople.roles} {...common} />
        <Select field={locale} label={words.locale} options={locales} labels={deskPeople.locales} {...common} />
        <p className="mt-5">
          <button className="button">{words.submit}</button>
        </p>
      </Form>
    </section>
  );
}
