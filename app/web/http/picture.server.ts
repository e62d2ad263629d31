import sharp from 'sharp';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { markPath } from '#app/web/parts/mark-path.ts';
import { setLines } from './lines.ts';
import { legible, openTypefaces, outlinesOf, widthOf, type Typefaces } from './typeface.server.ts';

/** What stands for a page where a link to it is shown. */
export interface Picture {
  /** What kind of page it is: «Услуги», «Журнал». */
  kicker: string;
  title: string;
  locale: Locale;
}

/** A PNG of 1200 × 630, the size that social networks and messengers ask for (ogp.me, `og:image`). */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const drawing = draw(picture, await openTypefaces());
  return sharp(Buffer.from(drawing)).png({ palette: true, colours: 16, dither: 0, effort: 8 }).toBuffer();
}

const [width, height, margin] = [1200, 630, 80];
const measure = width - 2 * margin;
const colours = { ink: '#16202e', soft: '#4a5565', paper: '#fcfbf8', line: '#dad6ca', brand: '#0a6c74' };
const title = { top: 160, width: measure, height: 320, leading: 1.14, sizes: [96, 88, 80, 72, 64, 56, 50] } as const;
const foot = { line: 520, baseline: 581, name: 38, tagline: 28 };

function draw(picture: Picture, typefaces: Typefaces): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>
<path fill="${colours.ink}" d="M${margin} 68h${measure}v4H${margin}z"/>
${drawKicker(picture.kicker, typefaces)}
${drawTitle(picture.title, typefaces)}
${drawFoot(picture.locale, typefaces)}
</svg>`;
}

function drawKicker(text: string, { sans }: Typefaces): string {
  const inEms = (part: string) => widthOf(part, sans);
  const { size, lines } = setLines(legible(text, sans), inEms, {
    width: measure,
    height: 40,
    leading: 1,
    sizes: [32],
  });
  const at = { x: margin, y: 126, size };
  return `<g fill="${colours.brand}">${outlinesOf(lines.join(' '), sans, at)}</g>`;
}

function drawTitle(text: string, { serif }: Typefaces): string {
  const { size, lines } = setLines(legible(text, serif), (part) => widthOf(part, serif), title);
  const outlines = lines.map((line, index) => {
    const y = Math.round(title.top + size * (0.84 + index * title.leading));
    return outlinesOf(line, serif, { x: margin, y, size });
  });
  return `<g fill="${colours.ink}">${outlines.join('')}</g>`;
}

function drawFoot(locale: Locale, { serif, sans }: Typefaces): string {
  const { name, tagline } = wordsFor(locale).site;
  const mark = { x: margin, y: foot.baseline - 34, scale: 1.1 };
  const nameAt = { x: margin + 80 * mark.scale + 20, y: foot.baseline, size: foot.name };
  const taglineAt = { x: nameAt.x + widthOf(name, serif) * foot.name + 22, y: foot.baseline, size: foot.tagline };
  return `<path fill="${colours.line}" d="M${margin} ${foot.line}h${measure}v2H${margin}z"/>
<path fill="${colours.brand}" transform="translate(${mark.x} ${mark.y}) scale(${mark.scale})" d="${markPath}"/>
<g fill="${colours.ink}">${outlinesOf(name, serif, nameAt)}</g>
<g fill="${colours.soft}">${outlinesOf(tagline, sans, taglineAt)}</g>`;
}
