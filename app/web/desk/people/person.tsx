import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeStaff } from '#app/people/staff.server.ts';
import { seenOfStaff, staffForm } from '#app/people/staff.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { backTo, loadPerson } from './person-data.server.ts';
import { PersonPage } from './person-page.tsx';

export const meta: MetaFunction<typeof loader> = ({ location, data: shown }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(shown?.person.name ?? desk.nav.people) }));

export const loader = loadPerson;

export async function action(args: ActionFunctionArgs) {
  const { person: by } = authorise(args, 'staff');
  const { request, params, context } = args;
  const submission = parseWithZod(await readForm(request, context), { schema: staffForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const saved = changeStaff(context.app, by.id, params.id ?? '', submission.value);
  const lastResult = submission.reply();
  if (saved.refused === 'last-owner') return data({ lastResult, refused: saved.refused }, { status: 422 });
  if (saved.refused === 'changed') {
    const { name, role } = saved.person;
    return data({ lastResult, now: { name, role, seen: seenOfStaff(saved.person) } }, { status: 422 });
  }
  return backTo(args, saved, 'saved');
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
