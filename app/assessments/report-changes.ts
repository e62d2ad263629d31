import type { Range } from '#app/churn/range.ts';
import type { Spread } from '#app/churn/uncertainty.ts';
import type { RegisteredName, RegisterEntry } from './register.ts';
import { correctionsOf } from './report.ts';
import type { ReckonedScenario, SentReport } from './sent-report.ts';

/** What a version says otherwise than the one before. */
export type ReportChange =
  | { is: 'scenario-added' | 'scenario-removed'; scenario: string }
  | { is: 'scenario-renamed'; scenario: string; before: string }
  | { is: 'main-changed'; scenario: string }
  | { is: 'network' | 'debt-rule' | 'conclusion' }
  | { is: 'engine'; before: string; after: string }
  | FigureChange
  /** Durably kept a month. */
  | { is: 'result'; scenario: string; before: Spread; after: Spread };

export interface FigureChange {
  is: 'figure';
  scenario: string;
  name: RegisteredName;
  kind: RegisterEntry['kind'];
  before: Range | null;
  after: Range | null;
  because: string | null;
}

type Version = Omit<SentReport, 'changes'>;

/** All that has changed, results last. */
export function changesBetween(before: Version, after: Version): ReportChange[] {
  const same = after.scenarios.flatMap((scenario) => {
    const earlier = before.scenarios.find(({ id }) => id === scenario.id);
    return earlier ? [{ earlier, scenario }] : [];
  });
  return [
    ...changesOfWhole(before, after),
    ...changesOfList(before.scenarios, after.scenarios),
    ...same.flatMap(({ earlier, scenario }) => changesOfFigures(earlier, scenario)),
    ...same.flatMap(({ earlier, scenario }) => changesOfResult(earlier, scenario)),
  ];
}

function changesOfWhole(before: Version, after: Version): ReportChange[] {
  const changes: ReportChange[] = [];
  if (before.conclusion !== after.conclusion) changes.push({ is: 'conclusion' });
  if (before.network.is !== after.network.is) changes.push({ is: 'network' });
  if (before.debtRule?.is !== after.debtRule?.is) changes.push({ is: 'debt-rule' });
  if (before.engine !== after.engine) changes.push({ is: 'engine', before: before.engine, after: after.engine });
  return changes;
}

function changesOfList(before: ReckonedScenario[], after: ReckonedScenario[]): ReportChange[] {
  const without = (list: ReckonedScenario[], id: string) => !list.some((one) => one.id === id);
  const [earlierMain, main] = [before[0], after[0]];
  return [
    ...after
      .filter(({ id }) => without(before, id))
      .map(({ name: scenario }) => ({ is: 'scenario-added', scenario }) as const),
    ...before
      .filter(({ id }) => without(after, id))
      .map(({ name: scenario }) => ({ is: 'scenario-removed', scenario }) as const),
    ...after.flatMap(({ id, name: scenario }): ReportChange[] => {
      const earlier = before.find((one) => one.id === id);
      return earlier && earlier.name !== scenario ? [{ is: 'scenario-renamed', scenario, before: earlier.name }] : [];
    }),
    ...(main && main.id !== earlierMain?.id ? [{ is: 'main-changed', scenario: main.name } as const] : []),
  ];
}

/** Only what was put in or taken back by somebody: what follows from it is in the result. */
function changesOfFigures(before: ReckonedScenario, after: ReckonedScenario): ReportChange[] {
  const names = new Set(
    [...correctionsOf(before.corrections), ...correctionsOf(after.corrections)].map(([name]) => name),
  );
  const find = ({ register }: ReckonedScenario, wanted: RegisteredName) => register.find(({ name }) => name === wanted);
  return [...names].flatMap((name): FigureChange[] => {
    const [earlier, later] = [before.corrections[name], after.corrections[name]];
    if (JSON.stringify(earlier) === JSON.stringify(later)) return [];
    const [from, to] = [find(before, name), find(after, name)];
    const kind = to?.kind ?? from?.kind;
    if (!kind) return [];
    const values = { before: from?.value ?? null, after: to?.value ?? null };
    return [{ is: 'figure', scenario: after.name, name, kind, ...values, because: later?.because ?? null }];
  });
}

function changesOfResult(before: ReckonedScenario, after: ReckonedScenario): ReportChange[] {
  const [earlier, later] = [before.results.durable, after.results.durable];
  const isSame = earlier.p10 === later.p10 && earlier.p50 === later.p50 && earlier.p90 === later.p90;
  return isSame ? [] : [{ is: 'result', scenario: after.name, before: earlier, after: later }];
}
