import type { FigureChange, ReportChange } from '#app/assessments/report-changes.ts';
import { ends, fine } from '#app/web/site/assessment/formats.ts';
import type { Part } from './blocks.ts';
import type { Composing } from './compose.ts';
import { nameOf, valueText } from './register-text.ts';

/** What has changed since the version before; nothing in the first. */
export function changesPart(composing: Composing): Part | undefined {
  const { words, report, number } = composing;
  if (number < 2) return undefined;
  const said = report.changes.map((change) => sayChange(composing, change));
  const { heading, none } = words.report.changes;
  return {
    id: 'changes',
    heading: heading(number - 1),
    blocks: [said.length > 0 ? { is: 'list', items: said } : { is: 'text', text: none }],
  };
}

/** One change as a sentence. */
export function sayChange(composing: Pick<Composing, 'words' | 'locale'>, change: ReportChange): string {
  const { say } = composing.words.report.changes;
  switch (change.is) {
    case 'scenario-added':
    case 'scenario-removed':
    case 'main-changed':
      return say[change.is](change.scenario);
    case 'scenario-renamed':
      return say[change.is](change.scenario, change.before);
    case 'network':
    case 'debt-rule':
    case 'conclusion':
      return say[change.is];
    case 'engine':
      return say.engine(change.after, change.before);
    case 'figure':
      return sayFigure(composing, change);
    case 'result': {
      const range = (spread: typeof change.before) => fine(composing.locale, ends(spread));
      return say.result(change.scenario, range(change.before), range(change.after));
    }
  }
}

function sayFigure({ words, locale }: Pick<Composing, 'words' | 'locale'>, change: FigureChange): string {
  const { say, unset } = words.report.changes;
  const { name, kind, scenario, before, after, because } = change;
  const text = (value: typeof before) => (value ? valueText(locale, kind, value) : unset);
  const said = say.figure(nameOf(words, name), scenario, text(before), text(after));
  return because ? `${said} ${say.because(because)}` : said;
}
