export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** Those that Russian was written in before Unicode, the likeliest first. */
export const codePages = ['windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5'] as const;

export type CodePage = (typeof codePages)[number];

export interface Decoded {
  text: string;
  encoding: TextEncoding;
}

/**
 * The text of a file that says nothing of its encoding: by its mark, or else as UTF-8 where it is nothing but that, or else
 * in the code page in which its letters stand as they do in Russian words.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked) return decodedAs(bytes, marked);
  try {
    // In a stream the last letter may be cut in two, as in a file that was not sent whole.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding: 'utf-8' };
  } catch {
    return likeliestPage(bytes);
  }
}

/** As if it were Russian, whatever it is. */
export function likeliestPage(bytes: Uint8Array): { text: string; encoding: CodePage } {
  const readings = codePages.map((encoding) => ({ text: new TextDecoder(encoding).decode(bytes), encoding }));
  return readings.reduce((best, one) => (russianness(one.text) > russianness(best.text) ? one : best));
}

function markOf(bytes: Uint8Array): TextEncoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function decodedAs(bytes: Uint8Array, encoding: TextEncoding): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** So much tells what all of it is. */
const beginning = 20_000;

/**
 * How well the letters of a text stand as in Russian: frequent ones count most, a capital within a word and a letter
 * beside a digit hardly happen, and the frames of DOS tables do not happen at all.
 */
export function russianness(text: string): number {
  const letters = [...text.slice(0, beginning)];
  return letters.reduce((sum, letter, index) => sum + worthOf(letter, letters[index - 1] ?? ' '), 0);
}

function worthOf(letter: string, before: string): number {
  if (letter < '\u0080' || familiar.includes(letter)) return 0;
  const lower = letter.toLowerCase();
  const rank = byFrequency.indexOf(lower);
  if (rank < 0) return /[іїєґўђјњќћ]/.test(lower) ? -1 : -4;
  const isMisplaced = /\d/.test(before) || (lower !== letter && /[а-яё]/.test(before));
  return isMisplaced ? -4 : 3 - rank / 8 - (lower === letter ? 0 : 0.7) + worthOfPair(before.toLowerCase(), lower);
}

/** Vowels and consonants take turns more often than not: «База» is Russian, and «Срчр», which it may be taken for, is not. */
function worthOfPair(before: string, letter: string): number {
  if (!byFrequency.includes(before)) return /[ьъы]/.test(letter) ? -4 : 0;
  return vowels.includes(before) === vowels.includes(letter) ? -0.8 : 0.8;
}

const vowels = 'аеёиоуыэюя';

/** The letters of Russian, the most frequent first (the corpus of the Russian language, ruscorpora.ru). */
const byFrequency = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';

/** What tables in Russian have besides letters. */
const familiar = '\u00a0№«»“”„‘’–—…•°±×§©®€₽';
