import type { Lead } from '#app/leads/lead.ts';
import { assessOurs } from './assess.server.ts';
import { inputOf } from './network-input.ts';
import { changesBetween } from './report-changes.ts';
import { answersIn, isAnswerable, type ReportDraft } from './report.ts';
import { chosenIn, reckonedScenario, type Reckoning, type SentReport } from './sent-report.ts';

/** A draft reckoned, as it would be sent; `before` is the version sent last. */
export async function reckonReport(
  lead: Pick<Lead, 'reference' | 'company'>,
  draft: ReportDraft,
  before: SentReport | undefined,
): Promise<SentReport | { refused: 'nothing-known' }> {
  const answers = draft.scenarios.map((scenario) => answersIn(draft, scenario));
  if (!answers.every(isAnswerable)) return { refused: 'nothing-known' };
  const reckonings = await Promise.all(answers.map((one): Promise<Reckoning> => assessOurs(inputOf(one))));
  const [main] = reckonings;
  if (!main) throw new Error('A report has at least one scenario');
  const { engine, seed, draws } = main.estimate;
  const whole = {
    ...{ reference: lead.reference, company: lead.company, engine, seed, draws },
    narrowingDraws: main.narrowingDraws,
    ...chosenIn(draft),
    scenarios: draft.scenarios.flatMap((scenario, index) => {
      const reckoning = reckonings[index];
      return reckoning ? [reckonedScenario(draft, scenario, reckoning)] : [];
    }),
    conclusion: draft.conclusion,
  };
  return { ...whole, changes: before ? changesBetween(before, whole) : [] };
}
