import { addressOf } from '#app/web/http/paths.ts';
import { Notice } from '#app/web/parts/text.tsx';
import { useOrigin, useWords } from '#app/web/parts/words.ts';
import { BlockView } from '#app/web/report/block-view.tsx';
import { questionsPart } from '#app/web/report/compose-notes.ts';
import { comparedBlocks } from '#app/web/report/compose-scenarios.ts';
import type { ShownReport } from './shown-report.server.ts';

/** What every scenario comes to, side by side, and what of the main one can hardly be meant. */
export function ResultsPanel({ shown: { preview, nextNumber } }: { shown: ShownReport }) {
  const { locale, paths: _paths, ...words } = useWords();
  const origin = useOrigin();
  const { heading, all, unknown } = words.deskReport.results;
  if (!preview) return <Notice tone="bad">{unknown}</Notice>;
  const composing = {
    words,
    locale,
    report: preview,
    number: nextNumber,
    whole: (path: string) => addressOf({ origin }, path),
  };
  const questions = questionsPart(composing);
  const [strip, table] = comparedBlocks(composing);
  return (
    <section aria-labelledby="results" className="panel mt-8">
      <h2 id="results" className="text-xl">
        {heading}
      </h2>
      <BlockView block={strip} />
      <details className="mt-4">
        <summary className="w-fit cursor-pointer py-2">{all}</summary>
        <BlockView block={table} />
      </details>
      {questions && (
        <Notice tone="bad">
          <h3 className="text-lg">{questions.heading}</h3>
          {questions.blocks.slice(1).map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </Notice>
      )}
    </section>
  );
}
