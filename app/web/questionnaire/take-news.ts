import { isInConflict } from '#app/questionnaires/section-fields.ts';
import type { Fields } from './changed-fields.ts';
import type { ShownContest } from './pages/take-section.server.ts';

/** What the server says to a save besides its moment. */
export interface News {
  /** All that is saved now: what the form has seen, once it shows what others have filled in. */
  seq: number;
  /** Questions that were answered elsewhere meanwhile, with all their fields that hold something. */
  theirs: { question: string; fields: Fields }[];
  contested: ShownContest[];
}

export interface Taken {
  /** What the form is known to hold then. */
  known: Fields;
  /** Rows of a list may have come for which the page has no fields. */
  isAllShown: boolean;
}

/**
 * Shows in a form what was answered elsewhere meanwhile, but for fields that were changed since it was `sent`, and for those
 * in which both answers differ.
 */
export function takeNews(form: HTMLFormElement, { theirs, contested }: News, sent: Fields): Taken {
  const known: Fields = [];
  const taken = new Set<string>();
  let isAllShown = true;
  for (const { question, fields } of theirs) {
    const wanted = groupsOf(fields);
    const names = namesIn(form, question).filter((name) => !isContested(contested, question, name));
    for (const name of names) {
      const values = wanted.get(name) ?? [''];
      show(form, name, values, groupsOf(sent).get(name) ?? ['']);
      for (const value of values) known.push([name, value]);
      taken.add(name);
    }
    isAllShown &&= [...wanted].every(([name]) => !isRowOfList(name) || form.elements.namedItem(name) !== null);
  }
  if (taken.size > 0) form.dispatchEvent(new Event('input', { bubbles: true }));
  return { known: [...sent.filter(([name]) => !taken.has(name)), ...known], isAllShown };
}

function namesIn(form: HTMLFormElement, question: string): string[] {
  const names = [...form.elements].map((field) => field.getAttribute('name') ?? '');
  return [...new Set(names)].filter(
    (name) => name === question || name.startsWith(`${question}/`) || name.startsWith(`${question}:`),
  );
}

function isContested(contested: readonly ShownContest[], question: string, name: string): boolean {
  return contested.some(
    (one) => one.question === question && one.conflicts.some(({ at }) => isInConflict(name, question, at)),
  );
}

function isRowOfList(name: string): boolean {
  return /\/\d+\/[a-z]+$/i.test(name);
}

function groupsOf(fields: Fields): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of fields) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
}

function show(form: HTMLFormElement, name: string, values: string[], sent: string[]): void {
  for (const field of form.elements) {
    if (field.getAttribute('name') !== name) continue;
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      if (field.checked === sent.includes(field.value)) field.checked = values.includes(field.value);
    } else if (isText(field) && field.value === (sent[0] ?? '')) field.value = values[0] ?? '';
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const isInput = field instanceof HTMLInputElement && field.type !== 'hidden';
  return isInput || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}
