import type { FieldMetadata } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import { Turns } from './turns.tsx';

/** The words for the errors of the forms on a thread. */
export function useThreadExplain(): (tag: string) => string {
  const { deskThreads, site } = useWords();
  return explainWith(deskThreads.errors, site.error.refused);
}

/** On top of a form that was not taken: what has happened meanwhile, or what to mend. */
export function ThreadTrouble({
  threadId,
  refused,
  fields = [],
  also = [],
}: {
  threadId: string;
  refused: ThreadRefusal | undefined;
  fields?: FieldMetadata<unknown>[];
  also?: { id: string; text: string }[];
}) {
  const { deskThreads } = useWords();
  const explain = useThreadExplain();
  if (refused?.since) {
    return (
      <div role="alert" tabIndex={-1} autoFocus className="mt-4 max-w-prose border-3 border-bad px-4 py-3">
        <p className="font-semibold">{deskThreads.conflict.title}</p>
        <p className="mt-1">{deskThreads.conflict.lead}</p>
        <Turns threadId={threadId} {...refused.since} />
      </div>
    );
  }
  const trouble = refused?.trouble ? [{ id: undefined, text: refused.trouble }] : [];
  return <ErrorSummary errors={[...trouble, ...summaryOf(fields, explain), ...also]} />;
}
