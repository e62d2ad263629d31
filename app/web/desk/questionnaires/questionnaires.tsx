import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listConsultants } from '#app/web/desk/companies/consultants.server.ts';
import { mostCounted, pageOf, pageSize } from '#app/web/desk/parts/page-of.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { readAsked } from './questionnaires-asked.ts';
import { QuestionnairesPage } from './questionnaires-page.tsx';
import { countQuestionnaires, listQuestionnaires } from './questionnaires.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires }) => ({ title: desk.title(deskQuestionnaires.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db, clock } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const asked = readAsked(searchParams);
  const page = pageOf(countQuestionnaires(db, asked, mostCounted + 1), searchParams.get('page'));
  const rows = listQuestionnaires(db, asked, { limit: pageSize, offset: page.offset });
  return { page, rows, consultants: listConsultants(db), me: person.id, now: clock.now() };
}

export default function Questionnaires() {
  return <QuestionnairesPage {...useLoaderData<typeof loader>()} />;
}
