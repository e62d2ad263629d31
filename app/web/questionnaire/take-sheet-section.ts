import { rangeOf, type Given } from '#app/churn/range.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import type { Month } from '#app/questionnaires/month.ts';
import { worthOf, type Worth } from '#app/questionnaires/provenance.ts';
import { partsOf, whole, type ListQuestion, type MonthsQuestion } from '#app/questionnaires/question.ts';
import type { TakenAnswer, TakenQuestionnaire, TakenSection } from '#app/questionnaires/taken.ts';
import { readRow } from '#app/questionnaires/taken-lines.ts';
import { headRow, numberCell, textCell, type SheetRow } from '#app/web/report/cells.ts';
import type { Sheet } from '#app/web/report/sheets.ts';
import { momentInMoscow } from '#app/words/day.ts';
import {
  sayFigure,
  sayMonth,
  sayOption,
  sayQuestion,
  sayRow,
  saySection,
  sayUnit,
  titleOfColumn,
  type Speech,
} from './take-words.ts';

/** All that a sheet is made of. */
interface Told {
  speech: Speech;
  taken: TakenQuestionnaire;
  filled: Filled;
}

/** One section: its questions with their answers, and below them its tables, a column for each month. */
export function sectionSheet(
  speech: Speech,
  taken: TakenQuestionnaire,
  filled: Filled,
  { key, answers }: TakenSection,
): Sheet {
  const told = { speech, taken, filled };
  const { columns, sheets } = speech.words.taken;
  const titles = [
    columns.question,
    columns.answer,
    columns.unit,
    ...provenanceTitles(speech),
    columns.by,
    columns.when,
  ];
  const isTable = ({ question }: TakenAnswer) => question.is === 'months' || question.is === 'list';
  const lines = answers.filter((answer) => !isTable(answer)).map((answer) => answerRow(told, answer));
  const tables = answers.flatMap((answer) => tableRows(told, answer));
  const names: Record<string, string> = sheets.sections;
  return {
    name: names[key] ?? saySection(speech, key),
    rows: [headRow(titles), ...lines, ...tables],
    widths: [46, 44, 14, 22, 12, 12, 22, ...Array<number>(24).fill(14)],
  };
}

function provenanceTitles({ words }: Speech): string[] {
  const { source, from, until, confidence } = words.taken.columns;
  return [source, from, until, confidence];
}

function answerRow({ speech, taken, filled }: Told, answer: TakenAnswer): SheetRow {
  const { question, entry } = answer;
  const last = entry ? taken.answered[question.key] : undefined;
  const parts = partsOf(question);
  return [
    textCell(labelOf(speech, answer), { wrap: true }),
    answerCell(speech, answer),
    textCell(question.is === 'number' ? sayUnit(speech, question.unit) : ''),
    ...provenanceCells(speech, parts.length > 0 ? worthOf(filled.answers, question.key, whole) : null),
    textCell(last?.by ?? ''),
    textCell(last ? momentInMoscow(speech.locale, last.at) : ''),
  ];
}

function labelOf(speech: Speech, { question, isHidden }: TakenAnswer): string {
  const label = sayQuestion(speech, question.key);
  return isHidden ? `${label} (${speech.words.taken.hidden})` : label;
}

/** A number as a number, everything else as text; what could not be read as it was typed. */
function answerCell(speech: Speech, { question, entry, reading: { value } }: TakenAnswer): SheetRow[number] {
  const text = (written: string) => textCell(written, { wrap: true });
  if (value?.is === 'number') return figureCell(speech, value.figure);
  if (value?.is === 'choice') return text(sayOption(speech, question.key, value.text));
  if (entry?.typed.is === 'choices')
    return text(entry.typed.options.map((one) => sayOption(speech, question.key, one)).join('; '));
  if (value?.is === 'month') return text(sayMonth(speech, value.text));
  // Whole, though only its beginning is read.
  return text(entry?.typed.is === 'line' ? entry.typed.text : '');
}

