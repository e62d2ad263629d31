import { lossReasons } from '#app/assessments/fields.ts';
import { contactsPerDay } from '#app/churn/assumptions.ts';
import { fewOrWhole, fine, given, rough, share } from '#app/web/site/assessment/formats.ts';
import { formatChange, formatCount, formatMoney, formatShare, type Figure } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import type { BarsBlock, Block, Part, StripBlock } from './blocks.ts';
import type { Composing } from './compose.ts';
import { mainOf } from './main-scenario.ts';
import { neededRows, spreadText, stripRow } from './spread-text.ts';

/** What churn takes: of the base, and in money. */
export function lossPart({ words, locale, report }: Composing): Part {
  const { month, year, money, heading } = words.assessment.loss;
  const { loss, register, answers } = mainOf(report);
  const entry = (name: string) => register.find((one) => one.name === name);
  const churn = share(locale, loss.churn);
  const arpu = given(locale, entry('arpu')?.value ?? 0, formatMoney);
  const { bill } = answers.figures;
  const vat = formatShare(locale, entry('vat')?.value.mode ?? 0);
  const ofMonth = [
    month.text(fine(locale, loss.disconnected), fine(locale, loss.base), churn),
    entry('subscribers')?.isDerived && month.derivedBase(churn),
    entry('disconnects')?.isDerived && month.derivedLoss(churn),
    loss.falselyLost > 0 && month.falsely(fewOrWhole(locale, loss.falselyLost)),
  ];
  const ofYear = [
    year.text(fine(locale, loss.yearly)),
    `${year.annual(share(locale, loss.annualChurn), churn)}\u00b9\u00b2.`,
    year.not(formatShare(locale, 12 * loss.churn)),
  ];
  const ofMoney = [
    money.text(rough(locale, loss.revenue), rough(locale, loss.margin)),
    bill === undefined ? money.assumed(arpu) : money.bill(given(locale, bill, formatMoney), vat, arpu),
  ];
  const note = (name: string, parts: (string | false | undefined)[]) => ({
    name,
    text: parts.filter(Boolean).join(' '),
  });
  const notes = [note(month.name, ofMonth), note(year.name, ofYear), note(money.name, ofMoney)];
  return { id: 'loss', heading, blocks: [{ is: 'notes', notes }] };
}

const steps = ['lost', 'listed', 'reached', 'saved', 'durable'] as const;

/** From those who leave to those who are kept, and for which reasons they are. */
export function keptPart({ words, locale, report }: Composing): Part {
  const { heading, flow, reasons, columns, tableTitle, of, note } = words.assessment.kept;
  const { results } = mainOf(report);
  const isTiny = results.durable.p90 < 1;
  const format = (figure: Figure) =>
    isTiny ? fine(locale, figure) : formatCount(locale, figure, Math.max(...[figure].flat()) < 10 ? 1 : 0);
  const { mid, range, row, reason, total, kept } = columns;
  const strip: StripBlock = {
    ...{ is: 'strip', title: flow.title, unit: flow.unit, note, tableTitle, format },
    rows: steps.map((step) => stripRow(flow.rows[step], results[step])),
    words: { row, mid, range },
  };
  const bars: BarsBlock = {
    ...{ is: 'bars', title: reasons.title, unit: reasons.unit, tableTitle, format },
    rows: lossReasons
      .map((code) => {
        const total = results.atModes.reasons[code].lost;
        return { ...stripRow(words.churn.reasons[code], results.reasons[code].durable), total };
      })
      .toSorted((a, b) => b.mid - a.mid || b.total - a.total),
    words: { row: reason, total, kept, range, of },
  };
  return { id: 'kept', heading, blocks: [{ is: 'beside', charts: [strip, bars] }] };
}

