import { correctionsOf } from '#app/assessments/report.ts';
import { becauseField, figureField, type ScenarioFault, type Typed } from '#app/assessments/scenario-form.ts';
import { boundsOf, type FigureName } from '#app/assessments/fields.ts';
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
export function nameOfFault(words: Words, { figure, name }: ScenarioFault): string {
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
