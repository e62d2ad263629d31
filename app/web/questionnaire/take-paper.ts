import { withoutQuestion, type Entry } from '#app/questionnaires/answers.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import type { Month } from '#app/questionnaires/month.ts';
import { worthOf } from '#app/questionnaires/provenance.ts';
import { partsOf, whole, type ListQuestion, type MonthsQuestion } from '#app/questionnaires/question.ts';
import type { Finding } from '#app/questionnaires/check.ts';
import { inOrder, type TakenAnswer } from '#app/questionnaires/taken.ts';
import { linesOfTyped, readRow } from '#app/questionnaires/taken-lines.ts';
import type { Column } from '#app/web/parts/table.tsx';
import type { Cell } from '#app/web/report/blocks.ts';
import { formatCount } from '#app/words/number.ts';
import {
  sayFigure,
  sayFound,
  sayGap,
  sayMonth,
  sayOption,
  sayPeriod,
  sayPlace,
  sayQuestion,
  sayRow,
  sayUnit,
  sayWorth,
  titleOfColumn,
  type Speech,
} from './take-words.ts';

export interface PaperTableOf {
  caption: string;
  columns: Column[];
  rows: Cell[][];
}

/** What was answered, in words; of a number with its unit, and of what could not be read as it was typed. */
export function sayAnswer(speech: Speech, { question, entry, reading: { value, faults } }: TakenAnswer): string {
  const { words } = speech;
  const typed = entry?.typed;
  if (value?.is === 'number') {
    const unit = question.is === 'number' ? sayUnit(speech, question.unit) : '';
    const isTight = unit === '%' && speech.locale === 'en';
    return [sayFigure(speech, value.figure), unit].filter((part) => part !== '').join(isTight ? '' : '\u00a0');
  }
  if (value?.is === 'choice') return sayOption(speech, question.key, value.text);
  if (value?.is === 'month') return sayMonth(speech, value.text);
  if (typed?.is === 'choices' && typed.options.length > 0)
    return typed.options.map((one) => sayOption(speech, question.key, one)).join('; ');
  const text = typed?.is === 'line' ? typed.text.trim() : '';
  if (text === '') return words.taken.noAnswer;
  return value === null && faults.length > 0 ? `${words.taken.unread}: ${text}` : text;
}

/** Where the number of a question comes from; empty where that is not asked or nothing was answered. */
export function sayOrigin(speech: Speech, filled: Filled, { question, entry }: TakenAnswer): string {
  if (!entry || partsOf(question).length === 0 || question.is === 'months') return '';
  return sayWorth(speech, worthOf(filled.answers, question.key, whole));
}

/** A table by month, half a year to each, so that it fits a sheet. */
export function halvesOf(
  speech: Speech,
  filled: Filled,
  question: MonthsQuestion,
  { entry, reading }: TakenAnswer,
): PaperTableOf[] {
  const typed = entry?.typed.is === 'cells' ? entry.typed.cells : {};
  const value = reading.value?.is === 'months' ? reading.value.cells : {};
  const months = [...new Set([...filled.period, ...Object.values(typed).flatMap(Object.keys)])].toSorted();
  const isSaid = (row: string) =>
    typed[row] !== undefined || worthOf(filled.answers, question.key, row).source !== null;
  const rows = [...new Set([...question.rows, ...Object.keys(typed)])].filter(isSaid);
  const cell = (row: string, month: Month) => {
    const number = value[row]?.[month];
    return number === undefined ? (typed[row]?.[month] ?? '') || '—' : formatCount(speech.locale, number, 2);
  };
  const label = sayQuestion(speech, question.key);
  return halves(months).map((half) => ({
    caption: speech.words.taken.halves(label, sayPeriod(speech, half[0] ?? null, half.at(-1) ?? null)),
    columns: [{ title: ' ' }, ...half.map((month): Column => ({ title: sayMonth(speech, month), align: 'end' }))],
    rows: rows.map((row): Cell[] => [sayRow(speech, question.key, row), ...half.map((month) => cell(row, month))]),
  }));
}

