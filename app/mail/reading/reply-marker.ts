/** The words of the line in our letters above which people answer: all below it is ours, whatever their program did to it. */
export const replyMarkers = { ru: 'Ответьте над этой чертой', en: 'Reply above this line' } as const;

/** Plain signs that no program takes for a signature, a heading or a list, and that none breaks off. */
export function replyMarkerLine(locale: keyof typeof replyMarkers): string {
  return `=== ${replyMarkers[locale]} ===`;
}

const words = Object.values(replyMarkers).map((marker) => marker.replaceAll(' ', String.raw`[\s\u00a0]+`));
const pattern = new RegExp(String.raw`^[\s\u00a0>|*_=#~–—-]*(?:${words.join('|')})[\s\u00a0*_=#~.–—-]*$`, 'i');

/** In a line of its own: whoever writes about it has not ended their letter. */
export function isReplyMarker(line: string): boolean {
  return line.length < 200 && pattern.test(line);
}
