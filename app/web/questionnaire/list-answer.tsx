import type { Column, ListQuestion } from '#app/questionnaires/question.ts';
import type { Line } from '#app/questionnaires/read-answer.ts';
import { Table } from '#app/web/parts/table.tsx';
import { figureText } from './answer-text.ts';
import type { Shown } from './shown.ts';

/** The rows of a list, to be read. */
export function ListAnswer({ question, lines, shown }: { question: ListQuestion; lines: Line[]; shown: Shown }) {
  const { names, filled } = shown;
  const unitOf = (column: Column) =>
    column.is === 'number' && column.unit === 'money' ? { unit: names.unit(column.unit, filled) } : {};
  const columns = question.columns.map((column) => ({
    title: names.column(question.key, column.key),
    ...unitOf(column),
    ...(column.is === 'number' && { align: 'end' as const }),
  }));
  const rows = lines.map((line) => question.columns.map((column) => cellText(question, column, line, shown)));
  return <Table caption={names.question(question.key).label} columns={columns} rows={rows} isCaptionHidden />;
}

function cellText({ key }: ListQuestion, column: Column, line: Line, shown: Shown): string {
  const value = line[column.key];
  if (value === undefined) return '—';
  if (typeof value !== 'string') return figureText(value, undefined, shown);
  return column.is === 'choice' ? shown.names.option(key, value) : value;
}
