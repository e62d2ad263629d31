import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerReply } from '#app/assessments/answer-reply.server.ts';
import { messageForm } from '#app/leads/lead-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { ConsultantReplies } from './consultant-replies.tsx';
import { leadAtDesk, showReplies } from './shown-report.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskReport }) => ({ title: desk.title(deskReport.replies.heading) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'reports');
  return showReplies(args.context.app, args.params['id']);
}

/** Answers the client back. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'reports');
  const { request, params, context } = args;
  const { lead } = leadAtDesk(context.app, params['id']);
  const locale = localeOf(request);
  const form = await readForm(request, context);
  const submission = parseWithZod(form, { schema: messageForm });
  const refuse = (trouble?: string, status = 422) => data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const { text = '' } = submission.value;
  if (text === '') return refuse(wordsFor(locale).report.replies.missing);
  const after = form.get('after');
  const answering = { leadId: lead.id, after: typeof after === 'string' ? after : null, text };
  const { refused } = answerReply(context.app, person, answering);
  const words = wordsFor(locale).deskReport.replies;
  if (refused === 'said-since') return refuse(words.saidSince, 409);
  if (refused !== undefined) return refuse(words.notSent);
  return redirect(`${pathsIn(locale).deskReport(lead.id)}?done=answered`, 303);
}

export default function DeskReplies() {
  const { deskReport, paths } = useWords();
  const shown = useLoaderData<typeof loader>();
  const { lead } = shown;
  return (
    <>
      <DeskHead
        title={deskReport.replies.heading}
        above={{ href: paths.deskReport(lead.id), label: deskReport.title(lead.reference) }}
      />
      <ConsultantReplies shown={shown} refused={useActionData<typeof action>()} />
    </>
  );
}
