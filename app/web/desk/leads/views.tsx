import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { viewForm } from '#app/office/saved-view.ts';
import { listSavedViews, saveView } from '#app/office/saved-views.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { asked, tidyQuery } from '../parts/query.ts';
import { filterNames } from './lead-filter.ts';
import { ViewsPage } from './views-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskLeads }) => ({ title: desk.title(deskLeads.views.title) }));

/** The views somebody has saved, and the one they came from, to be saved. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const query = tidyQuery(new URL(args.request.url).searchParams, filterNames);
  return { views: listSavedViews(args.context.app.db, person.id, 'leads'), query };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: viewForm });
  const refuse = (tag: string) => data({ name: textIn(form, 'name'), error: tag }, { status: 422 });
  if (submission.status !== 'success') return refuse(submission.error?.['name']?.[0] ?? 'nameMissing');
  const query = tidyQuery(new URLSearchParams(submission.value.query), filterNames);
  const { name } = submission.value;
  const saved = saveView(args.context.app, person.id, { list: 'leads', name, query });
  if (saved.refused) return refuse('tooMany');
  throw redirect(asked(pathsIn(localeOf(args.request)).deskLeads, query), 303);
}

export default function Views() {
  return <ViewsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
