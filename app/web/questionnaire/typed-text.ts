import { isEmpty, type Entry } from '#app/questionnaires/answers.ts';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import type { Month } from '#app/questionnaires/month.ts';
import type { Naming } from './naming.ts';

/** What was typed in answer to a question, as text to be read or copied: a table so that it can be pasted back as one. */
export function typedText(question: string, entry: Entry, { names }: Pick<Naming, 'names'>): string {
  const { typed } = entry;
  const asked = findSectionOf(question)?.questions.find(({ key }) => key === question);
  if (isEmpty(entry)) return '';
  switch (typed.is) {
    case 'line':
      if (asked?.is === 'month') return names.month(typed.text);
      return asked?.is === 'choice' ? names.option(question, typed.text) : typed.text;
    case 'choices':
      return typed.options.map((option) => names.option(question, option)).join('; ');
    case 'cells':
      return tableText(question, typed.cells, names);
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

/** Without rows and months in which nothing was typed. */
function tableText(question: string, cells: Record<string, Record<Month, string>>, names: Naming['names']): string {
  const rows = Object.entries(cells).map(([row, typed]) => {
    return [row, new Map(Object.entries(typed).filter(([, cell]) => cell !== ''))] as const;
  });
  const months = [...new Set(rows.flatMap(([, typed]) => [...typed.keys()]))].toSorted();
  const head = ['', ...months.map((month) => names.month(month))];
  const lines = rows
    .filter(([, typed]) => typed.size > 0)
    .map(([row, typed]) => [names.row(question, row), ...months.map((month) => typed.get(month) ?? '')]);
  return [head, ...lines].map((line) => line.join('\t')).join('\n');
}
