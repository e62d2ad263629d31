import type { MethodologyMap } from '#app/catalogue/methodology.ts';
import type { Locale } from '#app/words/locale.ts';

export interface TopicGroup {
  key: string;
  title: string;
  documents: { key: string; title: string }[];
}

/** What a question can be about, in the reader's language: the sections of the methodology, each with its documents. */
export function topicsIn(map: MethodologyMap, locale: Locale): TopicGroup[] {
  return map
    .flatMap(({ sections }) => sections)
    .map(({ key, title, documents }) => ({
      ...{ key, title: title[locale] },
      documents: documents.map((document) => ({ key: document.key, title: document.title[locale] })),
    }));
}
