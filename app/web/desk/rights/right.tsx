import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { changeRight, rightsOf } from '#app/consultations/rights.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { findCompanyShown, listPeopleOf } from '#app/web/desk/companies/company.queries.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RightForm } from './right-form.tsx';
import { peopleOfRight } from './shown-rights.server.ts';
import { readRight } from './typed-right.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskRights }) => ({ title: desk.title(deskRights.changing) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { company, people, right } = shown(args.context.app, args.params);
  const { kind, startsOn, endsOn, personIds } = right;
  const typed = { kind, startsOn, endsOn: endsOn ?? '', personIds: [...(personIds ?? [])] };
  return { company: { id: company.id, name: company.name }, people, typed };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const { company, people, right } = shown(app, args.params);
  const read = readRight(await readForm(args.request, args.context), people);
  if ('lastResult' in read) return data({ lastResult: read.lastResult }, { status: 422 });
  const { refused } = changeRight(app, person, company.id, right.id, read.right);
  if (refused) throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(args.request)).deskCompany(company.id)}?done=saved`, 303);
}

export default function Right() {
  const { deskRights, paths } = useWords();
  const { company, people, typed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead above={{ href: paths.deskCompany(company.id), label: company.name }} title={deskRights.changing} />
      <RightForm companyId={company.id} typed={typed} people={people} lastResult={refused?.lastResult} />
    </>
  );
}

function shown(app: App, { id = '', right: rightId = '' }: { id?: string; right?: string }) {
  const company = findCompanyShown(app.db, id);
  const right = company && rightsOf(app.db, company.id).find((one) => one.id === rightId);
  if (!right) throw new Response(null, { status: 404 });
  return { company, right, people: peopleOfRight(app, listPeopleOf(app.db, company.id), right.personIds ?? []) };
}
