import { FieldError, Labelled, tiesOf } from './field.tsx';

/** Files to send along; what is wrong with them is said one by one. No browser keeps them when a form comes back. */
export function FileField({
  id,
  name,
  label,
  hint,
  accept,
  errors,
}: {
  id: string;
  name: string;
  label: string;
  hint: string;
  /** What the browser's own dialogue shows first. */
  accept?: string;
  errors: string[];
}) {
  const errorId = `${id}-error`;
  return (
    <Labelled id={id} label={label} hint={hint} required={false}>
      {errors.length > 0 && (
        <div id={errorId}>
          {errors.map((error) => (
            <FieldError key={error} id={`${errorId}-${errors.indexOf(error)}`}>
              {error}
            </FieldError>
          ))}
        </div>
      )}
      <input
        {...tiesOf(id, { hint, error: errors.length > 0 ? errorId : undefined, required: undefined })}
        type="file"
        name={name}
        multiple
        accept={accept}
        className="input mt-1.5"
      />
    </Labelled>
  );
}
