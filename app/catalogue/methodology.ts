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
