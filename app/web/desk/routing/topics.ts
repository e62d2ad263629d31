import type { MethodologyMap } from '#app/catalogue/methodology.ts';
import type { Locale } from '#app/words/locale.ts';

/** A topic of the map, with how deep it lies: a block, a section, a document. */
export interface Topic {
  key: string;
  title: string;
  depth: 0 | 1 | 2;
}

/** All topics of the map in its order. */
export function topicsIn(map: MethodologyMap, locale: Locale): Topic[] {
  return map.flatMap((block): Topic[] => [
    { key: block.key, title: block.title[locale], depth: 0 },
    ...block.sections.flatMap((section): Topic[] => [
      { key: section.key, title: section.title[locale], depth: 1 },
      ...section.documents.map(({ key, title }): Topic => ({ key, title: title[locale], depth: 2 })),
    ]),
  ]);
}
