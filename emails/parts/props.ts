import type { LetterContent, LetterKind, LinkRef } from '#app/mail/letter.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Words } from '#app/words/index.ts';

/** What a template may know besides its letter. */
export interface Surroundings {
  /** The absolute URL of a link, in the letter's locale. */
  urlOf: (link: LinkRef) => string;
  /** The absolute URL of a page, in the letter's locale; `path` is the Russian one. */
  pageOf: (path: string) => string;
  /** The six digits by which somebody signs in, of an attempt. */
  codeOf: (signInId: string) => string;
  /** What a task is called; undefined where there is none any more. */
  titleOf: (taskId: string) => string | undefined;
  consultancy: Consultancy;
}

/** What every template is given. */
export interface LetterProps<K extends LetterKind> {
  kind: K;
  data: LetterContent<K>;
  locale: Locale;
  subject: string;
  words: Words['letters'];
  around: Surroundings;
}
