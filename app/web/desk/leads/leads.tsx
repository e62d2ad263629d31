import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { handleTogether } from '#app/leads/handle-together.server.ts';
import { may } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { askedIn, readAskedIn } from './asked.server.ts';
import { listLeads } from './leads.queries.server.ts';
import { LeadsPage } from './leads-page.tsx';
import { actIn, leadsIn } from './together-asked.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskLeads }) => ({ title: desk.title(deskLeads.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const query = new URL(args.request.url).searchParams;
  const { asked, ...around } = readAskedIn(query, args.context, person);
  const found = listLeads(args.context.app.db, asked, query.get('page'));
  return { ...found, ...around, mayExport: may(person.role, 'export') };
}

/** Does one thing with many leads, and leads to what has come of it. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const locale = localeOf(args.request);
  const words = wordsFor(locale).deskLeads.together;
  const refuse = (refused: string) => data({ refused }, { status: 422 });

  const act = actIn(form);
  if (!act) return refuse(words.nothingChosen);
  const leads = leadsIn(app.db, form, askedIn(new URL(args.request.url).searchParams, person, app.clock.now()));
  if (leads.length === 0) return refuse(words.nothingTicked);
  throw redirect(pathsIn(locale).deskLeadsDone(await handleTogether(app, person, act, leads)), 303);
}

export default function Leads() {
  return <LeadsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
