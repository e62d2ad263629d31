import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerLead } from '#app/leads/answer-lead.server.ts';
import { answerForm } from '#app/leads/lead-fields.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { answerTo } from './change.server.ts';
import { leadToChange } from './page-of-lead.server.ts';
import { PartOfLead } from './part-of-lead.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.answer.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const { lead } = leadToChange(args);
  return { lead };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: answerForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult }, { status: 422 });
  const { answer: text, version } = submission.value;
  const answered = answerLead(app, person, { leadId: args.params.id ?? '', version, text });
  return answerTo(args.request, app.db, answered, { done: 'answer', lastResult });
}

export default function Answer() {
  const { lead } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfLead lead={lead} title={useWords().lead.answer.heading}>
      <AnswerForm lead={lead} refused={refused} />
    </PartOfLead>
  );
}
