import { z } from 'zod';
import { prose } from '#app/leads/lead-form.ts';
import type { RecordRef } from './record.ts';

/** What consultants write for each other about a record; a client never sees it. */
export interface Note {
  id: string;
  record: RecordRef;
  authorId: string;
  text: string;
  at: number;
  changedAt: number | null;
}

/** What a letter says of the record that a note or a task is about, and where it is: a path in Russian. */
export interface RecordName {
  title: string;
  path: string;
}

const longest = 5000;

/** Errors are tags; the desk has the words. */
export const noteForm = z.object({
  note: z
    .string('noteMissing')
    .regex(/[^\s\p{C}]/u, 'noteMissing')
    .pipe(prose(longest, 'noteTooLong')),
  mentions: z.array(z.string().max(64)).max(100).optional(),
  version: z.string().max(40).optional(),
});

/** Who of the colleagues is meant: those ticked, and those whose name stands in the text behind an «@». */
export function mentionedIn<P extends { id: string; name: string }>(
  { text, ticked }: { text: string; ticked: readonly string[] },
  colleagues: readonly P[],
): P[] {
  const said = folded(text);
  return colleagues.filter(({ id, name }) => ticked.includes(id) || isNamed(said, folded(name), colleagues));
}

/** By what the letter about a mention is found again. */
export function mentionId(noteId: string, personId: string): string {
  return `${noteId}.${personId}`;
}

/** «@Анна» is not said of Anna where «@Анна Белова» is. */
function isNamed(said: string, name: string, colleagues: readonly { name: string }[]): boolean {
  const longer = colleagues.map((one) => folded(one.name)).filter((one) => one !== name && one.startsWith(name));
  const left = longer.reduce((text, one) => text.replaceAll(`@${one}`, ''), said);
  const at = left.indexOf(`@${name}`);
  return at >= 0 && !/^[\p{L}\p{N}]/u.test(left.slice(at + 1 + name.length));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
}
