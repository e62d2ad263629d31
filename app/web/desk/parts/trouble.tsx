import type { FieldMetadata } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { useWords } from '#app/web/parts/words.ts';
import { ConflictNotice, type SayField } from './conflict.tsx';
import type { Refused } from './sending.ts';

/** The words for the errors of the forms on a record. */
export function useExplain(): (tag: string) => string {
  const { lead, leads, site } = useWords();
  return explainWith({ ...leads.errors, ...lead.errors }, site.error.refused);
}

/** On top of a form that was not taken: a conflict, or what to mend. */
export function Trouble({
  refused,
  fields,
  say,
}: {
  refused: Refused | undefined;
  fields: FieldMetadata<unknown>[];
  say?: SayField;
}) {
  const explain = useExplain();
  if (refused?.conflict) return <ConflictNotice {...refused.conflict} say={say} />;
  const trouble = refused?.trouble ? [{ id: undefined, text: refused.trouble }] : [];
  return <ErrorSummary errors={[...trouble, ...summaryOf(fields, explain)]} />;
}
