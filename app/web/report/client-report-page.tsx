import type { SentReport } from '#app/assessments/sent-report.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { Replies, type Reply } from './replies.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ReportView } from './report-view.tsx';

interface Version {
  number: number;
  sentAt: number;
}

/** All that the holder of the link may see and do. */
export function ClientReportPage({
  token,
  number,
  sentAt,
  content,
  versions,
  replies,
  isSaid,
}: Version & { token: string; content: SentReport; versions: Version[]; replies: Reply[]; isSaid: boolean }) {
  const { report: words, paths } = useWords();
  const newest = versions[0]?.number ?? number;
  return (
    <>
      <Heading>{words.title}</Heading>
      {isSaid && <Notice tone="good">{words.replies.done}</Notice>}
      {number < newest && (
        <Notice tone="plain">
          {words.versions.newest}{' '}
          <a href={paths.report(token)} className="way font-semibold">
            {words.versions.openNewest}
          </a>
        </Notice>
      )}
      <TakeAway token={token} version={number === newest ? undefined : number} />
      <ReportView report={content} number={number} sentAt={sentAt} />
      {versions.length > 1 && <Versions token={token} versions={versions} shown={number} />}
      <Section id="replies" heading={words.replies.heading}>
        <Replies replies={replies} />
        <div className="print:hidden">
          <p className="mt-3 max-w-prose">{words.replies.lead}</p>
          <div className="max-w-prose">
            <ReplyForm action={paths.reportReplies(token)} />
          </div>
        </div>
      </Section>
    </>
  );
}

function TakeAway({ token, version }: { token: string; version: number | undefined }) {
  const { report, paths } = useWords();
  const words = report.files;
  return (
    <nav aria-label={words.heading} className="mt-4 flex flex-wrap gap-x-6 print:hidden">
      {(['pdf', 'xlsx'] as const).map((format) => (
        <a key={format} href={paths.reportFile(token, format, version)} className="way" download>
          <Icon name="download" /> {words[format]}
        </a>
      ))}
    </nav>
  );
}

function Versions({ token, versions, shown }: { token: string; versions: Version[]; shown: number }) {
  const { report, paths } = useWords();
  const words = report.versions;
  return (
    <Section id="versions" heading={words.heading}>
      <ul className="mt-3">
        {versions.map(({ number, sentAt }) => (
          <li key={number} className="border-b border-line py-1.5">
            {number === shown ? (
              <b>{report.head.version(number)}</b>
            ) : (
              <a href={`${paths.report(token)}?version=${number}`} className="way">
                {report.head.version(number)}
              </a>
            )}
            {', '}
            <When day={dayInMoscow(sentAt)} />
            {number === shown && <span className="hint"> — {words.shown}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
