import type { BodyPart } from '#app/mail/reading/incoming-message.ts';

/**
 * What one of us has written in answer to a letter of ours, which holds much that is not for the client. Of what it quotes
 * nothing is said but the client's own words, and those only where answers stand between them and would mean little alone.
 */
export function ownWords(parts: readonly BodyPart[], theirs: string): BodyPart[] {
  const said = parts.flatMap(({ is, text }, index) => (is === 'said' && text.trim() !== '' ? index : []));
  const last = said.at(-1) ?? 0;
  const isBetween = parts.some(({ is }, index) => is === 'quoted' && index > (said[0] ?? 0) && index < last);
  if (!isBetween) return [...parts];
  const known = spaced(theirs);
  return parts.flatMap((part, index) => (part.is === 'quoted' && index < last ? toldApart(part.text, known) : part));
}

/** Their lines, and all others. */
function toldApart(quoted: string, known: string): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const line of quoted.split('\n')) {
    const bare = line.replace(/^[\s>]*(?:[A-ZА-ЯЁ]{1,3}>)?[\s>]*/, '').trim();
    const isTheirs = bare !== '' && known.includes(spaced(bare));
    const part: BodyPart = isTheirs ? { is: 'said', text: `> ${bare}` } : { is: 'quoted', text: line };
    const before = parts.at(-1);
    if (before?.is === part.is) before.text += `\n${part.text}`;
    else parts.push(part);
  }
  return parts;
}

/** Whole words alone are alike. */
function spaced(text: string): string {
  return ` ${text.replace(/\s+/g, ' ').trim()} `;
}
