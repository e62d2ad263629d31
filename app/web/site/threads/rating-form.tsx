import { useForm, type SubmissionResult } from '@conform-to/react';
import type { Rating } from '#app/consultations/rate-thread.server.ts';
import { scores } from '#app/consultations/satisfaction.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Three buttons, each of which is the whole answer, below a word that nobody has to say. */
export function RatingForm({ given, lastResult }: { given: Rating | null; lastResult: SubmissionResult | undefined }) {
  const { rating: words, site } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const [, { score, comment }] = useForm<{ score: string; comment: string }>({
    id: 'rating',
    lastResult: lastResult ?? null,
    defaultValue: { comment: given?.comment ?? '' },
  });
  return (
    <form method="post" noValidate className="mt-7">
      <ErrorSummary errors={summaryOf([score, comment], explain)} />
      {given ? <h2 className="text-xl">{words.changing}</h2> : <p>{words.lead}</p>}
      <Field field={comment} label={words.comment} hint={words.commentHint} multiline rows={3} explain={explain} />
      <p id={score.id} className="mt-6 flex flex-wrap gap-3">
        {scores.map((one) => (
          <button key={one} name={score.name} value={one} className={given ? 'button quiet' : 'button second'}>
            {words.scores[one]}
          </button>
        ))}
      </p>
    </form>
  );
}
