import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { assignLead } from '#app/leads/assign-lead.server.ts';
import { assignmentForm } from '#app/leads/lead-fields.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { answerTo } from './change.server.ts';
import { reasonsOf } from './happened.ts';
import { listEvents } from './lead.queries.server.ts';
import { leadToChange } from './page-of-lead.server.ts';
import { PartOfLead } from './part-of-lead.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.assignment.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const { lead, person } = leadToChange(args);
  const { db } = args.context.app;
  return { lead, me: person.id, staff: readStaff(db), because: reasonsOf(listEvents(db, lead.id)) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: assignmentForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult }, { status: 422 });
  const { to, version } = submission.value;
  const whom = form.has('mine') ? person.id : to || null;
  const assigned = assignLead(app, person, { leadId: args.params.id ?? '', version, to: whom });
  const trouble = wordsFor(localeOf(args.request)).lead.errors.nobodyThere;
  return answerTo(args.request, app.db, assigned, { done: 'assignment', lastResult, trouble });
}

export default function Assignment() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfLead lead={page.lead} title={useWords().lead.assignment.heading}>
      <AssignmentForm {...page} refused={refused} />
    </PartOfLead>
  );
}
