import type { DebtRule } from '#app/churn/debt.ts';
import type { Network } from '#app/churn/norms.ts';
import type { Lead } from '#app/leads/lead.ts';
import { searchOf, type Answers } from './answers.ts';
import { boundsOf, type FigureName } from './fields.ts';
import { readFigure } from './figure.ts';
import { mostScenarios, type Choice, type ReportDraft, type Scenario } from './report.ts';

/** Where every report begins: with what the lead brings, the estimate that was on the screen or what was written. */
export function firstDraft(lead: Pick<Lead, 'estimate' | 'subscribers' | 'answers'>, name: string): ReportDraft {
  const query = lead.estimate?.query ?? searchOf(saidIn(lead)).slice(1);
  const scenarios = [{ id: mainScenario, name, corrections: {} }];
  return { query, network: null, debtRule: null, scenarios, conclusion: '' };
}

/** The id of the scenario that a report begins with. */
const mainScenario = 'main';

export type DraftRefused = { refused: 'too-many-scenarios' | 'last-scenario' };

/** Puts a scenario in its place; one that somebody has removed meanwhile comes back at the end. */
export function withScenario(draft: ReportDraft, scenario: Scenario): ReportDraft | DraftRefused {
  const { scenarios } = draft;
  if (scenarios.some(({ id }) => id === scenario.id))
    return { ...draft, scenarios: scenarios.map((one) => (one.id === scenario.id ? scenario : one)) };
  if (scenarios.length >= mostScenarios) return { refused: 'too-many-scenarios' };
  return { ...draft, scenarios: [...scenarios, scenario] };
}

/** A copy of a scenario at the end, to be changed further. */
export function withCopy(
  draft: ReportDraft,
  copied: string,
  { id, name }: { id: string; name: (of: string) => string },
): ReportDraft | DraftRefused {
  const { scenarios } = draft;
  if (scenarios.length >= mostScenarios) return { refused: 'too-many-scenarios' };
  const [first] = scenarios;
  const original = scenarios.find((one) => one.id === copied) ?? first;
  if (!original) return draft;
  const copy = { id, name: name(original.name).slice(0, longestName), corrections: original.corrections };
  return { ...draft, scenarios: [...scenarios, copy] };
}

/** Without a scenario; the next one is the main one then. */
export function withoutScenario(draft: ReportDraft, removed: string): ReportDraft | DraftRefused {
  const scenarios = draft.scenarios.filter(({ id }) => id !== removed);
  return scenarios.length > 0 ? { ...draft, scenarios } : { refused: 'last-scenario' };
}

/** With another scenario as the main one. */
export function withMain(draft: ReportDraft, id: string): ReportDraft {
  const main = draft.scenarios.filter((one) => one.id === id);
  return { ...draft, scenarios: [...main, ...draft.scenarios.filter((one) => one.id !== id)] };
}

export function withChoices(
  draft: ReportDraft,
  choices: { network: Choice<Network> | null; debtRule: Choice<DebtRule> | null },
): ReportDraft {
  return { ...draft, ...choices };
}

export const longestName = 60;
export const longestReason = 300;
export const longestConclusion = 12_000;

/** What was written in the lead's own fields and reads as a figure. */
function saidIn({ subscribers, answers }: Pick<Lead, 'subscribers' | 'answers'>): Answers {
  const figures: Answers['figures'] = {};
  if (subscribers !== null) figures.subscribers = subscribers;
  const disconnects = readSaid('disconnects', answers['disconnects'] ?? '');
  if (disconnects !== undefined) figures.disconnects = disconnects;
  return { network: 'internet', debtRule: null, figures };
}

function readSaid(name: FigureName, written: string) {
  const reading = readFigure(written, boundsOf(name), 'ru');
  return reading.is === 'figure' ? reading.figure : undefined;
}
