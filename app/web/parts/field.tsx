import type { FieldMetadata } from '@conform-to/react';
import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { useWords } from './words.ts';

interface FieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  /** Turns an error tag into words. */
  explain: (tag: string) => string;
  hint?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  required?: boolean;
  multiline?: boolean;
}

/** A labelled input with its hint and its error, tied together for those who listen. */
export function Field({ field, label, explain, hint, type = 'text', autoComplete, required, multiline }: FieldProps) {
  const { site } = useWords();
  const tag = field.errors?.[0];
  const describedBy = [hint && `${field.id}-hint`, tag && field.errorId].filter(Boolean).join(' ');
  const common = {
    id: field.id,
    name: field.name,
    defaultValue: field.initialValue,
    className: 'input',
    'aria-required': required ?? undefined,
    'aria-invalid': tag ? true : undefined,
    'aria-describedby': describedBy || undefined,
  };
  return (
    <div className="mt-5">
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {!required && <span className="hint font-normal"> — {site.optional}</span>}
      </label>
      {hint && (
        <p id={`${field.id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <div className="mt-1.5">
        {multiline ? <textarea rows={4} {...common} /> : <input type={type} autoComplete={autoComplete} {...common} />}
      </div>
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 border-l-3 border-bad pl-2 font-semibold text-bad">
      {children}
    </p>
  );
}
