import type { Entry } from './answers.ts';
import { fieldNames } from './section-form.ts';

/** The fields of a form that hold this answer: what `readSectionForm` would read back. */
export function fieldsOfEntry(question: string, { typed, provenance }: Entry): [name: string, value: string][] {
  const worth = Object.entries(provenance).flatMap(([part, { source, from, until, confidence }]) => {
    const name = (field: 'source' | 'from' | 'until' | 'confidence') => fieldNames.provenance(question, part, field);
    const said: [string, string][] = [
      [name('source'), source ?? ''],
      [name('from'), from],
      [name('until'), until],
      [name('confidence'), confidence ?? ''],
    ];
    return said;
  });
  return [...fieldsOfTyped(question, typed), ...worth];
}

function fieldsOfTyped(question: string, typed: Entry['typed']): [string, string][] {
  switch (typed.is) {
    case 'line':
      return [[question, typed.text]];
    case 'choices':
      // As a form sends it: with an empty field of its name, or nobody could see that nothing is ticked.
      return ['', ...typed.options].map((option) => [question, option]);
    case 'cells':
      return Object.entries(typed.cells).flatMap(([row, months]) =>
        Object.entries(months).map(([month, text]): [string, string] => [fieldNames.cell(question, row, month), text]),
      );
    case 'rows':
      if (typed.rows.length === 0) return [[question, '']];
      return typed.rows.flatMap((row, index) =>
        Object.entries(row).map(([column, text]): [string, string] => [fieldNames.line(question, index, column), text]),
      );
  }
}

/** Whether a field is the one, or one of those, in which two answers differ: see `Conflict.at`. */
export function isInConflict(name: string, question: string, at: string): boolean {
  if (at === '') return name === question || name.startsWith(`${question}/`);
  return at.startsWith(':') ? name.startsWith(`${question}${at}:`) : name === `${question}/${at}`;
}
