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
  const sent = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (typeof value === 'string') sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  const entries = section.questions.flatMap((question) => {
    const entry = entryIn(question, sent);
    return entry ? [[question.key, entry] as const] : [];
  });
  return Object.fromEntries(entries);
}

type Sent = Map<string, string[]>;

function entryIn(question: Question, sent: Sent): Entry | undefined {
  const { key } = question;
  const isShown = [...sent.keys()].some(
    (name) => name === key || name.startsWith(`${key}/`) || name.startsWith(`${key}:`),
  );
  return isShown ? { typed: typedIn(question, sent), provenance: provenanceIn(question, sent) } : undefined;
}

function typedIn(question: Question, sent: Sent): Entry['typed'] {
  const { key } = question;
  const { typed } = emptyEntry(question);
  switch (typed.is) {
    case 'line':
      return { ...typed, text: sent.get(key)?.at(-1) ?? '' };
    case 'choices':
      return { ...typed, options: [...new Set(sent.get(key))].filter((option) => option !== '') };
    case 'cells':
      return { ...typed, cells: cellsIn(question, sent) };
    case 'rows':
      return { ...typed, rows: rowsIn(question, sent) };
  }
}

function cellsIn(question: Question, sent: Sent): Record<string, Record<Month, string>> {
  const rows = question.is === 'months' ? question.rows : [];
  const cells = rows.map((row): [string, Record<Month, string>] => {
    const before = `${question.key}/${row}/`;
    const months = [...sent].flatMap(([name, values]): [Month, string][] => {
      const month = name.startsWith(before) ? name.slice(before.length) : '';
      return isMonth.test(month) ? [[month, values.at(-1) ?? '']] : [];
    });
    return [row, Object.fromEntries(months)];
  });
  return Object.fromEntries(cells.filter(([, months]) => Object.keys(months).length > 0));
}

/** Those that `readMonth` knows: whatever else has the shape of one would be kept and shown nowhere. */
const isMonth = /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/;

/** In the order of their numbers, without rows that hold nothing. */
function rowsIn(question: Question, sent: Sent): Record<string, string>[] {
  const columns = question.is === 'list' ? question.columns : [];
  const rows = new Map<number, Record<string, string>>();
  for (const [name, values] of sent) {
    const [key, index = '', column] = name.split('/');
    const text = values.at(-1) ?? '';
    const isOurs = key === question.key && /^\d{1,4}$/.test(index) && columns.some((one) => one.key === column);
    if (isOurs && column !== undefined && text !== '') {
      rows.set(Number(index), { ...rows.get(Number(index)), [column]: text });
    }
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

function provenanceIn(question: Question, sent: Sent): Record<string, Provenance> {
  const said = partsOf(question).flatMap((part): [string, Provenance][] => {
    const field = (name: keyof Provenance) => sent.get(fieldNames.provenance(question.key, part, name))?.at(-1);
    const fields = [field('source'), field('from'), field('until'), field('confidence')];
    if (fields.every((one) => one === undefined)) return [];
    const [source, from = '', until = '', confidence] = fields;
    return [
      [
        part,
        {
          source: sources.find((one) => one === source) ?? null,
          from,
          until,
          confidence: confidences.find((one) => one === confidence) ?? null,
        },
      ],
    ];
  });
  return Object.fromEntries(said);
}
