import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { ru, type Words } from './ru/index.ts';

export type { Words };

export function wordsFor(locale: Locale): Words {
  return locale === 'en' ? en : ru;
}
