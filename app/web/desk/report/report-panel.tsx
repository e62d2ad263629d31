import { Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { ReportStanding } from './report.queries.server.ts';

/** On the page of a lead: how its report stands, what was sent of it, and the way there. */
export function ReportPanel({ leadId, report }: { leadId: string; report: ReportStanding | undefined }) {
  const { deskReport, paths, locale } = useWords();
  const { panel, standing } = deskReport;
  const { number, sentAt, replies } = report ?? { number: null, sentAt: null, replies: 0 };
  return (
    <Panel id="report" heading={panel.heading}>
      <p className="mt-2">
        {number !== null && sentAt !== null ? standing.sent(number, formatMoment(locale, sentAt)) : standing.never}
      </p>
      {replies > 0 && <p className="hint">{panel.replies(replies)}</p>}
      <p className="mt-2">
        <Link to={paths.deskReport(leadId)} className={report ? 'way' : 'button quiet'}>
          {report ? panel.go : panel.begin}
        </Link>
      </p>
    </Panel>
  );
}
