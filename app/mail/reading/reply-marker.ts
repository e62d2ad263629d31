import { replyMarkers } from '#app/words/reply-marker.ts';

const words = Object.values(replyMarkers).map((marker) => marker.replaceAll(' ', String.raw`[\s\u00a0]+`));
const pattern = new RegExp(String.raw`^[\s\u00a0>|*_=#~–—-]*(?:${words.join('|')})[\s\u00a0*_=#~.–—-]*$`, 'i');

/** In a line of its own: whoever writes about it has not ended their letter. */
export function isReplyMarker(line: string): boolean {
  return line.length < 200 && pattern.test(line);
}
