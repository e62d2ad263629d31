import { extensionsOf, type FileType } from './file-type.ts';

/** In UTF-16 units: of Cyrillic, 240 bytes, and file systems take 255. */
const longest = 120;

/** Of a path that is longer, its end tells the name. */
const longestSent = 1000;

/**
 * The name that a file was sent under, made fit to be shown and to be saved under on any system: no folders, nothing
 * invisible (bidirectional overrides turn `fdp.exe` around), and the extension of what it was found to be.
 */
export function cleanFileName(sent: string, type?: FileType): string {
  const base = (sent.slice(-longestSent).split(/[/\\]/).at(-1) ?? '')
    // Browsers escape a quote so (HTML, "multipart/form-data encoding algorithm").
    .replaceAll('%22', '"')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[\p{C}\u034f\u115f\u1160\u3164\uffa0]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC');
  const [stem, extension] = type ? withFitting(base, extensionsOf(type)) : splitOff(base);
  const ending = extension === '' ? '' : `.${extension}`;
  return `${shorten(safeStem(stem), longest - ending.length)}${ending}`;
}

function withFitting(base: string, fitting: readonly [string, ...string[]]): [stem: string, extension: string] {
  const [stem, extension] = splitOff(base);
  return [stem, fitting.find((one) => one === extension.toLowerCase()) ?? fitting[0]];
}

/** «Отчёт 1.2» has no extension, nor has «г. Примерск». */
function splitOff(base: string): [stem: string, extension: string] {
  const found = /^(.*)\.([a-z][a-z0-9]{0,5})[ .]*$/i.exec(base);
  return found ? [found[1] ?? '', found[2] ?? ''] : [base, ''];
}

/** Windows strips spaces and dots at the end and keeps the names of devices for itself; a dot in front hides a file. */
function safeStem(stem: string): string {
  const trimmed = stem.replaceAll(/^[\s.]+|[\s.]+$/g, '');
  if (trimmed === '') return 'file';
  return /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i.test(trimmed) ? `_${trimmed}` : trimmed;
}

function shorten(stem: string, most: number): string {
  if (stem.length <= most) return stem;
  return stem
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s.]+$/, '');
}
