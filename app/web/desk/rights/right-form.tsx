import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { entitlementKinds, type EntitlementKind } from '#app/consultations/entitlement.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field, FieldError } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface TypedRight {
  kind: EntitlementKind;
  startsOn: string;
  endsOn: string;
  personIds: string[];
}

/** What right a company has, since when and until when, and who of it. */
export function RightForm({
  companyId,
  typed,
  people,
  lastResult,
}: {
  companyId: string;
  typed: Partial<TypedRight>;
  people: { id: string; name: string | null }[];
  lastResult: SubmissionResult | undefined;
}) {
  const { deskRights: words, deskRouting, desk, site, paths } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const [, fields] = useForm<TypedRight>({ id: 'right', lastResult: lastResult ?? null, defaultValue: typed });
  const { kind, startsOn, endsOn, personIds } = fields;
  const chosen = [lastResult ? (lastResult.initialValue?.['personIds'] ?? []) : (typed.personIds ?? [])].flat();
  const fault = personIds.errors?.[0];
  return (
    <Form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([kind, startsOn, endsOn, personIds], explain)} />
      <Select
        field={kind}
        label={words.kind}
        options={entitlementKinds}
        labels={deskRouting.rights}
        required
        explain={explain}
      />
      <div className="flex flex-wrap gap-x-6">
        <Field field={startsOn} label={words.startsOn} type="date" required explain={explain} />
        <Field field={endsOn} label={words.endsOn} hint={words.endsOnHint} type="date" explain={explain} />
      </div>
      <fieldset id={personIds.id} tabIndex={-1} className="mt-5" aria-describedby={`${personIds.id}-hint`}>
        <legend className="font-semibold">{words.people}</legend>
        <p id={`${personIds.id}-hint`} className="hint">
          {people.length === 0 ? words.nobodyYet : words.peopleHint}
        </p>
        {fault && <FieldError id={personIds.errorId}>{explain(fault)}</FieldError>}
        {people.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              className="box"
              name="personIds"
              value={id}
              defaultChecked={chosen.some((one) => one === id)}
            />
            <span>{name ?? words.gone}</span>
          </label>
        ))}
      </fieldset>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button className="button">{desk.save}</button>
        <Link to={paths.deskCompany(companyId)} className="way">
          {desk.cancel}
        </Link>
      </p>
    </Form>
  );
}
