import type { FieldMetadata } from '@conform-to/react';
import { useState } from 'react';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** A text in Markdown, and below it how it will be read: as it was saved, and with script as it is typed. */
export function MarkdownField({
  field,
  label,
  hint,
  explain,
  required,
  rows = 16,
}: {
  field: FieldMetadata<string | undefined>;
  label: string;
  hint?: string;
  explain: (tag: string) => string;
  required?: boolean;
  rows?: number;
}) {
  const { desk } = useWords();
  const [written, setWritten] = useState(field.initialValue ?? '');
  const tag = field.errors?.[0];
  const told = hint ?? desk.markdown.hint;
  return (
    <Labelled id={field.id} label={label} hint={told} required={required}>
      {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <textarea
        {...tiesOf(field.id, { hint: told, error: tag && field.errorId, required })}
        name={field.name}
        defaultValue={field.initialValue}
        rows={rows}
        className="input mt-1.5"
        onChange={(event) => setWritten(event.target.value)}
      />
      <details className="mt-2">
        <summary className="w-fit cursor-pointer py-2">{desk.markdown.preview}</summary>
        <div className="border-l-3 border-line pl-4">
          <Markdown>{written}</Markdown>
        </div>
      </details>
    </Labelled>
  );
}
