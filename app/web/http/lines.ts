/** Where lines of a text may stand, px; the sizes are tried in order, the largest first. */
export interface Room {
  width: number;
  height: number;
  leading: number;
  sizes: readonly [number, ...number[]];
}

/** A text's width, in ems. */
export type WidthOf = (text: string) => number;

const mostLines = 4;

/** More than four lines of a small size can hold. */
const mostCharacters = 240;

/**
 * The lines of a text at the largest size that fits, broken at ordinary spaces only, all of about one length. What does
 * not fit at the smallest size ends in «…».
 */
export function setLines(text: string, widthOf: WidthOf, room: Room): { size: number; lines: string[] } {
  const words = [...text].slice(0, mostCharacters).join('').split(' ').filter(Boolean);
  const wrap = wrapper(words, widthOf);
  let size = room.sizes[0];
  for (size of room.sizes) {
    const width = room.width / size;
    const lines = wrap(width);
    if (lines.length <= countIn(room, size) && lines.every((line) => line.width <= width)) {
      return { size, lines: balance(wrap, width, lines.length).map((line) => line.text) };
    }
  }
  const width = room.width / size;
  return { size, lines: cut(wrap(width), widthOf, width, countIn(room, size)) };
}

interface Line {
  text: string;
  width: number;
}
type Wrap = (width: number) => Line[];

/** Each word is measured once, however many widths are tried. */
function wrapper(words: string[], widthOf: WidthOf): Wrap {
  const measured = words.map((text) => ({ text, width: widthOf(text) }));
  const space = widthOf(' ');
  return (width) => {
    const lines: Line[] = [];
    for (const word of measured) {
      const last = lines.at(-1);
      const longer = last && { text: `${last.text} ${word.text}`, width: last.width + space + word.width };
      if (longer && longer.width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
}

function countIn({ height, leading }: Room, size: number): number {
  return Math.min(mostLines, Math.floor(height / (size * leading)));
}

/** The narrowest setting of as many lines: none is left with one short word. */
function balance(wrap: Wrap, width: number, count: number): Line[] {
  let [tooNarrow, wide] = [0, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (tooNarrow + wide) / 2;
    const lines = wrap(middle);
    if (lines.length <= count && lines.every((line) => line.width <= middle)) wide = middle;
    else tooNarrow = middle;
  }
  return wrap(wide);
}

function cut(lines: Line[], widthOf: WidthOf, width: number, count: number): string[] {
  return lines.slice(0, count).map((line, index) => {
    const goesOn = index === count - 1 && lines.length > count;
    return goesOn || line.width > width ? shorten(line.text, widthOf, width) : line.text;
  });
}

/** By whole words, or, where the first word alone is too long, by letters. */
function shorten(line: string, widthOf: WidthOf, width: number): string {
  const words = line.split(' ');
  const parts = [...beginnings(words, ' '), ...beginnings([...(words[0] ?? '')], '')].map(
    (part) => `${part.replace(/[\s.,:;…—–-]+$/, '')}…`,
  );
  return parts.find((part) => widthOf(part) <= width) ?? '…';
}

/** The longest first. */
function beginnings(parts: string[], glue: string): string[] {
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(glue));
}
