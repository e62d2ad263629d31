import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import type { Room } from '#app/web/http/handle.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ReplyForm } from './reply-form.tsx';
import { takeReply } from './take-reply.server.ts';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ report }) => ({ title: report.replies.heading }));

/** A link that does not work any more says so on its own page. */
export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? '';
  const page = pathsIn(localeOf(args.request)).report(token);
  return takeReply(args, token, (search) => redirect(page + search, 303));
}

export default function ClientReplies() {
  const { report, paths } = useWords();
  const { token = '' } = useParams();
  const words = report.replies;
  return (
    <div className="max-w-prose">
      <Heading above={{ href: paths.report(token), label: words.back }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <ReplyForm action={paths.reportReplies(token)} refused={useActionData<typeof action>()} />
    </div>
  );
}
