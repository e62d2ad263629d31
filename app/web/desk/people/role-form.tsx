import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { staffRoles, type Role } from '#app/people/person.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { PersonAnswer } from './person-page.tsx';

/** How somebody of the staff is called and what they may do. */
export function RoleForm({
  person,
  seen,
  answer,
}: {
  person: { id: string; name: string; role: Role };
  seen: string;
  answer: PersonAnswer | undefined;
}) {
  const { deskPeople, site, paths } = useWords();
  const words = deskPeople.person;
  const explain = explainWith(deskPeople.errors, site.error.refused);
  const [form, { name, role }] = useForm<{ name: string; role: (typeof staffRoles)[number] }>({
    id: 'person',
    lastResult: answer?.lastResult ?? null,
    defaultValue: { name: person.name, role: person.role },
  });
  return (
    <Form method="post" action={paths.deskPerson(person.id)} {...getFormProps(form)} noValidate>
      <ErrorSummary errors={summaryOf([name, role], explain)} />
      <input type="hidden" name="seen" value={seen} />
      <Field field={name} label={deskPeople.invite.name} autoComplete="off" required explain={explain} />
      <Select
        field={role}
        label={deskPeople.invite.role}
        options={staffRoles}
        labels={deskPeople.roles}
        required
        explain={explain}
      />
      <p className="mt-5">
        <button className="button">{words.save}</button>
      </p>
    </Form>
  );
}
