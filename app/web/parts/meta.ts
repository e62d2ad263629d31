import type { MetaArgs, MetaDescriptor } from '@remix-run/react';
import { wordsFor, type Words } from '#app/words/index.ts';
import { localeOfPath, type Locale } from '#app/words/locale.ts';
import type { Thing } from './things.ts';

interface Said {
  title: string;
  description: string;
  /** As the Open Graph protocol calls it. */
  type?: 'article';
  /** What the page is about, in the vocabulary of schema.org, without `@context`. */
  about?: Thing[];
}

/**
 * The head of a page that anybody may find: title, description, what a link to it shows elsewhere, and JSON-LD.
 * `absolute` makes a whole address of a path. The canonical address, its twin in the other language and the picture are
 * the layout's.
 */
export function openMeta(
  { location, matches }: Pick<MetaArgs, 'location' | 'matches'>,
  say: (words: Words, locale: Locale, absolute: (path: string) => string) => Said,
): MetaDescriptor[] {
  const locale = localeOfPath(location.pathname);
  const words = wordsFor(locale);
  const origin = originIn(matches.find(({ id }) => id === 'root')?.data);
  const { title, description, type = 'website', about = [] } = say(words, locale, (path) => `${origin}${path}`);
  return [
    { title: words.site.title(title) },
    { name: 'description', content: description },
    { property: 'og:type', content: type },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...about.map((thing) => ({ 'script:ld+json': { '@context': 'https://schema.org', ...thing } })),
  ];
}

function originIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'origin' in data ? String(data.origin) : '';
}
