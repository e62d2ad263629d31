import { Notice } from '#app/web/parts/text.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ConsultantReplies } from './consultant-replies.tsx';
import { DraftForm } from './draft-form.tsx';
import { ResultsPanel } from './results-panel.tsx';
import type { RefusedDraft } from './report.tsx';
import { ScenarioTabs } from './scenario-tabs.tsx';
import type { ShownReport } from './shown-report.server.ts';
import { Standing } from './standing.tsx';

/** A report being worked on: where it stands, what it comes to, the scenario on the screen, the conclusion. */
export function ReportPage({
  shown,
  refused,
  done,
}: {
  shown: ShownReport;
  refused: RefusedDraft | undefined;
  done: string | null;
}) {
  const { deskReport, paths } = useWords();
  const { lead } = shown;
  const isSent = done === 'sent' && shown.sent[0] !== undefined;
  return (
    <>
      <DeskHead
        title={deskReport.title(lead.reference)}
        above={{ href: paths.deskLead(lead.id), label: deskReport.back(lead.reference) }}
        note={lead.company ?? lead.name}
      />
      {done === 'saved' && !refused && <Notice tone="good">{deskReport.saved}</Notice>}
      {isSent && <Notice tone="good">{deskReport.sentNow(shown.sent[0]?.number ?? 1)}</Notice>}
      {done === 'already-sent' && <Notice tone="plain">{deskReport.alreadySent}</Notice>}
      {done === 'answered' && <Notice tone="good">{deskReport.replies.done}</Notice>}
      {done === 'most' && <Notice tone="bad">{deskReport.scenarios.most}</Notice>}
      {done === 'last' && <Notice tone="bad">{deskReport.scenarios.last}</Notice>}
      {done === 'unknown' && <Notice tone="bad">{deskReport.results.unknown}</Notice>}
      <Standing shown={shown} isChanged={refused?.changed === true || done === 'changed'} />
      <ResultsPanel shown={shown} />
      <ScenarioTabs shown={shown} />
      <DraftForm shown={shown} refused={refused} />
      <ConsultantReplies shown={shown} />
    </>
  );
}
