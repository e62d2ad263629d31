import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isPast } from '#app/questionnaires/delegation-form.ts';
import { invitationForm } from '#app/questionnaires/invitation-form.ts';
import { inviteToQuestionnaire } from '#app/questionnaires/invite.server.ts';
import { isOpen } from '#app/questionnaires/questionnaire-state.ts';
import { findCompanyShown } from '#app/web/desk/companies/company.queries.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { InvitationPage } from './invitation-page.tsx';
import { listInvitable, listOfCompany } from './questionnaires.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({ title: desk.title(words.invitation.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const { db } = args.context.app;
  const company = findCompanyShown(db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const { id, name } = company;
  const questionnaires = listOfCompany(db, id);
  return {
    company: { id, name },
    people: listInvitable(db, id),
    earlier: questionnaires.map((one) => ({ id: one.id, reference: one.reference })),
    openId: questionnaires.find(({ state }) => isOpen(state))?.id ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: invitationForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { personId, dueOn, note = '', previousId } = submission.value;
  const refuse = (field: 'personId' | 'dueOn' | 'previousId') =>
    data({ lastResult: submission.reply({ fieldErrors: { [field]: [field] } }) }, { status: 422 });
  if (isPast(dueOn, dayInMoscow(app.clock.now()))) return refuse('dueOn');
  const wish = { personId, dueOn: dueOn ?? null, note, previousId: previousId ?? null };
  const invited = inviteToQuestionnaire(app, person, { companyId: company.id, ...wish });
  switch (invited.refused) {
    case 'nobody':
      return refuse('personId');
    case 'not-theirs':
      return refuse('previousId');
    case 'open-already':
      return data({ lastResult: submission.reply(), openId: invited.id }, { status: 422 });
    case undefined: {
      const path = pathsIn(localeOf(args.request)).deskQuestionnaire(invited.questionnaire.id);
      return redirect(`${path}?done=invited`, 303);
    }
  }
}

export type InvitationShown = ReturnType<typeof loader>;

export default function Invitation() {
  return <InvitationPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
