import type { FieldMetadata } from '@conform-to/react';

/** Finds the words for an error tag. A tag without words is a crafted request; it gets the plainest ones. */
export function explainWith(words: Record<string, unknown>, otherwise: string): (tag: string) => string {
  return (tag) => {
    const text = Object.hasOwn(words, tag) ? words[tag] : undefined;
    return typeof text === 'string' ? text : otherwise;
  };
}

/** The lines of an error summary, in the order of the fields; where one fault may be in many of them, with their names. */
export function summaryOf(
  fields: FieldMetadata<unknown>[],
  explain: (tag: string) => string,
  nameOf?: (field: string) => string,
): { id: string; text: string }[] {
  return fields.flatMap((field) =>
    (field.errors ?? []).slice(0, 1).map((tag) => {
      const text = explain(tag);
      return { id: field.id, text: nameOf ? `${nameOf(field.name)}. ${text}` : text };
    }),
  );
}
