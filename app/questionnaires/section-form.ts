import { confidences, emptyEntry, sources, type Entry, type Provenance, type SectionEntries } from './answers.ts';
import type { Month } from './month.ts';
import { partsOf, type Question, type Section } from './question.ts';

/** How the fields of a question are called; one without parts has the name of its question. */
export const fieldNames = {
  cell: (question: string, row: string, month: Month) => `${question}/${row}/${month}`,
  line: (question: string, index: number, column: string) => `${question}/${index}/${column}`,
  provenance: (question: string, part: string, field: keyof Provenance) => `${question}:${part}:${field}`,
};

/**
 * What a form of one section was sent with, as typed; what belongs to no question of the section is passed over. A group
 * of boxes is sent with an empty field of its name too, or nobody could see that all ticks were taken away.
 */
export function readSectionForm(section: Section, fields: Iterable<readonly [string, unknown]>): SectionEntries {
  const all = sentByQuestion(fields);
  const entries = section.questions.flatMap((question) => {
    const sent = all.get(question.key);
    return sent
      ? [[question.key, { typed: typedIn(question, sent), provenance: provenanceIn(question, sent) }] as const]
      : [];
  });
  return Object.fromEntries(entries);
}

/** The fields of one question; of those with the same name all. */
type Sent = (readonly [name: string, value: string])[];

/** Of hundreds of fields each question looks at its own alone. */
function sentByQuestion(fields: Iterable<readonly [string, unknown]>): Map<string, Sent> {
  const all = new Map<string, Sent>();
  // Fields of one question come one after the other.
  let [question, sent]: [string, Sent] = ['', []];
  for (const field of fields) {
    if (!isText(field)) continue;
    const [name] = field;
    if (question === '' || !isOf(question, name)) {
      question = name.split(/[/:]/, 1)[0] ?? '';
      sent = all.get(question) ?? [];
      all.set(question, sent);
    }
    sent.push(field);
  }
  return all;
}

function isText(field: readonly [string, unknown]): field is readonly [string, string] {
  return typeof field[1] === 'string';
}

function isOf(question: string, name: string): boolean {
  const end = name[question.length];
  return (end === undefined || end === '/' || end === ':') && name.startsWith(question);
}

function valuesOf(sent: Sent, wanted: string): string[] {
  return sent.filter(([name]) => name === wanted).map(([, value]) => value);
}

function typedIn(question: Question, sent: Sent): Entry['typed'] {
  const { key } = question;
  const { typed } = emptyEntry(question);
  switch (typed.is) {
    case 'line':
      return { ...typed, text: valuesOf(sent, key).at(-1) ?? '' };
    case 'choices':
      return { ...typed, options: [...new Set(valuesOf(sent, key))].filter((option) => option !== '') };
    case 'cells':
      return { ...typed, cells: cellsIn(question, sent) };
    case 'rows':
      return { ...typed, rows: rowsIn(question, sent) };
  }
}

function cellsIn(question: Question, sent: Sent): Record<string, Record<Month, string>> {
  const cells: Record<string, Record<Month, string>> = {};
  const rows: readonly string[] = question.is === 'months' ? question.rows : [];
  // Cells of one row come one after the other.
  let [start, row] = ['', undefined as string | undefined];
  for (const [name, value] of sent) {
    const end = name.length - monthLength;
    if (name[end - 1] !== '/') continue;
    if (start.length !== end || !name.startsWith(start)) {
      start = name.slice(0, end);
      row = rows.find((one) => one === start.slice(question.key.length + 1, -1));
    }
    const month = name.slice(end);
    if (row !== undefined && isMonth.test(month)) (cells[row] ??= {})[month] = value;
  }
  return cells;
}

const monthLength = 7;
/** Those that `readMonth` knows: whatever else has the shape of one would be kept and shown nowhere. */
const isMonth = /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/;

/** As many rows as there are up to the last that holds something: one left empty keeps its place. */
function rowsIn(question: Question, sent: Sent): Record<string, string>[] {
  const columns = question.is === 'list' ? question.columns : [];
  const rows: Record<string, string>[] = [];
  for (const [name, text] of sent) {
    const [key, index = '', column] = name.split('/');
    const isOurs = key === question.key && /^\d{1,3}$/.test(index) && columns.some((one) => one.key === column);
    if (!isOurs || column === undefined || text === '') continue;
    while (rows.length <= Number(index)) rows.push({});
    rows[Number(index)] = { ...rows[Number(index)], [column]: text };
  }
  return rows;
}

function provenanceIn(question: Question, sent: Sent): Record<string, Provenance> {
  const worth = sent.filter(([name]) => name[question.key.length] === ':');
  const values = new Map(worth.map(([name, value]) => [name.slice(question.key.length + 1), value]));
  const said = partsOf(question).flatMap((part): [string, Provenance][] => {
    const [source, from, until, confidence] = provenanceFields.map((field) => values.get(`${part}:${field}`));
    if ((source ?? from ?? until ?? confidence) === undefined) return [];
    const known = sources.find((one) => one === source) ?? null;
    const trust = confidences.find((one) => one === confidence) ?? null;
    return [[part, { source: known, from: from ?? '', until: until ?? '', confidence: trust }]];
  });
  return Object.fromEntries(said);
}

const provenanceFields = ['source', 'from', 'until', 'confidence'] as const;
