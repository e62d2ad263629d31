/** What a letter is written in, where it says enough to tell. */
export function languageOf(text: string): 'ru' | 'en' | null {
  const beginning = text.slice(0, 5000).replace(/\S*[@/]\S*/g, ' ');
  const cyrillic = beginning.match(/[а-яё]/gi)?.length ?? 0;
  const latin = beginning.match(/[a-z]/gi)?.length ?? 0;
  if (cyrillic + latin < 3) return null;
  // Russian is full of names and terms in Latin letters; English has none in Cyrillic.
  return cyrillic * 3 >= latin ? 'ru' : 'en';
}
