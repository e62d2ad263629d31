import { networks } from '#app/assessments/answers.ts';
import { correctionsOf } from '#app/assessments/report.ts';
import { becauseField, figureField, type ScenarioFault, type Typed } from '#app/assessments/scenario-form.ts';
import { boundsOf, figureNames, type FigureName } from '#app/assessments/fields.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { nameOf } from '#app/web/report/register-text.ts';
import { fieldText } from '#app/web/site/assessment/formats.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount } from '#app/words/number.ts';
import type { ShownReport } from './shown-report.server.ts';

/** What stands in the fields: what was typed and refused, or what is kept. */
export function typedIn({ draft, scenario }: ShownReport, locale: Locale): Typed {
  const typed: Typed = {
    name: scenario.name,
    conclusion: draft.conclusion,
    network: draft.network?.is ?? '',
    debtRule: String(draft.debtRule?.is ?? ''),
    [becauseField('network')]: draft.network?.because ?? '',
    [becauseField('debtRule')]: draft.debtRule?.because ?? '',
  };
  for (const [name, { figure, because }] of correctionsOf(scenario.corrections)) {
    typed[figureField(name)] = fieldText(locale, figure);
    typed[becauseField(name)] = because;
  }
  return typed;
}

/** What a colleague has saved otherwise than it is typed here; of the scenario too, where it is still there. */
export function theirsIn(shown: ShownReport, typed: Typed, locale: Locale): [string, string][] {
  const now = typedIn(shown, locale);
  const forAll = ['conclusion', ...(['network', 'debtRule'] as const).flatMap((name) => [name, becauseField(name)])];
  const fields = [...forAll, 'name', ...figureNames.flatMap((name) => [figureField(name), becauseField(name)])];
  const compared = typed['scenario'] === shown.scenario.id ? fields : forAll;
  return differing(Object.fromEntries(compared.map((name) => [name, now[name] ?? ''])), typed);
}

/** How a field is called, and what its value says to people, where the form is not in sight. */
export function sayField(words: Words, name: string, value: string): { label: string; value: string } {
  const { becauseOf } = words.deskReport.form;
  const choice = (['network', 'debtRule'] as const).find((one) => name === one || name === becauseField(one));
  const figure = figureNames.find((one) => name === figureField(one) || name === becauseField(one)) ?? null;
  const label = nameOfFault(words, { figure, name });
  if (name === 'network') return { label, value: networkText(words, value) };
  const isReason = (choice && name !== choice) || (figure && name !== figureField(figure));
  return { label: isReason ? becauseOf(label) : label, value };
}

function networkText({ assessment }: Words, value: string): string {
  const known = networks.find((one) => one === value);
  return known ? assessment.form.network.options[known] : value;
}

/** What is wrong with a field, in words. */
export function explainFault(words: Words, locale: Locale, { figure, fault }: ScenarioFault): string {
  const { faults } = words.deskReport;
  const figures = words.assessment.faults;
  const { least, most } = figure ? boundsOf(figure) : { least: 0, most: 0 };
  switch (fault) {
    case 'because-missing':
    case 'figure-missing':
    case 'name-missing':
    case 'too-long':
      return faults[fault];
    case 'unreadable':
      return figures.write;
    case 'too-small':
      return figures['too-small'](formatCount(locale, least, 2));
    case 'too-large':
      return figures['too-large'](formatCount(locale, most, 2));
    case 'no-range':
    case 'negative':
    case 'not-whole':
      return figures[fault];
  }
}

/** What a field is called where its label is not in sight. */
export function nameOfFault(words: Words, { figure, name }: Pick<ScenarioFault, 'figure' | 'name'>): string {
  const { deskReport, report } = words;
  if (figure) return nameOf(words, figure);
  if (name === 'name') return deskReport.scenarios.name.label;
  if (name === 'conclusion') return deskReport.conclusion.label;
  return name.endsWith('network') ? report.replaced.network : report.replaced.debtRule;
}

/** The rows of the form, as they stand in it. */
export const rowGroups: Record<'network' | 'work', readonly FigureName[]> = {
  network: ['subscribers', 'disconnects', 'months', 'bill', 'vat'],
  work: [
    ...(['reach', 'durability', 'hazard', 'margin', 'attemptsPerReached', 'attemptsPerUnreached'] as const),
    ...(['talkMinutes', 'attemptMinutes', 'shrinkage', 'occupancy', 'hourCost', 'contactCost'] as const),
    ...(['attemptCost', 'offer', 'bonus'] as const),
  ],
};
