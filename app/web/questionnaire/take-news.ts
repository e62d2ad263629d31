import type { Fields } from './changed-fields.ts';
import type { ShownContest } from './pages/take-section.server.ts';

/** What the server says to a save besides its moment. */
export interface News {
  /** All that is saved now: what the form has seen, once it shows what others have filled in. */
  seq: number;
  /** Fields that somebody else has filled in meanwhile. */
  theirs: Fields;
  contested: ShownContest[];
}

/**
 * Shows in a form what somebody else has filled in meanwhile, but for fields that were changed since it was `sent`. Returns
 * what the form is known to hold then.
 */
export function takeNews(form: HTMLFormElement, { seq, theirs }: News, sent: Fields): Fields {
  const seen = form.elements.namedItem('seen');
  if (seen instanceof HTMLInputElement) seen.value = String(seq);
  const names = new Set(theirs.map(([name]) => name));
  const here = [...names].filter((name) => form.elements.namedItem(name) !== null);
  for (const name of here) {
    const valuesIn = (fields: Fields) => fields.flatMap(([one, value]) => (one === name ? [value] : []));
    show(form, name, valuesIn(theirs), valuesIn(sent));
  }
  if (here.length > 0) form.dispatchEvent(new Event('input', { bubbles: true }));
  return [...sent.filter(([name]) => !here.includes(name)), ...theirs.filter(([name]) => here.includes(name))];
}

function show(form: HTMLFormElement, name: string, values: string[], sent: string[]): void {
  for (const field of form.elements) {
    if (!('name' in field) || field.name !== name) continue;
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      if (field.checked === sent.includes(field.value)) field.checked = values.includes(field.value);
    } else if (isText(field) && field.value === (sent[0] ?? '')) field.value = values[0] ?? '';
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const isInput = field instanceof HTMLInputElement && field.type !== 'hidden';
  return isInput || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}
