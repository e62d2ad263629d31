import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';

interface Filled {
  personId: string;
  startsOn: string;
  endsOn: string;
  substituteId: string;
}

/** To say that somebody will be away; only the owner says it of others. */
export function AbsenceForm({
  staff,
  ownId,
  forEverybody,
  lastResult,
}: {
  staff: { id: string; name: string }[];
  ownId: string;
  forEverybody: boolean;
  lastResult: SubmissionResult | undefined;
}) {
  const { deskPeople, site, paths } = useWords();
  const words = deskPeople.absences;
  const explain = explainWith(deskPeople.errors, site.error.refused);
  const [form, { personId, startsOn, endsOn, substituteId }] = useForm<Filled>({
    ...{ id: 'absence', lastResult: lastResult ?? null, defaultValue: { personId: ownId } },
  });
  const ids = staff.map(({ id }) => id);
  const names = Object.fromEntries(staff.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="absence-title" className="panel mt-12 max-w-xl">
      <h2 id="absence-title" className="text-xl">
        {words.add}
      </h2>
      <Form method="post" action={paths.deskAbsences} {...getFormProps(form)} noValidate>
        <ErrorSummary errors={summaryOf([personId, startsOn, endsOn, substituteId], explain)} />
        {forEverybody && (
          <Select field={personId} label={words.person} options={ids} labels={names} required explain={explain} />
        )}
        <div className="flex flex-wrap gap-x-6">
          <Field field={startsOn} label={words.startsOn} type="date" required explain={explain} />
          <Field field={endsOn} label={words.endsOn} type="date" required explain={explain} />
        </div>
        <Select
          field={substituteId}
          label={words.substitute}
          options={['', ...ids.filter((id) => forEverybody || id !== ownId)]}
          labels={{ ...names, '': words.nobody }}
          explain={explain}
        />
        <p className="mt-5">
          <button className="button">{words.submit}</button>
        </p>
      </Form>
    </section>
  );
}
