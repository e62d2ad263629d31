import type { Letter, LinkRef } from '#app/mail/letter.ts';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** What a template may know besides its letter. */
export interface Surroundings {
  /** The absolute URL of a link, in the letter's locale. */
  urlOf: (link: LinkRef) => string;
  /** The absolute URL of a page, in the letter's locale; `path` is the Russian one. */
  pageOf: (path: string) => string;
  consultancy: { name: string; legalName: string; address: string; phone: string; email: string };
}

export async function renderLetter(letter: Letter, around: Surroundings): Promise<RenderedLetter> {
  await Promise.resolve();
  throw new Error(`not built ${letter.kind} ${around.pageOf('/')}`);
}
