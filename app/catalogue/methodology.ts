import { z } from 'zod';
import type { Bilingual } from '#app/words/locale.ts';

/** A document of the methodology. Its key never changes: questions and rules hold on to it. */
export interface MethodologyDocument {
  key: string;
  title: Bilingual;
}

export interface MethodologySection {
  key: string;
  title: Bilingual;
  documents: readonly MethodologyDocument[];
}

export interface MethodologyBlock {
  key: string;
  title: Bilingual;
  sections: readonly MethodologySection[];
}

/** 2 blocks, 11 sections, 62 documents, until somebody edits them. */
export type MethodologyMap = readonly MethodologyBlock[];

/** A key with those above it, the nearest first: document, section, block. Empty where the map knows no such key. */
export function topicsAbove(map: MethodologyMap, key: string): string[] {
  for (const block of map) {
    if (block.key === key) return [key];
    for (const section of block.sections) {
      if (section.key === key) return [key, block.key];
      if (section.documents.some((one) => one.key === key)) return [key, section.key, block.key];
    }
  }
  return [];
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
  .refine((map) => {
    const keys = map.flatMap((block) => [
      block.key,
      ...block.sections.flatMap((section) => [section.key, ...section.documents.map((one) => one.key)]),
    ]);
    return new Set(keys).size === keys.length;
  }, 'keyTwice');

export const firstMethodology: z.infer<typeof methodologyShape> = [];
