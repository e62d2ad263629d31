import type { Month } from '#app/questionnaires/month.ts';
import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import type { Place } from './sheet.ts';

/** The field of a cell within a table. */
export function cellIn(
  table: Element,
  { key }: MonthsQuestion,
  row: string,
  month: Month,
): HTMLInputElement | undefined {
  const field = table.ownerDocument.getElementById(fieldNames.cell(key, row, month));
  return field instanceof HTMLInputElement && table.contains(field) ? field : undefined;
}

/** Where in a table a field stands; undefined where it is none of its cells. */
export function placeIn(
  { name }: HTMLInputElement,
  { key, rows }: MonthsQuestion,
  period: readonly Month[],
): (Place & { row: string; month: Month }) | undefined {
  const [question, row = '', month = ''] = name.split('/');
  const place = { down: period.indexOf(month), across: rows.indexOf(row), row, month };
  return question === key && place.down >= 0 && place.across >= 0 ? place : undefined;
}
