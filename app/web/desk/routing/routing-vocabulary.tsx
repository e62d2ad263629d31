import { useWords } from '#app/web/parts/words.ts';
import type { Topic } from './topics.ts';
import { routingKinds, wordsOf } from './typed-routing.ts';

/** Which words rules understand. */
export function RoutingVocabulary({ topics }: { topics: Topic[] }) {
  const words = useWords();
  return (
    <details className="mt-2 text-sm">
      <summary className="way cursor-pointer underline">{words.deskLeads.assignment.vocabulary}</summary>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {routingKinds.map((kind) => (
          <div key={kind} className="contents">
            <dt className="text-soft">{words.deskRouting.by[kind]}</dt>
            <dd>
              {wordsOf(kind, { ...words, topics })
                .map(({ label }) => label)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
