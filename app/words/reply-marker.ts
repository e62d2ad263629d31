import type { Locale } from './locale.ts';

/** The words of the line in our letters above which people answer: all below it is ours, whatever their program did to it. */
export const replyMarkers = { ru: 'Ответьте над этой чертой', en: 'Reply above this line' } as const;

/** Plain signs that no program takes for a signature, a heading or a list, and that none breaks off. */
export function replyMarkerLine(locale: Locale): string {
  return `=== ${replyMarkers[locale]} ===`;
}
