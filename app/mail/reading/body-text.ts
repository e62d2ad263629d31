import { cleanHtml, longestHtml, marks } from './clean-html.ts';
import type { Piece } from './gather.ts';
import { linesOfHtml } from './html-lines.ts';
import type { Trouble } from './incoming-message.ts';
import { linesOfText, textOf, type Line } from './line.ts';

export interface BodyText {
  text: string;
  html: string | null;
  /** The text as its quotes are to be found in it: out of the HTML, where that one marks them. */
  lines: Line[];
}

export const longestText = 200_000;

/** What there is to read, in its order. */
export function bodyTextOf(pieces: readonly Piece[], troubles: Set<Trouble>): BodyText {
  const cleaned = cleanAll(pieces, troubles);
  const hasMarks = cleaned.some(({ html }) => html?.includes(`class="${marksBegin}`));
  const linesOf = ({ text, html }: Piece) =>
    text !== null ? linesOfText(text) : html !== null ? linesOfHtml(html) : [];
  const text = cleaned.map((piece) => piece.text ?? textOf(linesOf(piece))).join('\n');
  const lines = cleaned.flatMap((piece) =>
    hasMarks && piece.html !== null ? linesOfHtml(piece.html) : linesOf(piece),
  );
  return {
    text: cut(text, troubles),
    html: cleaned.some(({ html }) => html !== null)
      ? cleaned.map(({ html, text: plain }) => html ?? htmlOf(plain ?? '')).join('\n')
      : null,
    lines: cutLines(lines, troubles),
  };
}

const marksBegin = marks.quoted.slice(0, 'mail-'.length);

function cleanAll(pieces: readonly Piece[], troubles: Set<Trouble>): Piece[] {
  let left = longestHtml;
  let leftOfText = longestText + 1;
  return pieces.map(({ text: whole, html }) => {
    const text = whole === null ? null : whole.slice(0, leftOfText);
    leftOfText -= text?.length ?? 0;
    const isText = text !== null && text.trim() !== '';
    if (html === null) return { text: text ?? '', html: null };
    if (html.length > left) troubles.add('html-cut');
    const clean = tryToClean(html.slice(0, left), troubles);
    left = Math.max(0, left - html.length);
    return { text: isText ? text : clean === null ? withoutTags(html) : null, html: clean };
  });
}

/** That something does not look as it should is no reason not to read it. */
function tryToClean(html: string, troubles: Set<Trouble>): string | null {
  try {
    return cleanHtml(html);
  } catch {
    troubles.add('html-unreadable');
    return null;
  }
}

function withoutTags(html: string): string {
  return html.replace(/(<[^<>]*>)+/g, ' ').slice(0, longestText);
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${escaped.replaceAll('\n', '<br />')}</div>`;
}

function cut(text: string, troubles: Set<Trouble>): string {
  if (text.length <= longestText) return text;
  troubles.add('text-cut');
  return text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}

function cutLines(lines: Line[], troubles: Set<Trouble>): Line[] {
  let length = 0;
  const end = lines.findIndex(({ text }) => (length += text.length + 1) > longestText + 1);
  if (end < 0) return lines;
  troubles.add('text-cut');
  const last = lines[end];
  return [...lines.slice(0, end), ...(last ? [{ ...last, text: last.text.slice(0, 1000) }] : [])];
}
