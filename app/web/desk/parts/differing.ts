/** What stands in the fields of a record now where a form says otherwise, by their names. */
export function differing(
  now: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, unknown>>,
): [string, string][] {
  return Object.entries(now).filter(([name, value]) => folded(value) !== folded(typed[name]));
}

/** A browser sends its own ends of lines, and nobody means a space at the end. */
function folded(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').trim() : '';
}
