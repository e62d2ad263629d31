import { isEmpty, type Entry } from '#app/questionnaires/answers.ts';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import type { Naming } from './naming.ts';

/** What was typed in answer to a question, as text to be read or copied: a table so that it can be pasted back as one. */
export function typedText(question: string, entry: Entry, { names }: Pick<Naming, 'names'>): string {
  const { typed } = entry;
  const asked = findSectionOf(question)?.questions.find(({ key }) => key === question);
  if (isEmpty(entry)) return '';
  switch (typed.is) {
    case 'line':
      return asked?.is === 'choice' ? names.option(question, typed.text) : typed.text;
    case 'choices':
      return typed.options.map((option) => names.option(question, option)).join('; ');
    case 'cells': {
      const filled = Object.entries(typed.cells).filter(([, cells]) =>
        Object.values(cells).some((cell) => cell !== ''),
      );
      const months = [...new Set(filled.flatMap(([, cells]) => Object.keys(cells)))].toSorted();
      const head = ['', ...months.map((month) => names.month(month))];
      const lines = filled.map(([row, cells]) => [
        names.row(question, row),
        ...months.map((month) => cells[month] ?? ''),
      ]);
      return [head, ...lines].map((line) => line.join('\t')).join('\n');
    }
    case 'rows':
      return typed.rows
        .map((row) =>
          Object.values(row)
            .map((cell) => names.option(question, cell))
            .join('\t'),
        )
        .join('\n');
  }
}
