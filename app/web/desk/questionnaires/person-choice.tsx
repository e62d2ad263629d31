import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';

interface PersonChoiceProps {
  label: string;
  hint?: string;
  people: readonly { id: string; name: string; address: string }[];
  chosen: string | undefined;
  error: string | undefined;
}

/** Somebody of the company, chosen by name and mailbox. */
export function PersonChoice({ label, hint, people, chosen, error }: PersonChoiceProps) {
  return (
    <Labelled id="personId" label={label} hint={hint} required>
      {error !== undefined && <FieldError id="personId-error">{error}</FieldError>}
      <select
        {...tiesOf('personId', { hint, error: error && 'personId-error', required: true })}
        name="personId"
        defaultValue={chosen}
        className="input mt-1.5"
      >
        {people.map(({ id, name, address }) => (
          <option key={id} value={id}>{`${name}, ${address}`}</option>
        ))}
      </select>
    </Labelled>
  );
}
