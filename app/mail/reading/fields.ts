/** A field of a header as it came: one byte a character, folded lines and all. */
export interface Field {
  /** Lower case. */
  name: string;
  raw: string;
}

/** More of them is no message that anybody has written. */
const mostFields = 2000;

/** The fields in a head of a message, of a part, or of a block of a report. */
export function parseFields(head: string): Field[] {
  const fields: Field[] = [];
  for (const line of head.split(/\r?\n/)) {
    const last = fields.at(-1);
    if (last && /^[ \t]/.test(line)) last.raw += `\n${line}`;
    else if (fields.length < mostFields) fields.push(fieldOf(line));
  }
  return fields.filter(({ name }) => name !== '');
}

/** A line of a head, `Subject: …`. */
export function fieldOf(line: string): Field {
  const colon = line.indexOf(':');
  const name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
  return /^[!-9;-~]+$/.test(name) ? { name, raw: line.slice(colon + 1) } : { name: '', raw: '' };
}

/** Its value on one line, still as bytes. */
export function valueOf(fields: readonly Field[], name: string): string | null {
  const found = fields.find((field) => field.name === name);
  return found ? unfold(found.raw) : null;
}

export function valuesOf(fields: readonly Field[], ...names: string[]): string[] {
  return names.flatMap((name) => fields.filter((field) => field.name === name).map(({ raw }) => unfold(raw)));
}

/** Some servers fold within a letter of UTF-8. */
export function unfold(raw: string): string {
  return raw
    .replace(/([\u00c2-\u00f4])\r?\n[ \t]([\u0080-\u00bf])/g, '$1$2')
    .replace(/[\r\n]+/g, '')
    .trim();
}
