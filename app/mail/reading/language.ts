/** What a letter is written in, where it says enough to tell. */
export function languageOf(text: string): 'ru' | 'en' | null {
  const words = text
    .slice(0, 5000)
    .split(/\s+/)
    .filter((word) => !/[@/]/.test(word))
    .join('');
  const cyrillic = words.replace(/[^а-яё]+/gi, '').length;
  const latin = words.replace(/[^a-z]+/gi, '').length;
  if (cyrillic + latin < 3) return null;
  // Russian is full of names and terms in Latin letters; English has none in Cyrillic.
  return cyrillic * 3 >= latin ? 'ru' : 'en';
}
