import { useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { entitlementKinds, type EntitlementKind } from '#app/consultations/entitlement.ts';
import { ConflictNotice, type SayField } from '#app/web/desk/parts/conflict.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
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
  version,
  refused,
}: {
  companyId: string;
  typed: Partial<TypedRight>;
  people: { id: string; name: string | null }[];
  /** Of a right that is there already. */
  version?: number;
  refused: Refused | undefined;
}) {
  const { deskRights: words, deskRouting, desk, site, paths } = useWords();
  const say = useSayRight();
  const lastResult = refused?.lastResult;
  const explain = explainWith(words.errors, site.error.refused);
  const [, fields] = useForm<TypedRight>({ id: 'right', lastResult: lastResult ?? null, defaultValue: typed });
  const { kind, startsOn, endsOn, personIds } = fields;
  const chosen = [lastResult ? (lastResult.initialValue?.['personIds'] ?? []) : (typed.personIds ?? [])].flat();
  return (
    <Form method="post" noValidate className="max-w-prose">
      {version !== undefined && <input type="hidden" name="version" value={refused?.version ?? version} />}
      {refused?.conflict ? (
        <ConflictNotice {...refused.conflict} say={say} />
      ) : (
        <ErrorSummary errors={summaryOf([kind, startsOn, endsOn, personIds], explain)} />
      )}
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
      <WhoMayAsk field={personIds} people={people} chosen={chosen} />
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button className="button">{desk.save}</button>
        <Link to={paths.deskCompany(companyId)} className="way">
          {desk.cancel}
        </Link>
      </p>
    </Form>
  );
}

function WhoMayAsk({
  field,
  people,
  chosen,
}: {
  field: { id: string; errorId: string; name: string; errors?: string[] | undefined };
  people: { id: string; name: string | null }[];
  chosen: readonly unknown[];
}) {
  const { deskRights: words, site } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const fault = field.errors?.[0];
  return (
    <fieldset id={field.id} tabIndex={-1} className="mt-5" aria-describedby={`${field.id}-hint`}>
      <legend className="font-semibold">{words.people}</legend>
      <p id={`${field.id}-hint`} className="hint">
        {people.length === 0 ? words.nobodyYet : words.peopleHint}
      </p>
      {fault && <FieldError id={field.errorId}>{explain(fault)}</FieldError>}
      {people.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            className="box"
            name={field.name}
            value={id}
            defaultChecked={chosen.some((one) => one === id)}
          />
          <span>{name ?? words.gone}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What stands in a field of the right as it is now. */
function useSayRight(): SayField {
  const { deskRights: words, deskRouting } = useWords();
  return (field, value) => {
    const kind = entitlementKinds.find((one) => one === value);
    if (field === 'kind') return { label: words.kind, value: kind ? deskRouting.rights[kind] : value };
    if (field === 'personIds') return { label: words.people, value: value || words.everybody };
    return { label: field === 'startsOn' ? words.startsOn : words.endsOn, value };
  };
}
