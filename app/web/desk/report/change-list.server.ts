import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { changeReport } from '#app/assessments/change-report.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { leadAtDesk } from './shown-report.server.ts';

type Change = Parameters<typeof changeReport>[4];

/** Changes the list of scenarios and leads back to the page, which says what could not be done; `shown` is opened there. */
export async function changeList(
  args: ActionFunctionArgs,
  what: 'copy' | 'removal' | 'main',
  change: (form: URLSearchParams) => { change: Change; shown?: string },
): Promise<Response> {
  const { person } = authorise(args, 'reports');
  const { request, params, context } = args;
  const { lead, firstName } = leadAtDesk(context.app, params['id']);
  const form = new URLSearchParams();
  for (const [name, value] of await readForm(request, context)) if (typeof value === 'string') form.set(name, value);
  const { change: apply, shown } = change(form);
  const seen = { leadId: lead.id, version: Number(form.get('version')), firstName };
  const { refused } = changeReport(context.app, person, seen, what, apply);
  const search = new URLSearchParams({ done: done[refused ?? 'none'] });
  if (shown !== undefined && refused === undefined) search.set('scenario', shown);
  return redirect(`${pathsIn(localeOf(request)).deskReport(lead.id)}?${String(search)}`, 303);
}

const done = {
  none: 'saved',
  unknown: 'changed',
  changed: 'changed',
  'too-many-scenarios': 'most',
  'last-scenario': 'last',
} as const;
