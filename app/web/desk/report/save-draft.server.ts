import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { changeReport } from '#app/assessments/change-report.server.ts';
import {
  withChoices,
  withCopy,
  withMain,
  withoutScenario,
  withScenario,
  type DraftRefused,
} from '#app/assessments/report-draft.ts';
import type { ReportDraft } from '#app/assessments/report.ts';
import { readScenario, type ReadScenario, type ScenarioFault, type Typed } from '#app/assessments/scenario-form.ts';
import type { Person } from '#app/people/person.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { leadAtDesk } from './shown-report.server.ts';

/** Why a draft was not saved: what is to be mended, or that somebody was quicker. What was typed comes back. */
export interface RefusedDraft {
  typed: Typed;
  faults: ScenarioFault[];
  why?: 'changed' | DraftRefused['refused'];
}

/**
 * Saves the scenario on the screen, with what holds for all of them, and then does with it what the pressed button says:
 * so nothing that was typed is lost when a scenario is copied, removed or made the main one.
 */
export async function saveDraft({ request, params, context }: ActionFunctionArgs, person: Person) {
  const { app } = context;
  const { lead, firstName } = leadAtDesk(app, params['id']);
  const locale = localeOf(request);
  const typed: Typed = {};
  for (const [name, value] of await readForm(request, context)) if (typeof value === 'string') typed[name] = value;
  const refuse = (status: number, refused: Omit<RefusedDraft, 'typed'>) =>
    data<RefusedDraft>({ typed, ...refused }, { status });

  const read = readScenario(typed, locale);
  if ('faults' in read) return refuse(422, read);
  const press = pressed(typed['then'] ?? '', read.scenario.id, {
    id: app.newId(),
    name: wordsFor(lead.locale).report.copyOf,
  });
  const seen = { leadId: lead.id, version: Number(typed['version']), firstName };
  const saved = changeReport(app, person, seen, press.what, (draft) => {
    const changed = withRead(draft, read);
    return 'refused' in changed ? changed : press.change(changed);
  });
  if (saved.refused === 'unknown') throw new Response(null, { status: 404 });
  if (saved.refused !== undefined)
    return refuse(saved.refused === 'changed' ? 409 : 422, { faults: [], why: saved.refused });
  const search = new URLSearchParams({ done: 'saved', ...(press.shown !== undefined && { scenario: press.shown }) });
  return redirect(`${pathsIn(locale).deskReport(lead.id)}?${String(search)}`, 303);
}

/** What a button does besides saving, and which scenario is on the screen afterwards. */
interface Press {
  what: Parameters<typeof changeReport>[3];
  change: (draft: ReportDraft) => ReportDraft | DraftRefused;
  shown?: string;
}

function pressed(then: string, id: string, copy: Parameters<typeof withCopy>[2]): Press {
  switch (then) {
    case 'copy':
      return { what: 'copy', change: (draft) => withCopy(draft, id, copy), shown: copy.id };
    case 'main':
      return { what: 'main', change: (draft) => withMain(draft, id), shown: id };
    case 'removal':
      return { what: 'removal', change: (draft) => withoutScenario(draft, id) };
    default:
      return { what: 'scenario', change: (draft) => draft, shown: id };
  }
}

function withRead(draft: ReportDraft, { scenario, network, debtRule, conclusion }: ReadScenario) {
  const changed = withScenario(draft, scenario);
  return 'refused' in changed ? changed : { ...withChoices(changed, { network, debtRule }), conclusion };
}
