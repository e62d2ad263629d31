import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { grantRight } from '#app/consultations/rights.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { findCompanyShown, listPeopleOf } from '#app/web/desk/companies/company.queries.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { RightForm } from './right-form.tsx';
import { peopleOfRight } from './shown-rights.server.ts';
import { readRight } from './typed-right.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskRights }) => ({ title: desk.title(deskRights.adding) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { app } = args.context;
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const people = peopleOfRight(app, listPeopleOf(app.db, company.id), []);
  return { company: { id: company.id, name: company.name }, people, today: dayInMoscow(app.clock.now()) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const read = readRight(await readForm(args.request, args.context), listPeopleOf(app.db, company.id));
  if ('lastResult' in read) return data({ lastResult: read.lastResult }, { status: 422 });
  grantRight(app, person, company.id, read.right);
  return redirect(`${pathsIn(localeOf(args.request)).deskCompany(company.id)}?done=saved`, 303);
}

export default function NewRight() {
  const { deskRights, paths } = useWords();
  const { company, people, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead above={{ href: paths.deskCompany(company.id), label: company.name }} title={deskRights.adding} />
      <RightForm
        companyId={company.id}
        typed={{ kind: 'methodology', startsOn: today }}
        people={people}
        refused={refused}
      />
    </>
  );
}