/** Where the numbers of a table come from, told once of all rows that share it. */
export function sayOrigins(
  speech: Speech,
  filled: Filled,
  question: MonthsQuestion,
  entry: Entry | undefined,
): string[] {
  const typed = entry?.typed.is === 'cells' ? entry.typed.cells : {};
  const said = question.rows.flatMap((row) => {
    const worth = worthOf(filled.answers, question.key, row);
    return typed[row] || worth.source !== null ? [{ row, origin: sayWorth(speech, worth) }] : [];
  });
  const origins = [...new Set(said.map(({ origin }) => origin))];
  return origins.map((origin) => {
    const rows = said.filter((one) => one.origin === origin).map(({ row }) => sayRow(speech, question.key, row));
    return origins.length === 1 ? origin : `${rows.join('; ')}: ${origin}`;
  });
}

function halves(months: Month[]): Month[][] {
  return months.length === 0 ? [] : [months.slice(0, 6), ...halves(months.slice(6))];
}

/** A list as it was filled in, with columns that are asked no more; undefined of one that holds nothing. */
export function tableOfList(speech: Speech, question: ListQuestion, { entry }: TakenAnswer): PaperTableOf | undefined {
  const rows = entry?.typed.is === 'rows' ? entry.typed.rows : [];
  if (rows.length === 0) return undefined;
  const { key, columns } = question;
  const others = [...new Set(rows.flatMap(Object.keys))].filter((one) => columns.every((column) => column.key !== one));
  const titles = columns.map((column): Column => {
    const title = titleOfColumn(speech, key, column);
    return column.is === 'number' ? { title, align: 'end' } : { title };
  });
  return {
    caption: sayQuestion(speech, key),
    columns: [...titles, ...others.map((title) => ({ title }))],
    rows: rows.map((row) => {
      const line = readRow(question, row, speech.locale);
      const cells = columns.map((column) => {
        const read = line[column.key];
        if (read === undefined || column.is === 'text') return row[column.key] ?? '';
        return typeof read === 'string' ? sayOption(speech, key, read) : sayFigure(speech, read);
      });
      return [...cells, ...others.map((one) => row[one] ?? '')];
    }),
  };
}

/** Answers to what this edition asks no more, as they were typed. */
export function othersOnPaper({ words }: Speech, { answers, edition }: Filled): PaperTableOf | undefined {
  const { columns, others } = words.taken;
  const rows = withoutQuestion(answers, edition).flatMap((key) => {
    const typed = answers.entries[key]?.typed;
    return (typed ? linesOfTyped(key, typed) : []).map(({ row, at, column, ...line }) => [
      ...[key, [row, at, column].filter((part) => part !== null).join(', ')],
      line.typed,
    ]);
  });
  const titles = [columns.key, columns.row, columns.typed];
  return rows.length > 0 ? { caption: others.heading, columns: titles.map((title) => ({ title })), rows } : undefined;
}

/** Contradictions of one kind, each with both numbers, the gap and what was said to it. */
export interface PaperCheck {
  title: string;
  why: string;
  table: PaperTableOf;
}

export function checksOnPaper(speech: Speech, findings: readonly Finding[]): PaperCheck[] {
  const open = inOrder(findings).filter(({ standing }) => standing !== 'agrees');
  const { names, standings } = speech.words.checks;
  const { contradictions } = speech.words.taken;
  return [...new Set(open.map(({ check }) => check))].map((check) => {
    const { title, said, against, why } = names[check];
    const columns: Column[] = [
      { title: contradictions.at },
      { title: said, align: 'end' },
      { title: against, align: 'end' },
      { title: contradictions.gap, align: 'end' },
      { title: contradictions.standing },
    ];
    const rows = open
      .filter((finding) => finding.check === check)
      .map((finding): Cell[] => [
        sayPlace(speech, finding.at) || '—',
        ...[finding.said, finding.against].map((number) => sayFound(speech, finding.unit, number)),
        sayGap(speech, finding),
        { text: standings[finding.standing], note: finding.explanation ?? '' },
      ]);
    return { title, why, table: { caption: title, columns, rows } };
  });
}
