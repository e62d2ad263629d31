import type { FieldMetadata } from '@conform-to/react';
import type { HTMLAttributes, HTMLInputTypeAttribute, ReactNode } from 'react';
import { useWords } from './words.ts';

interface FieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  /** Turns an error tag into words. */
  explain: (tag: string) => string;
  hint?: string | undefined;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  required?: boolean | undefined;
  multiline?: boolean | undefined;
  /** The id of a list of what one may mean. */
  list?: string;
  /** How high a field of many lines is. */
  rows?: number;
}

/** A labelled input with its hint and its error, tied together for those who listen. */
export function Field(props: FieldProps) {
  const {
    field,
    label,
    explain,
    hint,
    type = 'text',
    autoComplete,
    inputMode,
    required,
    multiline,
    list,
    rows = 4,
  } = props;
  const tag = field.errors?.[0];
  const common = {
    ...tiesOf(field.id, { hint, error: tag && field.errorId, required }),
    name: field.name,
    defaultValue: field.initialValue,
    autoComplete,
    className: 'input',
  };
  return (
    <Labelled id={field.id} label={label} hint={hint} required={required}>
      {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <div className="mt-1.5">
        {multiline ? (
          <textarea rows={rows} {...common} />
        ) : (
          <input type={type} inputMode={inputMode} list={list} {...common} />
        )}
      </div>
    </Labelled>
  );
}

/** The label of a control and its hint above it. */
export function Labelled({
  id,
  label,
  hint,
  required,
  children,
}: {
  id: string;
  label: string;
  hint: string | undefined;
  required: boolean | undefined;
  children: ReactNode;
}) {
  const { site } = useWords();
  return (
    <div className="mt-5">
      <label htmlFor={id} className="block font-semibold">
        {label}
        {!required && <span className="hint font-normal"> — {site.optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** What ties a control to its hint and its error. */
export function tiesOf(
  id: string,
  { hint, error, required }: { hint: string | undefined; error: string | undefined; required: boolean | undefined },
) {
  const describedBy = [hint && `${id}-hint`, error].filter(Boolean).join(' ');
  return {
    id,
    'aria-required': required ?? undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  };
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 border-l-3 border-bad pl-2 font-semibold text-bad">
      {children}
    </p>
  );
}
