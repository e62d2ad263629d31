import { Notice } from '#app/web/parts/text.tsx';
import { ConflictNotice } from '#app/web/desk/parts/conflict.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ConsultantReplies } from './consultant-replies.tsx';
import { sayField, theirsIn } from './draft-fields.ts';
import { DraftForm } from './draft-form.tsx';
import { ResultsPanel } from './results-panel.tsx';
import type { RefusedDraft } from './save-draft.server.ts';
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
  const { locale, paths, ...words } = useWords();
  const { deskReport } = words;
  const { lead } = shown;
  const why = refused?.why;
  const isLate = why === 'changed' || done === 'changed';
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
      {why === 'too-many-scenarios' && <Notice tone="bad">{deskReport.scenarios.most}</Notice>}
      {why === 'last-scenario' && <Notice tone="bad">{deskReport.scenarios.last}</Notice>}
      {done === 'unknown' && <Notice tone="bad">{deskReport.results.unknown}</Notice>}
      {isLate && shown.changedAt !== undefined && (
        <ConflictNotice
          by={shown.changedById === null ? null : (shown.names[shown.changedById] ?? null)}
          at={shown.changedAt}
          theirs={refused ? theirsIn(shown, refused.typed, locale) : []}
          say={(field, value) => sayField(words, field, value)}
        />
      )}
      <Watching record={{ kind: 'report', id: lead.id }} version={String(shown.version)} isForm />
      <Standing shown={shown} />
      <ResultsPanel shown={shown} />
      <ScenarioTabs shown={shown} />
      <DraftForm shown={shown} refused={refused} />
      <ConsultantReplies shown={shown} />
    </>
  );
}
