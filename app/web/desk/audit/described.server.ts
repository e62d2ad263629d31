import type { Db } from '#app/storage/open.server.ts';
import { nameRecords, type Entry, type Named } from './audit.queries.server.ts';

export interface Described {
  seq: number;
  at: number;
  person: string | null;
  isHouse: boolean;
  action: Entry['action'];
  subject: { kind: Entry['subjectKind']; id: string; name: string | undefined; leadId: string | undefined };
  /** With the names of people and companies in the place of their ids. */
  details: [string, string][];
}

/** Entries with the names of what they speak of. */
export function describeEntries(db: Db, entries: Entry[]): Described[] {
  const names = nameRecords(db, entries);
  return entries.map((entry) => described(entry, names));
}

function described(entry: Entry, names: Map<string, Named>): Described {
  const { seq, at, personId, person, action, subjectKind: kind, subjectId: id } = entry;
  const named = names.get(id);
  const details = Object.entries(entry.details).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, names.get(String(value))?.name ?? String(value)]],
  );
  const subject = { kind, id, name: named?.name, leadId: named?.leadId };
  return { seq, at, person, isHouse: personId === null, action, subject, details };
}
