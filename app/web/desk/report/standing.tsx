import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { ShownReport } from './shown-report.server.ts';

/** Where a report stands: who changed it last, what was sent of it, and the way to sending. */
export function Standing({ shown }: { shown: ShownReport }) {
  const { desk, deskReport, paths, locale } = useWords();
  const words = deskReport.standing;
  const at = (moment: number) => formatMoment(locale, moment);
  const { lead, changedAt, changedById, names, sent, hasNewer, preview } = shown;
  const who = (id: string | null) => (id === null ? undefined : names[id]) ?? desk.conflict.someone;
  const changed = changedAt === undefined ? undefined : { who: who(changedById), when: at(changedAt) };
  return (
    <>
      <p className="mt-4">{changed ? words.changed(changed.who, changed.when) : words.notBegun}</p>
      {sent.length === 0 ? (
        <p className="hint">{words.never}</p>
      ) : (
        <ul>
          {sent.map(({ number, sentAt, sentById }) => (
            <li key={number}>
              <a href={`${paths.deskReportPart(lead.id, 'preview')}?version=${number}`} className="way">
                {words.sent(number, at(sentAt))}
              </a>
              {sentById !== null && <span className="hint ml-2">{who(sentById)}</span>}
            </li>
          ))}
        </ul>
      )}
      {hasNewer && <p className="font-semibold">{words.newer}</p>}
      {changed && preview && (
        <p className="mt-3">
          <a href={paths.deskReportPart(lead.id, 'preview')} className="button quiet">
            {deskReport.preview.open}
          </a>
        </p>
      )}
    </>
  );
}
