import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editLead } from '#app/leads/edit-lead.server.ts';
import { changedIn, fieldsForm, fieldsOf } from '#app/leads/lead-fields.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { answerTo } from './change.server.ts';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { FieldsForm } from './fields-form.tsx';
import { leadToChange } from './page-of-lead.server.ts';
import { PartOfLead } from './part-of-lead.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.fields.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const { lead } = leadToChange(args);
  return { lead };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: fieldsForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data<Refused>({ lastResult }, { status: 422 });
  const fields = fieldsOf(submission.value);
  const changed = editLead(app, person, { leadId: args.params.id ?? '', version: submission.value.version, fields });
  const answer = answerTo(args.request, app.db, changed, { done: 'fields', lastResult });
  if (changed.refused !== 'changed' || !('data' in answer)) return answer;
  const { lead } = changed;
  const { by, at } = answer.data.conflict ?? { by: null, at: lead.changedAt };
  const theirs = changedIn(lead, fields).map((name): [string, string] => [name, String(lead[name] ?? '')]);
  return data<Refused>({ ...answer.data, conflict: { by, at, theirs } }, { status: 422 });
}

export default function Fields() {
  const { lead } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfLead lead={lead} title={useWords().lead.fields.heading}>
      <FieldsForm lead={lead} refused={refused} />
    </PartOfLead>
  );
}
