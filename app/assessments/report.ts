import type { DebtRule } from '#app/churn/debt.ts';
import type { Network } from '#app/churn/norms.ts';
import type { Given } from '#app/churn/range.ts';
import { readAnswers, usualVat, withFigures, type Answers } from './answers.ts';
import { figureNames, type FigureName } from './fields.ts';

/** A figure that the consultant has put in place of the client's or of ours, and why. */
export interface Correction {
  figure: Given;
  because: string;
}

/** The same of what is no figure. */
export interface Choice<T> {
  is: T;
  because: string;
}

/** One way in which things may be: what is corrected in it, over what the client said. */
export interface Scenario {
  /** Stays the same through versions, whatever the scenario is called. */
  id: string;
  name: string;
  corrections: Partial<Record<FigureName, Correction>>;
}

export const mostScenarios = 3;

/** A report being worked on. */
export interface ReportDraft {
  /** The client's answers as the query string of the estimate, without the question mark. */
  query: string;
  /** Where the consultant knows better than the client, for all scenarios. */
  network: Choice<Network> | null;
  debtRule: Choice<DebtRule> | null;
  /** One to three, the first the main one. */
  scenarios: Scenario[];
  /** Markdown. */
  conclusion: string;
}

/** What the client said. */
export function clientAnswers({ query }: Pick<ReportDraft, 'query'>): Answers {
  // What is written there was written by `searchOf`, which is the same in every language.
  const reading = readAnswers(new URLSearchParams(query), 'ru');
  return reading.is === 'nothing-asked' ? { network: 'internet', debtRule: null, figures: {} } : reading.answers;
}

/** What a scenario is reckoned with. */
export function answersIn(draft: ReportDraft, { corrections }: Scenario): Answers {
  const said = clientAnswers(draft);
  const figures: Answers['figures'] = {};
  for (const [name, { figure }] of correctionsOf(corrections)) figures[name] = figure;
  return {
    ...withFigures(said, figures),
    network: draft.network?.is ?? said.network,
    debtRule: draft.debtRule?.is ?? said.debtRule,
  };
}

/** Whether anything is known of how many there are: of nothing an estimate would be that of our example. */
export function isAnswerable({ figures }: Answers): boolean {
  return Object.keys(figures).some((name) => name === 'subscribers' || name === 'disconnects' || /^R\d+$/.test(name));
}

/** Every correction by the name of its figure. */
export function correctionsOf(corrections: Scenario['corrections']): [FigureName, Correction][] {
  return figureNames.flatMap((name): [FigureName, Correction][] => {
    const correction = corrections[name];
    return correction ? [[name, correction]] : [];
  });
}

/** Per cent. */
export function vatIn({ figures }: Answers): number {
  const { vat = usualVat } = figures;
  return typeof vat === 'number' ? vat : vat.mode;
}
