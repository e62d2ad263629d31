import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findClientsReport } from '#app/assessments/find-sent-report.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ReplyForm } from '#app/web/report/reply-form.tsx';
import { takeReply } from '#app/web/report/take-reply.server.ts';
import { reportWaysOfOwner } from '#app/web/report/ways.ts';
import { wayToReport } from './own-report.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ report }) => ({ title: report.replies.heading }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const found = findClientsReport(args.context.app, wayToReport(args, person));
  if ('refused' in found) throw new Response(null, { status: 404 });
  return { id: found.report.id };
}

export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const way = wayToReport(args, person);
  if ('refused' in findClientsReport(args.context.app, way)) throw new Response(null, { status: 404 });
  const page = pathsIn(localeOf(args.request)).cabinetReport(args.params['id'] ?? '');
  return takeReply(args, way, (search) => redirect(page + search, 303));
}

export default function ReportReplies() {
  const { id } = useLoaderData<typeof loader>();
  const { report, paths } = useWords();
  const words = report.replies;
  const ways = reportWaysOfOwner(paths, id);
  return (
    <div className="max-w-prose">
      <Heading above={{ href: ways.page, label: words.back }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <ReplyForm action={ways.replies} refused={useActionData<typeof action>()} />
    </div>
  );
}
