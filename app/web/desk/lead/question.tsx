import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askFromLead } from '#app/consultations/ask-from-lead.server.ts';
import { versionForm } from '#app/leads/lead-fields.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { answerTo, refuse } from './change.server.ts';
import { leadToChange } from './page-of-lead.server.ts';
import { PartOfLead } from './part-of-lead.tsx';
import { QuestionForm } from './question-form.tsx';
import { questionStanding } from './question-standing.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.question.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const { lead } = leadToChange(args, 'questions');
  const question = questionStanding(args.context.app, lead);
  if (!question) throw new Response(null, { status: 404 });
  return { lead, question };
}

/** The question goes on as a thread: from here on everything is there. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: versionForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult }, { status: 422 });
  const asked = askFromLead(app, person, { leadId: args.params.id ?? '', ...submission.value });
  const locale = localeOf(args.request);
  switch (asked.refused) {
    case undefined:
      return redirect(`${pathsIn(locale).deskThread(asked.thread.id)}?done=lead`, 303);
    case 'nobody':
      return refuse(lastResult, wordsFor(locale).lead.question.nobody);
    case 'unknown':
    case 'changed':
    case 'not-possible':
      return answerTo(args.request, app.db, asked, { done: 'move', lastResult });
  }
}

export default function Question() {
  const { lead, question } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfLead lead={lead} title={useWords().lead.question.heading}>
      <QuestionForm lead={lead} question={question} refused={refused} />
    </PartOfLead>
  );
}
