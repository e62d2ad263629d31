import { replyMarkerLine } from '#app/words/reply-marker.ts';
import type { Locale } from '#app/words/locale.ts';
import { Small } from './small.tsx';

/** Stands above all else in a letter that is answered by a reply: what is below it is known for ours. */
export function Marker({ locale }: { locale: Locale }) {
  return <Small>{replyMarkerLine(locale)}</Small>;
}
