import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { FieldError } from './field.tsx';

/** One box to tick. */
export function Check({
  field,
  children,
  explain,
}: {
  field: FieldMetadata<boolean | undefined>;
  children: ReactNode;
  explain?: (tag: string) => string;
}) {
  const tag = field.errors?.[0];
  return (
    <div>
      {tag && explain && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <label className="check">
        <input
          type="checkbox"
          className="box"
          id={field.id}
          name={field.name}
          defaultChecked={field.initialValue === 'on'}
          aria-invalid={tag ? true : undefined}
          aria-describedby={tag && field.errorId}
        />
        <span>{children}</span>
      </label>
    </div>
  );
}

/** Several boxes, or one of several circles, under one question. */
export function Choice<T extends string>({
  name,
  id,
  legend,
  hint,
  options,
  labels,
  chosen,
  type = 'checkbox',
}: {
  name: string;
  id: string;
  legend: string;
  hint?: string;
  options: readonly T[];
  labels: Record<T, string>;
  chosen: readonly string[];
  type?: 'checkbox' | 'radio';
}) {
  return (
    <fieldset id={id} className="mt-6" aria-describedby={hint && `${id}-hint`}>
      <legend className="font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option} className="check">
          <input
            type={type}
            className="box"
            name={name}
            value={option}
            defaultChecked={chosen.includes(option)}
            id={`${id}-${option}`}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
