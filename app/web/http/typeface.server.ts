import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The faces a text is set in: each character by the first of them that has it. */
export type Typeface = readonly Font[];

export interface Typefaces {
  serif: Typeface;
  sans: Typeface;
}

/** The fonts of the pages, read and parsed once, when first needed. */
export function openTypefaces(): Promise<Typefaces> {
  opened ??= readTypefaces();
  return opened;
}

let opened: Promise<Typefaces> | undefined;

/** What of a text can be drawn: one space for any white space that may break, nothing for what no face has. */
export function legible(text: string, typeface: Typeface): string {
  const plain = text.normalize('NFC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const spaced = plain.replaceAll(/[\t\n\v\f\r\u2028\u2029]/g, ' ');
  return [...spaced].filter((character) => faceFor(character, typeface)).join('');
}

/** A text's width, in ems. */
export function widthOf(text: string, typeface: Typeface): number {
  return runsOf(text, typeface).reduce((sum, run) => sum + advanceOf(run), 0);
}

/** A text as SVG outlines, its baseline starting at `x`, `y`. */
export function outlinesOf(text: string, typeface: Typeface, at: { x: number; y: number; size: number }): string {
  let x = at.x;
  const drawn = runsOf(text, typeface).map((run) => {
    const scale = at.size / run.face.unitsPerEm;
    const outlines = `<g transform="translate(${round(x)} ${at.y}) scale(${scale} ${-scale})">${glyphsOf(run)}</g>`;
    x += advanceOf(run) * at.size;
    return outlines;
  });
  return drawn.join('');
}

async function readTypefaces(): Promise<Typefaces> {
  const [serif, sans] = await Promise.all([openFont('pt-serif-bold'), openFont('golos-text')]);
  return { serif: [serif, sans], sans: [sans] };
}

async function openFont(name: string): Promise<Font> {
  // By the package's own `imports`, which are the same for the sources and for the built pages.
  const file = createRequire(import.meta.url).resolve(`#app/web/parts/fonts/${name}.woff2`);
  const font = create(await readFile(file));
  if ('fonts' in font) throw new Error(`${file} is a collection of fonts`);
  return font;
}

function faceFor(character: string, typeface: Typeface): Font | undefined {
  return typeface.find((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

interface Run {
  face: Font;
  text: string;
}

function runsOf(text: string, typeface: Typeface): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const face = faceFor(character, typeface);
    const last = runs.at(-1);
    if (!face) continue;
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

function advanceOf({ face, text }: Run): number {
  return face.layout(text).advanceWidth / face.unitsPerEm;
}

function glyphsOf({ face, text }: Run): string {
  const { glyphs, positions } = face.layout(text);
  let pen = 0;
  const paths = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = `translate(${pen + xOffset} ${yOffset})`;
    pen += xAdvance;
    const outline = path.toSVG();
    return outline && `<path transform="${place}" d="${outline}"/>`;
  });
  return paths.join('');
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
