import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeClient } from '#app/people/clients.server.ts';
import { clientForm, clientOf, seenOf } from '#app/people/company-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { findCompanyShown, findPersonOf } from './company.queries.server.ts';
import { PersonAccess } from './person-access-form.tsx';
import { PersonForm } from './person-form.tsx';

export const meta: MetaFunction<typeof loader> = ({ location, data: shown }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(shown?.person.name ?? companies.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const { db } = args.context.app;
  const company = findCompanyShown(db, args.params.id ?? '');
  const person = company && findPersonOf(db, company.id, args.params.person ?? '');
  if (!person) throw new Response(null, { status: 404 });
  return { company, person };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const company = findCompanyShown(app.db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: clientForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const of = { companyId: company.id, id: args.params.person ?? '' };
  const wanted = clientOf(submission.value, company.country);
  const changed = changeClient(app, person.id, of, wanted, submission.value.seen ?? '');
  switch (changed.refused) {
    case 'gone':
      throw new Response(null, { status: 404 });
    case 'taken': {
      const lastResult = submission.reply({ fieldErrors: { address: ['addressTaken'] } });
      return data({ lastResult }, { status: 422 });
    }
    case 'changed': {
      const { id, name, address, phone, locale } = changed.person;
      const theirs = differing({ name, address, phone: phone ?? '', locale }, { ...wanted, phone: wanted.phone ?? '' });
      const conflict = conflictOn(app, { kind: 'person', id }, ['person-changed'], theirs);
      return data({ lastResult: submission.reply(), conflict, seen: seenOf(changed.person) }, { status: 422 });
    }
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskCompany(company.id)}?done=saved`, 303);
  }
}

export default function Person() {
  const { companies, paths } = useWords();
  const { company, person } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead
        above={{ href: paths.deskCompany(company.id), label: company.name }}
        title={companies.people.changing(person.name)}
      />
      <Watching record={{ kind: 'person', id: person.id }} version={seenOf(person)} isForm />
      <PersonForm person={person} refused={useActionData<typeof action>()} />
      <PersonAccess companyId={company.id} person={person} />
    </>
  );
}
