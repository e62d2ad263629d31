/** RFC 3676: lines that end in a space go on in the next, where both are quoted alike. */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[][] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const [, quote = '', stuffed = ''] = /^(>*) ?(.*)$/.exec(line) ?? [];
    const isOpen = stuffed.endsWith(' ') && stuffed !== '-- ';
    const piece = isOpen && deletesSpace ? stuffed.slice(0, -1) : stuffed;
    if (open === quote && stuffed !== '-- ') lines.at(-1)?.push(piece);
    else lines.push(quote === '' ? [piece] : [`${quote} `, piece]);
    open = isOpen ? quote : undefined;
  }
  return lines.map((pieces) => pieces.join('')).join('\n');
}
