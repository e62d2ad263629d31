import { lossReasons } from '#app/assessments/fields.ts';
import type { ReckonedScenario } from '#app/assessments/sent-report.ts';
import { fine, roughCount, share } from '#app/web/site/assessment/formats.ts';
import type { Words } from '#app/words/index.ts';
import { formatShare } from '#app/words/number.ts';
import type { Block, Cell, Part, StripBlock } from './blocks.ts';
import type { Composing } from './compose.ts';
import { neededRows, spreadText, stripRow, type ResultRow } from './spread-text.ts';

/** The scenarios beside one another; a report of one has nothing to compare. */
export function scenariosPart(composing: Composing): Part | undefined {
  const { words, report } = composing;
  if (report.scenarios.length < 2) return undefined;
  const blocks = [...comparedBlocks(composing), byReason(composing)];
  return { id: 'scenarios', heading: words.report.scenarios.heading, blocks };
}

/** What each scenario comes to, on one axis and in a table. */
export function comparedBlocks(composing: Composing): [StripBlock, Block] {
  const { words, locale, report } = composing;
  const own = words.report.scenarios;
  const { mid, range } = words.assessment.kept.columns;
  const strip: StripBlock = {
    ...{ is: 'strip', title: own.chart.title, unit: own.chart.unit, tableTitle: words.assessment.kept.tableTitle },
    format: (figure) => fine(locale, figure),
    rows: report.scenarios.map((scenario, index) =>
      stripRow(titleOf(words, scenario, index), scenario.results.durable),
    ),
    words: { row: own.chart.row, mid, range },
  };
  return [strip, inNumbers(composing)];
}

function titleOf({ report }: Words, { name }: ReckonedScenario, index: number): string {
  return index === 0 ? `${name} (${report.scenarios.main})` : name;
}

function inNumbers(composing: Composing): Block {
  const { words, locale, report } = composing;
  const rows = comparedRows(words).map(({ name, of, write, otherwise }): Cell[] => [
    name,
    ...report.scenarios.map(({ results }): Cell => {
      const { middle, range } = spreadText(locale, of(results), write, otherwise);
      return { text: middle, note: range };
    }),
  ]);
  return { is: 'table', caption: words.report.scenarios.table, columns: columnsOf(composing), rows };
}

function comparedRows(words: Words): ResultRow[] {
  const { rows } = words.report.scenarios;
  return [
    { name: rows.durable, of: ({ durable }) => durable },
    { name: rows.durableShare, of: ({ durableShare }) => durableShare, write: share },
    {
      name: rows.churnReduction,
      of: ({ churnReduction }) => churnReduction,
      write: (locale, figure) => formatShare(locale, figure, 3),
    },
    { name: rows.lost, of: ({ lost }) => lost },
    { name: rows.subscriberMonths, of: ({ firstYear }) => firstYear.subscriberMonths, write: roughCount },
    { name: rows.revenue, of: ({ firstYear }) => firstYear.revenue, write: roughCount },
    { name: rows.margin, of: ({ firstYear }) => firstYear.margin, write: roughCount },
    {
      name: rows.yearlyCost,
      of: ({ cost: { monthly } }) => ({ p10: 12 * monthly.p10, p50: 12 * monthly.p50, p90: 12 * monthly.p90 }),
      write: roughCount,
    },
    ...neededRows(words),
  ];
}

function byReason(composing: Composing): Block {
  const { words, locale, report } = composing;
  const rows = lossReasons.map((code): Cell[] => [
    words.churn.reasons[code],
    ...report.scenarios.map(({ results }): Cell => {
      const { middle, range } = spreadText(locale, results.reasons[code].durable);
      return { text: middle, note: range };
    }),
  ]);
  return { is: 'table', caption: words.report.scenarios.byReason, columns: columnsOf(composing), rows };
}

function columnsOf({ words, report }: Composing) {
  const named = report.scenarios.map((scenario, index) => titleOf(words, scenario, index));
  return [{ title: words.report.scenarios.what }, ...named.map((title) => ({ title, align: 'end' as const }))];
}
