/** RFC 3676: lines that end in a space go on in the next, where both are quoted alike. */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const [, quote = '', stuffed = ''] = /^(>*) ?(.*)$/.exec(line) ?? [];
    const last = lines.length - 1;
    if (open === quote && stuffed !== '-- ') lines[last] = `${lines[last] ?? ''}${stuffed}`;
    else lines.push(quote === '' ? stuffed : `${quote} ${stuffed}`);
    open = stuffed.endsWith(' ') && stuffed !== '-- ' ? quote : undefined;
    if (open !== undefined && deletesSpace) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, -1);
  }
  return lines.join('\n');
}
