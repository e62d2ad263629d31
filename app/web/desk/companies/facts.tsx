import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeCompany } from '#app/people/change-company.server.ts';
import { changedFacts } from '#app/people/company.ts';
import { companyForm, factsOf } from '#app/people/company-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { findCompanyShown } from './company.queries.server.ts';
import { listConsultants } from './consultants.server.ts';
import { FactsForm } from './facts-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.facts.changing) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const { db } = args.context.app;
  const company = findCompanyShown(db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  return { company, consultants: listConsultants(db) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const id = args.params.id ?? '';
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: companyForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const facts = factsOf(submission.value);
  const changed = changeCompany(app, person.id, id, facts, submission.value.version ?? -1);
  switch (changed.refused) {
    case 'gone':
      throw new Response(null, { status: 404 });
    case 'no-consultant': {
      const lastResult = submission.reply({ fieldErrors: { consultantId: ['consultantGone'] } });
      return data({ lastResult }, { status: 422 });
    }
    case 'changed': {
      const { company } = changed;
      const theirs = changedFacts(company, facts).map((fact): [string, string] => [fact, String(company[fact] ?? '')]);
      const conflict = conflictOn(app, { kind: 'company', id }, ['company-changed', 'company-merged'], theirs);
      return data({ lastResult: submission.reply(), conflict, version: company.version }, { status: 422 });
    }
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskCompany(id)}?done=saved`, 303);
  }
}

export default function Facts() {
  const { companies, paths } = useWords();
  const { company, consultants } = useLoaderData<typeof loader>();
  const above = { href: paths.deskCompany(company.id), label: company.name };
  return (
    <>
      <DeskHead above={above} title={companies.facts.changing} />
      <Watching record={{ kind: 'company', id: company.id }} version={String(company.version)} isForm />
      <FactsForm company={company} consultants={consultants} refused={useActionData<typeof action>()} />
    </>
  );
}
