import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { replyToReport } from '#app/assessments/reply-to-report.server.ts';
import { messageForm } from '#app/leads/lead-form.ts';
import { readForm } from '#app/web/http/form.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { ReplyForm } from './reply-form.tsx';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ report }) => ({ title: report.replies.heading }));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const token = params.token ?? '';
  const locale = localeOf(request);
  const words = wordsFor(locale).report.replies;
  const submission = parseWithZod(await readForm(request, context), { schema: messageForm });
  const refuse = (trouble?: string, status = 422) => data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const { text = '' } = submission.value;
  if (text === '') return refuse(words.missing);
  const replied = await replyToReport(app, token, text);
  if ('until' in replied) {
    return refuse(words.tooMany(waitUntil(locale, replied.until, app.clock.now())), 429);
  }
  // A link that does not work any more says so on its own page.
  return redirect(pathsIn(locale).report(token) + ('said' in replied ? '?done=said' : ''), 303);
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
