import type { RegisterEntry } from '#app/assessments/register.ts';
import type { ReckonedScenario, SentReport } from '#app/assessments/sent-report.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import type { Spread } from '#app/churn/uncertainty.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { dayCell, headRow, numberCell, textCell, type SheetRow } from './cells.ts';
import { sayChange } from './compose-changes.ts';
import { mainOf } from './main-scenario.ts';
import { nameOf, sourceText } from './register-text.ts';
import { measuresOf } from './sheet-measures.ts';

/** A report of a version, and what it needs to speak. */
export interface Told {
  words: Words;
  locale: Locale;
  report: SentReport;
  number: number;
  sentAt: number;
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
  /** In characters. */
  widths: number[];
}

/** The whole workbook. */
export function sheetsOf(told: Told): Sheet[] {
  return [summarySheet(told), scenariosSheet(told), reasonsSheet(told), inputsSheet(told)];
}

function summarySheet({ words, locale, report, number, sentAt }: Told): Sheet {
  const { sheets, summary } = words.report.xlsx;
  const named = (name: string, cell: SheetRow[number]): SheetRow => [textCell(name, { fontWeight: 'bold' }), cell];
  const long = (text: string) => textCell(text, { wrap: true });
  const { network, debtRule } = report;
  const rows = [
    named(words.report.title, null),
    named(summary.reference, textCell(report.reference)),
    named(summary.company, textCell(report.company ?? '')),
    named(summary.version, numberCell(number, '0')),
    named(summary.sentAt, dayCell(dayInMoscow(sentAt), locale === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd')),
    named(summary.network, textCell(words.assessment.form.network.options[network.is])),
    named(summary.debtRule, numberCell(debtRule?.is ?? null, '0', words.report.register.noRule)),
    named(summary.engine, textCell(report.engine)),
    named(summary.seed, numberCell(report.seed, '0')),
    named(summary.draws, numberCell(report.draws, '#,##0')),
    named(summary.main, textCell(mainOf(report).name)),
    named(summary.conclusion, long(report.conclusion)),
    ...report.changes.map((change, index) =>
      named(index === 0 ? summary.changes : '', long(sayChange({ words, locale }, change))),
    ),
  ];
  return { name: sheets.summary, rows, widths: [34, 90] };
}

function scenariosSheet({ words, report }: Told): Sheet {
  const { sheets, columns, units } = words.report.xlsx;
  const { never } = words.report.scenarios;
  const rows = report.scenarios.flatMap(({ name, results }) =>
    measuresOf(words).map(({ what, unit, of, format }): SheetRow => {
      const { p10, p50, p90 } = of(results);
      const ends = [p10, p50, p90].map((value) => numberCell(value, format, never));
      return [textCell(name), textCell(what), textCell(units[unit]), ...ends];
    }),
  );
  const titles = [columns.scenario, columns.what, columns.unit, columns.low, columns.mid, columns.high];
  return { name: sheets.scenarios, rows: [headRow(titles), ...rows], widths: [26, 44, 30, 14, 14, 14] };
}

function reasonsSheet({ words, report }: Told): Sheet {
  const { sheets, columns } = words.report.xlsx;
  const ends = [columns.low, columns.mid, columns.high];
  const titles = [
    ...[columns.scenario, columns.code, columns.reason, columns.lost],
    ...ends.map(columns.listed),
    ...ends.map(columns.durable),
  ];
  const spread = ({ p10, p50, p90 }: Spread) => [p10, p50, p90].map((value) => numberCell(value, '#,##0.00'));
  const rows = report.scenarios.flatMap(({ name, results }) =>
    reasonCodes.map((code): SheetRow => {
      const { listed, durable } = results.reasons[code];
      const lost = numberCell(results.atModes.reasons[code].lost, '#,##0.00');
      const named = [textCell(name), textCell(code), textCell(words.churn.reasons[code])];
      return [...named, lost, ...spread(listed), ...spread(durable)];
    }),
  );
  return { name: sheets.reasons, rows: [headRow(titles), ...rows], widths: [26, 7, 34, 12, 14, 14, 14, 14, 14, 14] };
}

function inputsSheet(told: Told): Sheet {
  const { sheets, columns } = told.words.report.xlsx;
  const titles = [
    ...[columns.scenario, columns.what, columns.unit, columns.least, columns.mode, columns.most],
    ...[columns.provenance, columns.source, columns.because, columns.instead, columns.insteadFrom],
  ];
  const rows = told.report.scenarios.flatMap((scenario) =>
    scenario.register.map((entry) => inputRow(told, scenario, entry)),
  );
  const widths = [26, 44, 12, 12, 16, 12, 24, 44, 50, 18, 20];
  return { name: sheets.inputs, rows: [headRow(titles), ...rows], widths };
}

function inputRow({ words, locale }: Told, { name: scenario }: ReckonedScenario, entry: RegisterEntry): SheetRow {
  const { register, xlsx } = words.report;
  const { name, kind, value, from, source, trust, because, instead, isDerived, isUnused } = entry;
  const format = kind === 'share' ? '0.00%' : '#,##0.##';
  const number = (figure: number | undefined) => numberCell(figure ?? null, format);
  const basis = [
    source && sourceText(words, locale, source),
    trust && words.assessment.assumptions.trust[trust],
    isDerived && register.derived,
    isUnused && register.unused,
  ];
  return [
    ...[textCell(scenario), textCell(nameOf(words, name)), textCell(xlsx.kinds[kind])],
    ...[number(value.low), number(value.mode), number(value.high)],
    textCell(register.from[from]),
    textCell(basis.filter((part) => typeof part === 'string').join('; ')),
    textCell(because ?? '', { wrap: true }),
    number(instead?.value.mode),
    textCell(instead ? register.from[instead.from] : ''),
  ];
}
