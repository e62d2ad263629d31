import { debtRules, type DebtRule } from '#app/churn/debt.ts';
import type { Network } from '#app/churn/norms.ts';
import type { Locale } from '#app/words/locale.ts';
import { networks } from './answers.ts';
import { boundsOf, figureNames, type FigureName } from './fields.ts';
import { readFigure, type FigureFault } from './figure.ts';
import { longestConclusion, longestName, longestReason } from './report-draft.ts';
import type { Choice, Scenario } from './report.ts';

/** What the consultant has typed on the page of a report, by the names of its fields. */
export type Typed = Record<string, string>;

export interface ScenarioFault {
  /** Of the field. */
  name: string;
  /** Of the figure that it stands for, where it stands for one. */
  figure: FigureName | null;
  fault: FigureFault | 'because-missing' | 'figure-missing' | 'name-missing' | 'too-long';
}

/** A scenario with what holds for all of them, as it was typed. */
export interface ReadScenario {
  scenario: Scenario;
  network: Choice<Network> | null;
  debtRule: Choice<DebtRule> | null;
  conclusion: string;
}

/** A figure's field, and that of the reason for it: names that a form may have. */
export const figureField = (name: FigureName) => `figure_${name.replace('.', '_')}`;
export const becauseField = (name: FigureName | 'network' | 'debtRule') => `because_${name.replace('.', '_')}`;

/** Reads it all. A correction is a figure with its reason: neither stands without the other. */
export function readScenario(typed: Typed, locale: Locale): ReadScenario | { faults: ScenarioFault[] } {
  const faults: ScenarioFault[] = [];
  const complain = (name: string, fault: ScenarioFault['fault'], figure: FigureName | null = null) =>
    void faults.push({ name, figure, fault });
  const name = line(typed['name']);
  if (name === '') complain('name', 'name-missing');
  if (name.length > longestName) complain('name', 'too-long');
  const corrections = readCorrections(typed, locale, complain);
  const network = readChoice(
    networks.find((one) => one === typed['network']),
    'network',
    typed,
    complain,
  );
  const rule = debtRules.find((one) => String(one) === typed['debtRule']);
  const debtRule = readChoice(rule, 'debtRule', typed, complain);
  const conclusion = (typed['conclusion'] ?? '').replaceAll(/\r\n?/g, '\n').trim();
  if (conclusion.length > longestConclusion) complain('conclusion', 'too-long');
  if (faults.length > 0) return { faults };
  return { scenario: { id: typed['scenario'] ?? '', name, corrections }, network, debtRule, conclusion };
}

type Complain = (name: string, fault: ScenarioFault['fault'], figure?: FigureName | null) => void;

function readCorrections(typed: Typed, locale: Locale, complain: Complain): Scenario['corrections'] {
  const corrections: Scenario['corrections'] = {};
  for (const name of figureNames) {
    const reading = readFigure(typed[figureField(name)] ?? '', boundsOf(name), locale);
    const because = line(typed[becauseField(name)]);
    if (because.length > longestReason) complain(becauseField(name), 'too-long', name);
    if (reading.is === 'fault') complain(figureField(name), reading.fault, name);
    if (reading.is === 'empty' && because !== '') complain(figureField(name), 'figure-missing', name);
    if (reading.is !== 'figure') continue;
    if (because === '') complain(becauseField(name), 'because-missing', name);
    corrections[name] = { figure: reading.figure, because };
  }
  return corrections;
}

function readChoice<T>(
  is: T | undefined,
  name: 'network' | 'debtRule',
  typed: Typed,
  complain: Complain,
): Choice<T> | null {
  const because = line(typed[becauseField(name)]);
  if (because.length > longestReason) complain(becauseField(name), 'too-long');
  if (is === undefined) return null;
  if (because === '') complain(becauseField(name), 'because-missing');
  return { is, because };
}

function line(typed: string | undefined): string {
  return (typed ?? '')
    .normalize('NFC')
    .replaceAll(/[^\P{C}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
