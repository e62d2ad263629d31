import type { FieldMetadata } from '@conform-to/react';
import { FieldError, Labelled, tiesOf } from './field.tsx';

/** One of many, opened by the browser itself. A crafted request may name it twice: then the first one counts. */
export function Select<T extends string>({
  field,
  label,
  hint,
  options,
  labels,
  autoComplete,
  required,
  explain,
}: {
  field: FieldMetadata<T | undefined>;
  label: string;
  hint?: string;
  options: readonly T[];
  labels: Record<T, string>;
  autoComplete?: string;
  required?: boolean;
  explain: (tag: string) => string;
}) {
  const tag = field.errors?.[0];
  return (
    <Labelled id={field.id} label={label} hint={hint} required={required}>
      {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <select
        {...tiesOf(field.id, { hint, error: tag && field.errorId, required })}
        name={field.name}
        defaultValue={[field.initialValue].flat()[0]}
        autoComplete={autoComplete}
        className="input mt-1.5"
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
