import { z } from 'zod';
import type { Bilingual } from '#app/words/locale.ts';

/** A block, a section or a document of the methodology. Its key never changes: questions and rules hold on to it. */
export interface Topic {
  key: string;
  title: Bilingual;
}

export interface MethodologySection extends Topic {
  documents: readonly Topic[];
}

export interface MethodologyBlock extends Topic {
  sections: readonly MethodologySection[];
}

/** What clients ask about, from the whole to the parts. */
export type MethodologyMap = readonly MethodologyBlock[];

/** A topic with those it is part of, the nearest first: document, section, block. Empty where there is none of that key. */
export function pathTo(map: MethodologyMap, key: string): Topic[] {
  return listPaths(map).find(([topic]) => topic?.key === key) ?? [];
}

export function findTopic(map: MethodologyMap, key: string): Topic | undefined {
  return pathTo(map, key)[0];
}

/** Keys of a topic and of all that is part of it. Empty where there is none of that key. */
export function keysWithin(map: MethodologyMap, key: string): string[] {
  const within = listPaths(map).filter((path) => path.some((topic) => topic.key === key));
  return within.flatMap(([topic]) => topic?.key ?? []);
}

/** Keys that name two topics: of an edited map there must be none. */
export function keysTwice(map: MethodologyMap): string[] {
  const keys = listPaths(map).flatMap(([topic]) => topic?.key ?? []);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

export function sizeOfMap(map: MethodologyMap): { blocks: number; sections: number; documents: number } {
  const sections = map.flatMap((block) => block.sections);
  const documents = sections.flatMap((section) => section.documents);
  return { blocks: map.length, sections: sections.length, documents: documents.length };
}

/** Every topic with those it is part of, in the order of the map. */
function listPaths(map: MethodologyMap): Topic[][] {
  return map.flatMap((block) => [
    [block],
    ...block.sections.flatMap((section) => [
      [section, block],
      ...section.documents.map((document) => [document, section, block]),
    ]),
  ]);
}

const key = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/, 'keyInvalid');
const titleLine = z.string('empty').trim().min(1, 'empty').max(300, 'tooLong');
const title = z.object({ ru: titleLine, en: titleLine });

/** The setting `methodology`: the map as the owner has edited it; a key is there once. Errors are tags. */
export const methodologyShape = z
  .array(
    z.object({
      ...{ key, title },
      sections: z.array(z.object({ key, title, documents: z.array(z.object({ key, title })).max(100) })).max(50),
    }),
  )
  .max(20)
  .refine((map) => keysTwice(map).length === 0, 'keyTwice');
