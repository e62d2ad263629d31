/** Letters at most; what is longer is no name. */
const longest = 60;

/**
 * The name to greet by, or null. It was typed on a form, maybe by a stranger about somebody else, so nothing that could
 * become a link or a message passes.
 */
export function greetingName(typed: string | null): string | null {
  const name = typed?.normalize('NFKC').trim() ?? '';
  if (name === '' || [...name].length > longest) return null;
  return /[/\\@.。:\p{C}]|http|www/iu.test(name) ? null : name;
}
