import { describe, expect, it } from 'vitest';
import { estimatePotential } from '#app/churn/estimate.ts';
import { inputOf } from '#app/assessments/network-input.ts';
import { changesBetween } from '#app/assessments/report-changes.ts';
import { answersIn, type ReportDraft, type Scenario } from '#app/assessments/report.ts';
import { chosenIn, reckonedScenario, type SentReport } from '#app/assessments/sent-report.ts';

const main: Scenario = { id: 'main', name: 'Основной', corrections: {} };
const first: ReportDraft = {
  ...{ query: 'subscribers=20000&disconnects=300&bill=450', network: null, debtRule: null },
  ...{ scenarios: [main], conclusion: 'Вывод' },
};
const reach = { figure: 45, because: 'Измерили' };

function versionOf(draft: ReportDraft, engine = 'potential-1'): Omit<SentReport, 'changes'> {
  const scenarios = draft.scenarios.map((scenario) => {
    const estimate = estimatePotential(inputOf(answersIn(draft, scenario)), { seed: 1, draws: 200 });
    return reckonedScenario(draft, scenario, { estimate, narrowing: [], narrowingDraws: 0 });
  });
  const whole = { reference: 'О-2026-0001', company: null, engine, seed: 1, draws: 200, narrowingDraws: 0 };
  return { ...whole, ...chosenIn(draft), scenarios, conclusion: draft.conclusion };
}
const changed = (to: ReportDraft, from = first) => changesBetween(versionOf(from), versionOf(to));

describe('what a version says otherwise than the one before', () => {
  it('is nothing where nothing was changed', () => {
    expect(changed(first)).toEqual([]);
  });

  it('is a figure with its reason, was and is, and the result that follows', () => {
    const [figure, result, ...others] = changed({ ...first, scenarios: [{ ...main, corrections: { reach } }] });
    expect(figure).toMatchObject({
      ...{ is: 'figure', scenario: 'Основной', name: 'reach', because: 'Измерили' },
      ...{ before: { mode: 0.55 }, after: { mode: 0.45 } },
    });
    expect(result).toMatchObject({ is: 'result', scenario: 'Основной' });
    expect(others).toEqual([]);
  });

  it('is a correction taken back, too', () => {
    const corrected = { ...first, scenarios: [{ ...main, corrections: { reach } }] };
    expect(changed(first, corrected)[0]).toMatchObject({ name: 'reach', after: { mode: 0.55 }, because: null });
  });

  it('is a scenario added, removed, renamed or put first', () => {
    const other = { id: 'other', name: 'Другой', corrections: {} };
    const two = { ...first, scenarios: [main, other] };
    expect(changed(two)).toEqual([{ is: 'scenario-added', scenario: 'Другой' }]);
    expect(changed(first, two)).toEqual([{ is: 'scenario-removed', scenario: 'Другой' }]);
    expect(changed({ ...first, scenarios: [other, main] }, two)).toEqual([{ is: 'main-changed', scenario: 'Другой' }]);
    expect(changed({ ...first, scenarios: [{ ...main, name: 'Как есть' }] })).toEqual([
      { is: 'scenario-renamed', scenario: 'Как есть', before: 'Основной' },
    ]);
  });

  it('is the conclusion, the network, the rule of debt and the model', () => {
    const because = 'Со слов директора';
    const tags = changed({
      ...{ ...first, conclusion: 'Иначе' },
      network: { is: 'cable-tv', because },
      debtRule: { is: 60, because },
    }).map(({ is }) => is);
    expect(tags).toEqual(['conclusion', 'network', 'debt-rule', 'result']);
    expect(changesBetween(versionOf(first), versionOf(first, 'potential-2'))).toEqual([
      { is: 'engine', before: 'potential-1', after: 'potential-2' },
    ]);
  });
});
