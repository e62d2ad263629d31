import type { SentReport } from '#app/assessments/sent-report.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { Replies, type Reply } from './replies.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ReportView } from './report-view.tsx';
import type { ReportWays } from './ways.ts';

interface Version {
  number: number;
  sentAt: number;
}

/** All that whoever has a way to a report may see and do. */
export function ClientReportPage({
  ways,
  above,
  number,
  sentAt,
  content,
  versions,
  replies,
  isSaid,
}: Version & {
  ways: ReportWays;
  above?: { href: string; label: string };
  content: SentReport;
  versions: Version[];
  replies: Reply[];
  isSaid: boolean;
}) {
  const { report: words } = useWords();
  const newest = versions[0]?.number ?? number;
  return (
    <>
      <Heading {...(above && { above })}>{words.title}</Heading>
      {isSaid && <Notice tone="good">{words.replies.done}</Notice>}
      {number < newest && (
        <Notice tone="plain">
          {words.versions.newest}{' '}
          <a href={ways.page} className="way font-semibold">
            {words.versions.openNewest}
          </a>
        </Notice>
      )}
      <TakeAway ways={ways} version={number === newest ? undefined : number} />
      <ReportView report={content} number={number} sentAt={sentAt} />
      {versions.length > 1 && <Versions ways={ways} versions={versions} shown={number} />}
      <Section id="replies" heading={words.replies.heading}>
        <Replies replies={replies} />
        <div className="print:hidden">
          <p className="mt-3 max-w-prose">{words.replies.lead}</p>
          <div className="max-w-prose">
            <ReplyForm action={ways.replies} />
          </div>
        </div>
      </Section>
    </>
  );
}

function TakeAway({ ways, version }: { ways: ReportWays; version: number | undefined }) {
  const words = useWords().report.files;
  return (
    <nav aria-label={words.heading} className="mt-4 flex flex-wrap gap-x-6 print:hidden">
      {(['pdf', 'xlsx'] as const).map((format) => (
        <a key={format} href={ways.file(format, version)} className="way" download>
          <Icon name="download" /> {words[format]}
        </a>
      ))}
    </nav>
  );
}

function Versions({ ways, versions, shown }: { ways: ReportWays; versions: Version[]; shown: number }) {
  const { report } = useWords();
  const words = report.versions;
  return (
    <Section id="versions" heading={words.heading}>
      <ul className="mt-3">
        {versions.map(({ number, sentAt }) => (
          <li key={number} className="border-b border-line py-1.5">
            {number === shown ? (
              <b>{report.head.version(number)}</b>
            ) : (
              <a href={`${ways.page}?version=${number}`} className="way">
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
