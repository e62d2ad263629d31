import type { Typed } from '#app/questionnaires/answers.ts';

/** What stands in a field, as it was typed: of what cannot be read, or is asked no more. */
export function typedText(typed: Typed): string {
  switch (typed.is) {
    case 'line':
      return typed.text;
    case 'choices':
      return typed.options.join('; ');
    case 'cells':
      return Object.entries(typed.cells)
        .map(([row, cells]) => `${row}: ${Object.values(cells).join('; ')}`)
        .join('\n');
    case 'rows':
      return typed.rows.map((row) => Object.values(row).join('; ')).join('\n');
  }
}
