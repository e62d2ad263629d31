import type { DebtRule, DebtSensitivity } from '#app/churn/debt.ts';
import { debtSensitivity } from '#app/churn/debt.ts';
import type { PotentialEstimate } from '#app/churn/estimate.ts';
import type { Narrowing } from '#app/churn/narrowing.ts';
import type { Network } from '#app/churn/norms.ts';
import type { InputQuestion } from '#app/churn/question.ts';
import { questionInput } from '#app/churn/question.ts';
import type { Answers } from './answers.ts';
import { lossOf, type Loss } from './loss.ts';
import { inputOf } from './network-input.ts';
import { registerOf, type RegisterEntry } from './register.ts';
import { answersIn, clientAnswers, type Choice, type ReportDraft, type Scenario } from './report.ts';
import type { ReportChange } from './report-changes.ts';

/** In what a report may be taken away. */
export const reportFormats = ['pdf', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a scenario comes to; what it stands on is in its register. */
export type Results = Omit<PotentialEstimate, 'premises' | 'engine' | 'seed' | 'draws'>;

/** A scenario with all that is shown of it. */
export interface ReckonedScenario extends Scenario {
  /** What it was reckoned with. */
  answers: Answers;
  loss: Loss;
  results: Results;
  narrowing: Narrowing[];
  register: RegisterEntry[];
  /** What can hardly be meant and has not been put right. */
  questions: InputQuestion[];
  /** Churn under every rule of debt, where the client's own is known. */
  debt: DebtSensitivity[];
}

/** A report as it was sent: all that its page, its PDF and its XLSX show, reckoned once. */
export interface SentReport {
  /** Of the request that it answers. */
  reference: string;
  company: string | null;
  engine: string;
  seed: number;
  draws: number;
  narrowingDraws: number;
  network: Choice<Network> & { from: 'client' | 'consultant' };
  debtRule: (Choice<DebtRule> & { from: 'client' | 'consultant' }) | null;
  scenarios: ReckonedScenario[];
  /** Markdown. */
  conclusion: string;
  /** Since the version before; none in the first. */
  changes: ReportChange[];
}

/** An assessment of what a scenario is reckoned with. */
export interface Reckoning {
  estimate: PotentialEstimate;
  narrowing: Narrowing[];
  narrowingDraws: number;
}

export function reckonedScenario(
  draft: ReportDraft,
  scenario: Scenario,
  { estimate, narrowing }: Reckoning,
): ReckonedScenario {
  const { premises: _premises, engine: _engine, seed: _seed, draws: _draws, ...results } = estimate;
  const answers = answersIn(draft, scenario);
  return {
    ...scenario,
    ...{ answers, results, narrowing },
    loss: lossOf(estimate),
    register: registerOf(draft, scenario),
    questions: questionInput(inputOf(answers)),
    debt: answers.debtRule === null ? [] : debtOf(estimate, answers.debtRule),
  };
}

/** What holds for all scenarios, and who says so. */
export function chosenIn(draft: ReportDraft): Pick<SentReport, 'network' | 'debtRule'> {
  const said = clientAnswers(draft);
  return {
    network: draft.network
      ? { ...draft.network, from: 'consultant' }
      : { is: said.network, because: '', from: 'client' },
    debtRule: draft.debtRule
      ? { ...draft.debtRule, from: 'consultant' }
      : said.debtRule && { is: said.debtRule, because: '', from: 'client' },
  };
}

function debtOf({ premises, atModes }: PotentialEstimate, rule: DebtRule): DebtSensitivity[] {
  const lostByDebt = atModes.reasons.R4.lost;
  const lostOtherwise = atModes.lost - lostByDebt;
  const resuming = premises.reasons.R4.spontaneous;
  return debtSensitivity({ base: premises.base.mode, lostByDebt, lostOtherwise, rule, resuming });
}
