/** By what somebody is named in a text that others wrote. */
export interface Marks {
  /** In every spelling: `ivan@пример.рф` and `ivan@xn--e1afmkfd.xn--p1ai` are one. */
  addresses: string[];
  phones: string[];
  names: string[];
}

/**
 * Whether a text names somebody: by an address, by a telephone number however it is written, or by a full name in either
 * order. A first name alone is anybody's, and a name in another case is not found.
 */
export function namingOf({ addresses, phones, names }: Marks): (text: string) => boolean {
  const sought = addresses.map((address) => address.toLowerCase());
  const ends = phones
    .map((phone) => digitsOf(phone).trim())
    .flatMap((digits) => (digits.length < shortest ? [] : digits.slice(-compared)));
  const full = names.map(wordsOf).filter((words) => words.length > 1);
  const phrases = full.flatMap((words) => [words, [...words].reverse()]).map((words) => ` ${words.join(' ')} `);
  return (text) => {
    const said = text.normalize('NFC').toLowerCase();
    if (sought.some((address) => said.includes(address))) return true;
    const digits = ends.length > 0 ? digitsOf(text) : '';
    if (ends.some((end) => digits.includes(end))) return true;
    const words = phrases.length > 0 ? ` ${wordsOf(text).join(' ')} ` : '';
    return phrases.some((phrase) => words.includes(phrase));
  };
}

/** The words of a name however it was written: «ё» as «е», without case and punctuation. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return plain
    .replace(/[^\p{L}\d]+/gu, ' ')
    .split(' ')
    .filter(Boolean);
}

/** As many digits at the end of a number are the same with and without the code of a country, or «8», in front. */
const compared = 9;
const shortest = 7;

/** Only what stands between the digits of one number is left out, so that two numbers are not read as one. */
function digitsOf(text: string): string {
  return text.replace(/(?<=\d)[\s().\-–‑]{1,3}(?=\d)/g, '').replace(/\D+/g, ' ');
}
