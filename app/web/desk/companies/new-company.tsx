import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { companyForm, factsOf } from '#app/people/company-form.ts';
import { makeCompany } from '#app/people/make-company.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { listConsultants } from './consultants.server.ts';
import { FactsForm } from './facts-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.made.heading) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  return { consultants: listConsultants(args.context.app.db) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: companyForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const made = makeCompany(args.context.app, person.id, factsOf(submission.value));
  if (made.refused === undefined) {
    return redirect(`${pathsIn(localeOf(args.request)).deskCompany(made.company.id)}?done=saved`, 303);
  }
  const lastResult = submission.reply({ fieldErrors: { consultantId: ['consultantGone'] } });
  return data({ lastResult }, { status: 422 });
}

export default function NewCompany() {
  const { companies, paths } = useWords();
  const { consultants } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead above={{ href: paths.deskCompanies, label: companies.title }} title={companies.made.heading} />
      <FactsForm company={undefined} consultants={consultants} refused={useActionData<typeof action>()} />
    </>
  );
}