/** A range is no number: it is told from end to end. */
function figureCell(speech: Speech, figure: Given): SheetRow[number] {
  const { low, high, mode } = rangeOf(figure);
  if (low !== high) return textCell(sayFigure(speech, figure), { align: 'right' });
  return numberCell(mode, '#,##0.##');
}

function provenanceCells({ words, locale }: Speech, worth: Worth | null): SheetRow {
  if (!worth) return [null, null, null, null];
  const { sources, confidences } = words.provenance;
  const { source, from, until, confidence } = worth;
  const month = (end: Month | null) => textCell(end === null ? '' : sayMonth({ locale }, end));
  return [
    textCell(source === null ? '' : sources[source]),
    ...[month(from), month(until)],
    textCell(confidence === null ? '' : confidences[confidence]),
  ];
}

/** An empty row, the name of the table, and the table. */
function tableRows(told: Told, answer: TakenAnswer): SheetRow[] {
  const { question, entry } = answer;
  if (question.is !== 'months' && question.is !== 'list') return [];
  const { speech, taken } = told;
  const last = entry ? taken.answered[question.key] : undefined;
  const by = last ? speech.words.taken.answered(last.by, momentInMoscow(speech.locale, last.at)) : '';
  const name = [textCell(labelOf(speech, answer), { fontWeight: 'bold', wrap: true }), textCell(by, { wrap: true })];
  return [
    [],
    name,
    ...(question.is === 'months' ? monthRows(told, question, answer) : listRows(told, question, answer)),
  ];
}

function monthRows({ speech, filled }: Told, question: MonthsQuestion, { entry, reading }: TakenAnswer): SheetRow[] {
  const typed = entry?.typed.is === 'cells' ? entry.typed.cells : {};
  const value = reading.value?.is === 'months' ? reading.value.cells : {};
  // Months that the period does not hold any more, and rows that are asked no more, were filled in once.
  const months = [...new Set([...filled.period, ...Object.values(typed).flatMap(Object.keys)])].toSorted();
  const rows = [...new Set([...question.rows, ...Object.keys(typed)])];
  const { columns } = speech.words.taken;
  const titles = [columns.row, columns.unit, ...months.map((month) => sayMonth(speech, month))];
  return [
    headRow([...titles, ...provenanceTitles(speech)]),
    ...rows.map((row): SheetRow => {
      const cells = months.map((month) => {
        const number = value[row]?.[month];
        return number === undefined ? textCell(typed[row]?.[month] ?? '') : numberCell(number, '#,##0.##');
      });
      const head = [textCell(sayRow(speech, question.key, row)), textCell(sayUnit(speech, question.unit))];
      return [...head, ...cells, ...provenanceCells(speech, worthOf(filled.answers, question.key, row))];
    }),
  ];
}

function listRows({ speech, filled }: Told, question: ListQuestion, { entry }: TakenAnswer): SheetRow[] {
  const rows = entry?.typed.is === 'rows' ? entry.typed.rows : [];
  const { key, columns } = question;
  const others = [...new Set(rows.flatMap(Object.keys))].filter((one) => columns.every((column) => column.key !== one));
  const hasWorth = partsOf(question).length > 0;
  const head = [
    speech.words.taken.columns.number,
    ...columns.map((column) => titleOfColumn(speech, key, column)),
    ...others,
  ];
  return [
    headRow([...head, ...(hasWorth ? provenanceTitles(speech) : [])]),
    ...rows.map((row, index): SheetRow => {
      const line = readRow(question, row, speech.locale);
      const cells = columns.map((column) => {
        const read = line[column.key];
        if (read === undefined || column.is === 'text') return textCell(row[column.key] ?? '', { wrap: true });
        return typeof read === 'string' ? textCell(sayOption(speech, key, read)) : figureCell(speech, read);
      });
      const rest = others.map((one) => textCell(row[one] ?? '', { wrap: true }));
      const worth = hasWorth ? provenanceCells(speech, worthOf(filled.answers, key, whole)) : [];
      return [numberCell(index + 1, '0'), ...cells, ...rest, ...worth];
    }),
  ];
}
