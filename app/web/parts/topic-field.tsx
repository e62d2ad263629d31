import type { FieldMetadata } from '@conform-to/react';
import { FieldError, Labelled, tiesOf } from './field.tsx';
import { useWords } from './words.ts';
import type { TopicGroup } from './topics.ts';

/** One of the sixty documents, under the names of their sections. Not there while nobody has written the map. */
export function TopicField({
  field,
  topics,
  explain,
}: {
  field: FieldMetadata<string | undefined>;
  topics: TopicGroup[];
  explain: (tag: string) => string;
}) {
  const words = useWords().leads.topic;
  const tag = field.errors?.[0];
  if (topics.length === 0) return null;
  return (
    <Labelled id={field.id} label={words.label} hint={words.hint} required={false}>
      {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
      <select
        {...tiesOf(field.id, { hint: words.hint, error: tag && field.errorId, required: undefined })}
        name={field.name}
        defaultValue={[field.initialValue].flat()[0]}
        className="input mt-1.5"
      >
        <option value="">{words.none}</option>
        {topics.map(({ key, title, documents }) => (
          <optgroup key={key} label={title}>
            <option value={key}>{words.wholeSection(title)}</option>
            {documents.map((document) => (
              <option key={document.key} value={document.key}>
                {document.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}
