import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { ReportPage } from './report-page.tsx';
import { saveDraft } from './save-draft.server.ts';
import { showReport, type ShownReport } from './shown-report.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data: shown }) =>
  metaIn(location.pathname, ({ desk, deskReport }) => ({
    title: desk.title(deskReport.title(shown?.lead.reference ?? '')),
  }));

export function loader(args: LoaderFunctionArgs): Promise<ShownReport> {
  const { person } = authorise(args, 'reports');
  return showReport(
    args.context.app,
    person,
    args.params['id'],
    new URL(args.request.url).searchParams.get('scenario'),
  );
}

export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'reports');
  return saveDraft(args, person);
}

export default function DeskReport() {
  const [search] = useSearchParams();
  return (
    <ReportPage
      shown={useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>()}
      done={search.get('done')}
    />
  );
}
