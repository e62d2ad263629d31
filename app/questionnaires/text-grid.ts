import { parse } from 'csv-parse/browser/esm/sync';

/** A table that is written as text, cell by cell, each without the spaces around it; undefined where it cannot be parsed. */
export function gridOf(text: string): string[][] | undefined {
  const { delimiter, body } = split(text);
  try {
    return parse(body, {
      delimiter,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
      skipRecordsWithEmptyValues: true,
    });
  } catch {
    return undefined;
  }
}

/** Excel names the delimiter in a first line of its own: `sep=;`. */
function split(text: string): { delimiter: string; body: string } {
  const [line = '', delimiter] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  return delimiter === undefined
    ? { delimiter: delimiterOf(text), body: text }
    : { delimiter, body: text.slice(line.length) };
}

/** Numbers in Russian have commas in them, so a comma is the last to be a delimiter. */
const delimiters = ['\t', ';', '|', ','] as const;

/** So many lines tell. */
const mostLines = 200;

/** One for all: the first that stands in half of the lines or more, or else the one that stands in most of them. */
export function delimiterOf(text: string): string {
  // What stands in quotes is nobody's delimiter.
  const plain = text.replaceAll(/(^|[\t;|,\r\n])"(?:[^"]|"")*"/g, '$1');
  const lines = plain
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  const counted = delimiters.map((one) => ({ one, lines: lines.filter((line) => line.includes(one)).length }));
  const usual = counted.find((found) => found.lines > 0 && found.lines * 2 >= lines.length);
  const [most] = counted.toSorted((a, b) => b.lines - a.lines);
  return usual?.one ?? most?.one ?? '\t';
}
