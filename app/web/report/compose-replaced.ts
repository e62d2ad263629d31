import type { RegisterEntry } from '#app/assessments/register.ts';
import type { Cell, Part } from './blocks.ts';
import type { Composing } from './compose.ts';
import { nameOf, valueText } from './register-text.ts';

/** Every number that the consultant put in place of another, and why; none where nothing was replaced. */
export function replacedPart(composing: Composing): Part | undefined {
  const { words, report } = composing;
  const own = words.report.replaced;
  const isAlone = report.scenarios.length < 2;
  const rows = [
    ...chosenRows(composing),
    ...report.scenarios.flatMap(({ name, register }) =>
      register.filter(({ because }) => because !== null).map((entry) => [name, ...cellsOf(composing, entry)]),
    ),
  ];
  if (rows.length === 0) return undefined;
  const titles = [own.scenario, own.what, own.before, own.after, own.because];
  const columns = titles.map((title) => ({ title }));
  return {
    id: 'replaced',
    heading: own.heading,
    blocks: [
      { is: 'text', text: own.lead },
      {
        is: 'table',
        caption: own.caption,
        columns: isAlone ? columns.slice(1) : columns,
        rows: isAlone ? rows.map((row) => row.slice(1)) : rows,
      },
    ],
  };
}

function cellsOf({ words, locale }: Composing, { name, kind, value, instead, because }: RegisterEntry): Cell[] {
  const before = instead ? valueText(locale, kind, instead.value) : '—';
  return [
    nameOf(words, name),
    instead ? { text: before, note: words.report.register.from[instead.from] } : before,
    valueText(locale, kind, value),
    because ?? '',
  ];
}

function chosenRows({ words, report }: Composing): Cell[][] {
  const { replaced, register } = words.report;
  const { network, debtRule } = report;
  const { options } = words.assessment.form.network;
  const rows: Cell[][] = [];
  if (network.from === 'consultant')
    rows.push([replaced.all, replaced.network, '—', options[network.is], network.because]);
  if (debtRule?.from === 'consultant')
    rows.push([replaced.all, replaced.debtRule, '—', register.rule(String(debtRule.is)), debtRule.because]);
  return rows;
}
