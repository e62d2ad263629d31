import type { Entry, Provenance, Typed } from './answers.ts';

/** A field that two people have filled in differently, neither having seen what the other did. */
export interface Conflict {
  /** `''` of a line, `row/month` of a cell, `:part` of where a number comes from. */
  at: string;
  /** What stays for now. */
  theirs: string;
  /** What was typed in vain. */
  mine: string;
}

export interface Merged {
  entry: Entry;
  conflicts: Conflict[];
}

/**
 * What comes of an answer that was `base` when a form was shown, is `theirs` by now and was sent as `mine`: every field
 * that only one of them has changed is theirs who changed it. Where both did, the first stays. What the form did not hold
 * is no change; of a list or of ticks the whole is one field.
 */
export function mergeEntry(base: Entry | undefined, theirs: Entry | undefined, mine: Entry): Merged {
  const [was, is, sent] = [fieldsOf(base), fieldsOf(theirs), fieldsOf(mine)];
  const conflicts: Conflict[] = [];
  for (const [at, value] of sent) {
    const [before, now] = [was.get(at) ?? '', is.get(at) ?? ''];
    if (now === before || value === now) is.set(at, value);
    else if (value !== before) conflicts.push({ at, theirs: now, mine: value });
  }
  return { entry: entryFrom(mine.typed.is, is), conflicts };
}

/** The same with what was typed in vain in its place: to be looked at, and saved once more. */
export function withMine(entry: Entry, conflicts: readonly Conflict[]): Entry {
  const fields = fieldsOf(entry);
  for (const { at, mine } of conflicts) fields.set(at, mine);
  return entryFrom(entry.typed.is, fields);
}

/** What a question held after a save, and the page that saved it. */
export interface Version {
  seq: number;
  entry: Entry;
  form: string | null;
}

/**
 * What a page knows of an answer that was shown at `seen`: what it held then, and what the page has changed itself since.
 * One that saves itself stays as it was shown; what it has saved is no news to whoever types there.
 */
export function knownTo(form: string | null, seen: number, versions: readonly Version[]): Entry | undefined {
  let known: Entry | undefined;
  let last: Entry | undefined;
  for (const version of versions) {
    if (version.seq <= seen) known = version.entry;
    else if (version.form !== null && version.form === form) known = withChanges(known, last, version.entry);
    last = version.entry;
  }
  return known;
}

function withChanges(known: Entry | undefined, before: Entry | undefined, after: Entry): Entry {
  const [fields, was] = [fieldsOf(known), fieldsOf(before)];
  for (const [at, value] of fieldsOf(after)) if (value !== (was.get(at) ?? '')) fields.set(at, value);
  return entryFrom(after.typed.is, fields);
}

type Fields = Map<string, string>;

function fieldsOf(entry: Entry | undefined): Fields {
  const fields: Fields = new Map();
  if (!entry) return fields;
  const { typed, provenance } = entry;
  if (typed.is === 'cells') {
    for (const [row, months] of Object.entries(typed.cells)) {
      for (const [month, text] of Object.entries(months)) fields.set(`${row}/${month}`, text);
    }
  } else fields.set('', textOf(typed));
  for (const [part, said] of Object.entries(provenance)) fields.set(`:${part}`, writtenProvenance(said));
  return fields;
}

function entryFrom(is: Typed['is'], fields: Fields): Entry {
  const provenance: Record<string, Provenance> = {};
  const cells: Record<string, Record<string, string>> = {};
  for (const [at, text] of fields) {
    const [row = '', month] = at.split('/');
    if (at.startsWith(':')) provenance[at.slice(1)] = readProvenance(text);
    else if (month !== undefined) (cells[row] ??= {})[month] = text;
  }
  return { typed: is === 'cells' ? { is, cells } : typedFrom(is, fields.get('') ?? ''), provenance };
}

/** Nothing is nothing, however it is written. */
function textOf(typed: Exclude<Typed, { is: 'cells' }>): string {
  if (typed.is === 'line') return typed.text;
  const held = typed.is === 'choices' ? typed.options : typed.rows;
  return held.length === 0 ? '' : JSON.stringify(held);
}

function typedFrom(is: Exclude<Typed['is'], 'cells'>, text: string): Typed {
  if (is === 'line') return { is, text };
  const held: unknown = text === '' ? [] : JSON.parse(text);
  return is === 'choices' ? { is, options: held as string[] } : { is, rows: held as Record<string, string>[] };
}

function writtenProvenance({ source, from, until, confidence }: Provenance): string {
  return source === null && confidence === null && from === '' && until === ''
    ? ''
    : JSON.stringify([source, from, until, confidence]);
}

function readProvenance(text: string): Provenance {
  if (text === '') return { source: null, from: '', until: '', confidence: null };
  const [source, from, until, confidence] = JSON.parse(text) as [
    Provenance['source'],
    string,
    string,
    Provenance['confidence'],
  ];
  return { source, from, until, confidence };
}
