import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { changeReport } from '#app/assessments/change-report.server.ts';
import { withChoices, withScenario } from '#app/assessments/report-draft.ts';
import { readScenario, type ScenarioFault, type Typed } from '#app/assessments/scenario-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { ReportPage } from './report-page.tsx';
import { leadAtDesk, showReport, type ShownReport } from './shown-report.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data: shown }) =>
  metaIn(location.pathname, ({ desk, deskReport }) => ({
    title: desk.title(deskReport.title(shown?.lead.reference ?? '')),
  }));

export function loader(args: LoaderFunctionArgs): Promise<ShownReport> {
  const { person } = authorise(args, 'reports');
  return showReport(
    args.context.app,
    person,
    args.params['id'],
    new URL(args.request.url).searchParams.get('scenario'),
  );
}

/** Why a draft was not saved: what is to be mended, or that somebody was quicker. What was typed comes back. */
export interface RefusedDraft {
  typed: Typed;
  faults: ScenarioFault[];
  changed: boolean;
  tooMany: boolean;
}

/** Saves the scenario on the screen, with what holds for all of them. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'reports');
  const { request, params, context } = args;
  const { lead, firstName } = leadAtDesk(context.app, params['id']);
  const locale = localeOf(request);
  const typed: Typed = {};
  for (const [name, value] of await readForm(request, context)) if (typeof value === 'string') typed[name] = value;
  const refuse = (status: number, why: Partial<RefusedDraft>) =>
    data<RefusedDraft>({ typed, faults: [], changed: false, tooMany: false, ...why }, { status });

  const read = readScenario(typed, locale);
  if ('faults' in read) return refuse(422, { faults: read.faults });
  const { scenario, network, debtRule, conclusion } = read;
  const seen = { leadId: lead.id, version: Number(typed['version']), firstName };
  const saved = changeReport(context.app, person, seen, 'scenario', (draft) => {
    const changed = withScenario(draft, scenario);
    return 'refused' in changed ? changed : { ...withChoices(changed, { network, debtRule }), conclusion };
  });
  if (saved.refused === 'changed') return refuse(409, { changed: true });
  if (saved.refused !== undefined) return refuse(422, { tooMany: true });
  const search = new URLSearchParams({ scenario: scenario.id, done: 'saved' });
  return redirect(`${pathsIn(locale).deskReport(lead.id)}?${String(search)}`, 303);
}

export default function DeskReport() {
  const [search] = useSearchParams();
  return (
    <ReportPage
      shown={useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>()}
      done={search.get('done')}
    />
  );
}
