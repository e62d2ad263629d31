import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

/**
 * Makes the fonts that `look.ts` names known to the printer, afresh for each document: a Latin and a Cyrillic letter may
 * share one shape, and a font that has drawn it once tells every later reader that it was that letter (fontkit 2.0).
 */
export function openFonts(): void {
  // By the package's own `imports`, which are the same for the sources and for the built pages.
  const { resolve } = createRequire(import.meta.url);
  const known = Font.getRegisteredFonts();
  for (const { family } of faces) Reflect.deleteProperty(known, family);
  for (const { family, file, fontWeight } of faces) {
    Font.register({ family, fontWeight, src: resolve(`#app/web/paper/fonts/${file}.woff`) });
  }
  // Words stay whole; what is longer than a line, as an address is, breaks anywhere.
  Font.registerHyphenationCallback((word) => (word.length > 36 ? (word.match(/.{1,18}/gu) ?? [word]) : [word]));
}

const faces = [
  { family: 'Golos Text', file: 'golos-text-400', fontWeight: 400 },
  { family: 'Golos Text', file: 'golos-text-600', fontWeight: 600 },
  { family: 'PT Serif', file: 'pt-serif-bold', fontWeight: 700 },
] as const;
