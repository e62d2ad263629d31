import type { MetaDescriptor } from '@remix-run/react';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { localeOfPath } from '#app/words/locale.ts';

/** Lets programs that read news find ours from any page of the journal. */
export function feedLink(pathname: string): MetaDescriptor {
  const locale = localeOfPath(pathname);
  const { title } = wordsFor(locale).reading.feed;
  return { tagName: 'link', rel: 'alternate', type: feedType, href: pathsIn(locale).journalFeed, title };
}

export const feedType = 'application/atom+xml';
