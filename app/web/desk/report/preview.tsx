import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useNavigation } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ReportView } from '#app/web/report/report-view.tsx';
import { previewed } from './previewed.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskReport }) => ({ title: desk.title(deskReport.preview.title) }));

/** What the client would get, or with `?version=` what they got. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'reports');
  return previewed(args, person);
}

export default function Preview() {
  const { deskReport, paths, report } = useWords();
  const { lead, version, number, sentAt, content } = useLoaderData<typeof loader>();
  const isSending = useNavigation().formAction?.endsWith('/sending') === true;
  const words = deskReport.preview;
  const isDraft = sentAt === null;
  const pdf = paths.deskReportPart(lead.id, 'report.pdf') + (isDraft ? '' : `?version=${number}`);
  return (
    <>
      <DeskHead
        title={isDraft ? words.title : words.version(number)}
        above={{ href: paths.deskReport(lead.id), label: words.back }}
      />
      {isDraft && <Watching record={{ kind: 'report', id: lead.id }} version={String(version)} />}
      {isDraft && <p className="hint mt-1">{words.lead}</p>}
      <p className="mt-2">
        <a href={pdf} className="way">
          {isDraft ? words.pdf : report.files.pdf}
        </a>
      </p>
      {isDraft && (
        <Form method="post" action={paths.deskReportPart(lead.id, 'sending')} className="mt-4">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="number" value={number} />
          <button className="button" disabled={isSending}>
            {isSending ? words.sending : words.send(number)}
          </button>
          <p className="hint mt-2">{words.note(lead.address)}</p>
        </Form>
      )}
      <article className="mt-8 border border-line px-5 pb-8 sm:px-8" aria-label={report.title}>
        <h2 className="mt-6 text-2xl sm:text-3xl">{report.title}</h2>
        <ReportView report={content} number={number} sentAt={sentAt} />
      </article>
    </>
  );
}
