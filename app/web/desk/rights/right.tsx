import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { changeRight, rightsOf } from '#app/consultations/rights.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { findCompanyShown, listPeopleOf } from '#app/web/desk/companies/company.queries.server.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RightForm } from './right-form.tsx';
import { peopleOfRight } from './shown-rights.server.ts';
import { readRight, sayRight, typedOf } from './typed-right.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskRights }) => ({ title: desk.title(deskRights.changing) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { company, people, right } = shown(args.context.app, args.params);
  const { version, personIds } = right;
  const typed = { ...typedOf(right), personIds: [...(personIds ?? [])] };
  return { company: { id: company.id, name: company.name }, people, typed, version };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const { company, people, right } = shown(app, args.params);
  const form = await readForm(args.request, args.context);
  const read = readRight(form, people);
  if ('lastResult' in read) return data<Refused>({ lastResult: read.lastResult }, { status: 422 });
  const seen = { id: right.id, version: Number(textIn(form, 'version')) };
  const changed = changeRight(app, person, company.id, seen, read.right);
  switch (changed.refused) {
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskCompany(company.id)}?done=saved`, 303);
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'changed': {
      const theirs = differing(sayRight(changed.right, people), sayRight(read.right, people));
      const conflict = conflictOn(app, { kind: 'company', id: company.id }, ['right-changed'], theirs);
      return data<Refused>({ lastResult: read.lastTyped, conflict, version: changed.right.version }, { status: 422 });
    }
  }
}

export default function Right() {
  const { deskRights, paths } = useWords();
  const { company, people, typed, version } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <DeskHead above={{ href: paths.deskCompany(company.id), label: company.name }} title={deskRights.changing} />
      <RightForm companyId={company.id} typed={typed} people={people} version={version} refused={refused} />
    </>
  );
}

function shown(app: App, { id = '', right: rightId = '' }: { id?: string; right?: string }) {
  const company = findCompanyShown(app.db, id);
  const right = company && rightsOf(app.db, company.id).find((one) => one.id === rightId);
  if (!right) throw new Response(null, { status: 404 });
  return { company, right, people: peopleOfRight(app, listPeopleOf(app.db, company.id), right.personIds ?? []) };
}
