import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { inviteForm } from '#app/people/staff.ts';
import { inviteStaff } from '#app/people/staff.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { InviteForm } from './invite-form.tsx';
import { listStaff } from './people.queries.server.ts';
import { StaffTable } from './staff-table.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.people) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'staff');
  return { staff: listStaff(args.context.app.db) };
}

export async function action(args: ActionFunctionArgs) {
  const { person: by } = authorise(args, 'staff');
  const { request, context } = args;
  const submission = parseWithZod(await readForm(request, context), { schema: inviteForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const invited = inviteStaff(context.app, by.id, submission.value);
  if (invited.refused !== undefined) {
    return data({ lastResult: submission.reply({ fieldErrors: { address: [invited.refused] } }) }, { status: 422 });
  }
  return redirect(`${pathsIn(localeOf(request)).deskPeople}?invited=${invited.person.id}`, 303);
}

export default function People() {
  const { desk, deskPeople } = useWords();
  const { staff } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const invitedId = useSearchParams()[0].get('invited');
  const invited = staff.find(({ id }) => id === invitedId);
  return (
    <>
      <DeskHead title={desk.nav.people} />
      {invited && !refused && <Notice tone="good">{deskPeople.invite.done(invited.name)}</Notice>}
      <StaffTable staff={staff} />
      <InviteForm key={invitedId} lastResult={refused?.lastResult} />
    </>
  );
}
