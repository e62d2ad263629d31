import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mergeForm } from '#app/people/company-form.ts';
import { mergedFacts } from '#app/people/company.ts';
import { mergeCompanies } from '#app/people/merge-companies.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { countPartsOf, findCompanyShown } from './company.queries.server.ts';
import { findCompanies, listAlike } from './find-companies.queries.server.ts';
import { MergingPage } from './merging-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.merging.heading) }));

/** Shows what would move; nothing moves before the button is pressed. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const { db } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const company = findCompanyShown(db, args.params.id ?? '');
  if (!company) throw new Response(null, { status: 404 });
  const other = findCompanyShown(db, searchParams.get('with') ?? '');
  const wanted = searchParams.get('q') ?? '';
  const isSearching = !other || other.id === company.id;
  const found = isSearching ? findCompanies(db, wanted, company.id) : [];
  const alike = isSearching ? listAlike(db, company).filter(({ id }) => !found.some((one) => one.id === id)) : [];
  return {
    company,
    wanted,
    found: [...alike, ...found],
    preview: isSearching ? null : { other, becomes: mergedFacts(company, other), moves: countPartsOf(db, other.id) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const id = args.params.id ?? '';
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: mergeForm });
  if (submission.status !== 'success') throw new Response(null, { status: 400 });
  const { other, version, otherVersion } = submission.value;
  const merged = mergeCompanies(args.context.app, person.id, { id, version }, { id: other, version: otherVersion });
  if (merged.refused !== undefined) return data({ refused: merged.refused }, { status: 422 });
  return redirect(`${pathsIn(localeOf(args.request)).deskCompany(id)}?done=merged`, 303);
}

export default function Merging() {
  return <MergingPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
