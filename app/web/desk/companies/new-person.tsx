import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addClient } from '#app/people/clients.server.ts';
import { clientForm, clientOf } from '#app/people/company-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { findCompanyShown } from './company.queries.server.ts';
import { PersonForm } from './person-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.people.adding) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const company = findCompanyShown(args.context.app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  return { company };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: clientForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const added = addClient(app, person.id, company.id, clientOf(submission.value, company.country));
  if (added.refused === undefined) {
    return redirect(`${pathsIn(localeOf(args.request)).deskCompany(company.id)}?done=saved`, 303);
  }
  const lastResult = submission.reply({ fieldErrors: { address: ['addressTaken'] } });
  return data({ lastResult }, { status: 422 });
}

export default function NewPerson() {
  const { companies, paths } = useWords();
  const { company } = useLoaderData<typeof loader>();
  const above = { href: paths.deskCompany(company.id), label: company.name };
  return (
    <>
      <DeskHead above={above} title={companies.people.adding} />
      <PersonForm person={undefined} refused={useActionData<typeof action>()} />
    </>
  );
}