/** What keeping is worth in its first year, and what it takes every month. */
export function worthPart(composing: Composing): Part {
  const { words, locale, report } = composing;
  const { heading, money, needed, load } = words.assessment.worth;
  const { mid, range } = words.assessment.kept.columns;
  const { firstYear, cost } = mainOf(report).results;
  const { p10, p50, p90 } = cost.monthly;
  const strip: StripBlock = {
    ...{ is: 'strip', title: money.title, unit: money.unit, tableTitle: words.assessment.kept.tableTitle },
    format: (figure) => rough(locale, figure),
    rows: [
      stripRow(money.rows.revenue, firstYear.revenue),
      stripRow(money.rows.margin, firstYear.margin),
      stripRow(money.rows.cost, { p10: 12 * p10, p50: 12 * p50, p90: 12 * p90 }),
    ],
    words: { row: money.row, mid, range },
  };
  const table: Block = {
    is: 'table',
    caption: needed.heading,
    columns: [{ title: money.row }, { title: mid, align: 'end' }, { title: range, align: 'end' }],
    rows: neededRows(words).map(({ name, of, write, otherwise }) => {
      const { middle, range: both } = spreadText(locale, of(mainOf(report).results), write, otherwise);
      return [name, middle, both];
    }),
  };
  const hint = load(formatCount(locale, [contactsPerDay.low, contactsPerDay.high]));
  const blocks: Block[] = [
    { is: 'text', text: verdict(composing) },
    strip,
    table,
    { is: 'text', tone: 'hint', text: hint },
  ];
  return { id: 'worth', heading, blocks };
}

/** Said as it is: whether the first year pays, and when one kept subscriber does. */
function verdict({ words, locale, report }: Composing): string {
  const own = words.assessment.worth;
  const { durable, firstYear, cost } = mainOf(report).results;
  if (durable.p90 === 0) return own.nobody;
  const middle = cost.breakEvenMonths.p50;
  if (middle === null) return own.neverPays;
  const pays = firstYear.margin.p50 > 12 * cost.monthly.p50 ? own.pays : own.doesNotPay;
  const { never } = words.assessment.answer.facts.cost;
  const { p10, p90 } = cost.breakEvenMonths;
  const range = p10 === null || p90 === null ? never : formatCount(locale, [p10, p90]);
  return `${pays} ${own.breaksEven(plural(locale, middle, words.assessment.months), range)}`;
}

/** Less than this is not worth asking anybody for, and less than the other cannot be seen. */
const [worthAsking, visible] = [0.05, 0.01];

/** Which answer would narrow the range most, and what the range depends on. */
export function narrowingPart({ words, locale, report }: Composing): Part {
  const { heading, none, chart, groups, how, drivers: driving } = words.assessment.narrowing;
  const { tableTitle, columns } = words.assessment.kept;
  const { results, narrowing } = mainOf(report);
  const first = narrowing.find(({ narrows }) => narrows > worthAsking);
  const best = (group: typeof first & object) =>
    `${words.report.narrowing.best(groups[group.group], formatShare(locale, group.narrows, 0))} ${how[group.group]}`;
  const telling = narrowing.filter(({ narrows }) => narrows >= visible);
  const strip: StripBlock = {
    ...{ is: 'strip', title: chart.title, unit: chart.unit, tableTitle, format: (figure) => fine(locale, figure) },
    rows: [stripRow(chart.now, results.durable), ...telling.map((one) => stripRow(groups[one.group], one.durable))],
    words: { row: chart.row, mid: columns.mid, range: columns.range },
  };
  const { title, unit, row, effect, down, up, inputs } = driving;
  const tornado = {
    ...{ is: 'tornado' as const, title, unit, tableTitle },
    // Those of one reason move together with those of all: side by side they would be counted twice.
    rows: results.drivers
      .filter(({ reason }) => reason === null)
      .map(({ input, correlation }) => ({ label: inputs[input], effect: correlation })),
    format: (value: number) => formatChange(locale, value, 2),
    words: { row, effect, down, up },
  };
  const text: Block = { is: 'text', text: first ? best(first) : none };
  return { id: 'narrowing', heading, blocks: [text, { is: 'beside', charts: [strip, tornado] }] };
}
