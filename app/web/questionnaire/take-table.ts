import type { PasteReading } from '#app/questionnaires/paste.ts';
import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { readNumberCell } from '#app/questionnaires/read-cell.ts';
import type { Cells } from './block.ts';
import type { Naming } from './naming.ts';

/** What is put into cells, and what is said of it. */
export interface Taken {
  cells: Cells;
  lines: string[];
}

/** What becomes of a pasted table: of one with names, or of a `block` of numbers from a cell on. */
export function takeTable(
  question: MonthsQuestion,
  reading: PasteReading,
  block: Cells | undefined,
  naming: Naming,
): Taken | { lines: string[] } {
  const { form, paste } = naming.words;
  if (reading.is === 'refused') {
    if (block) return { cells: block, lines: linesOf(question, block, naming) };
    const line = reading.because === 'no-months' ? form.pasted.noFit : paste.refused[reading.because];
    return { lines: [line] };
  }
  const { cells, unknownRows, otherMonths, repeatedRows } = reading.pasted;
  const left = [
    unknownRows.length > 0 && paste.left.rows(unknownRows.join(', ')),
    otherMonths.length > 0 && paste.left.months(otherMonths.map(naming.names.month).join(', ')),
    repeatedRows.length > 0 && paste.left.repeated(repeatedRows.join(', ')),
  ];
  return { cells, lines: [...linesOf(question, cells, naming), ...left.filter((line) => line !== false)] };
}

function linesOf(question: MonthsQuestion, cells: Cells, { words, names, locale }: Naming): string[] {
  const { pasted } = words.form;
  const all = Object.entries(cells).flatMap(([row, months]) =>
    Object.entries(months).map(([month, typed]) => ({ row, month, typed })),
  );
  const faulty = all.filter(({ typed }) => readNumberCell({ ...question, takesRange: false }, typed, locale).fault);
  const places = faulty.map(
    ({ row, month, typed }) => `${names.row(question.key, row)}, ${names.month(month)} («${typed}»)`,
  );
  return [pasted.taken(all.length), ...(faulty.length > 0 ? [pasted.faulty(places.join('; '))] : [])];
}
