import type { SentReport } from '#app/assessments/sent-report.ts';
import { addressOf } from '#app/web/http/paths.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useOrigin, useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { BlockView } from './block-view.tsx';
import { composeReport } from './compose.ts';

/** A report whole, as its client sees it; one that is not sent yet has no day. Its heading is the page's own. */
export function ReportView({ report, number, sentAt }: { report: SentReport; number: number; sentAt: number | null }) {
  const { locale, paths: _paths, ...words } = useWords();
  const origin = useOrigin();
  const { head } = words.report;
  const parts = composeReport({ words, locale, report, number, whole: (path) => addressOf({ origin }, path) });
  return (
    <>
      <p className="mt-3 text-soft">
        {report.company !== null && <b className="text-ink">{report.company}. </b>}
        {head.about(report.reference)}, {head.version(number)},{' '}
        {sentAt === null ? head.draft : <When day={dayInMoscow(sentAt)} />}
      </p>
      {parts.map(({ id, heading, blocks }) => (
        <Section key={id} id={id} heading={heading}>
          {blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </Section>
      ))}
    </>
  );
}
