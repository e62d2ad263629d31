import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { mostCounted, pageOf, pageSize } from '#app/web/desk/parts/page-of.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { readAsked } from './companies-asked.ts';
import { CompaniesPage } from './companies-page.tsx';
import { countCompanies, listCompanies } from './companies.queries.server.ts';
import { listConsultants } from './consultants.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const asked = readAsked(searchParams);
  const page = pageOf(countCompanies(db, asked, mostCounted + 1), searchParams.get('page'));
  const rows = listCompanies(db, asked, { limit: pageSize, offset: page.offset });
  return { asked, page, rows, consultants: listConsultants(db), me: person.id };
}

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
