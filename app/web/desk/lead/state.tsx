import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { moveForm } from '#app/leads/lead-fields.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { answerTo } from './change.server.ts';
import { MoveForms } from './move-forms.tsx';
import { leadToChange } from './page-of-lead.server.ts';
import { PartOfLead } from './part-of-lead.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.move.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const { lead } = leadToChange(args);
  return { lead };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: moveForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult }, { status: 422 });
  const moved = moveLead(app, person, { leadId: args.params.id ?? '', ...submission.value });
  return answerTo(args.request, app.db, moved, { done: 'move', lastResult });
}

export default function State() {
  const { lead } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfLead lead={lead} title={useWords().lead.move.heading}>
      <MoveForms lead={lead} refused={refused} />
    </PartOfLead>
  );
}
