import { Feed } from 'feed';
import { renderToStaticMarkup } from 'react-dom/server';
import { safeHtml } from '#app/content/markdown-html.ts';
import { publishedAt, updatedAt, type WholeArticle } from '#app/journal/article.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { plainElements } from '#app/web/parts/markdown.tsx';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

interface Published {
  locale: Locale;
  /** The newest first. */
  articles: WholeArticle[];
  now: number;
  publisher: string;
  /** Makes a whole address of a path. */
  absolute: (path: string) => string;
}

/** The journal as Atom (RFC 4287). */
export function atomFeed({ locale, articles, now, publisher, absolute }: Published): string {
  const { site, reading, journal } = wordsFor(locale);
  const paths = pathsIn(locale);
  const home = absolute(paths.home);
  const { hostname } = new URL(home);
  const feed = new Feed({
    id: `tag:${hostname},2026:journal/${locale}`,
    title: reading.feed.title,
    description: reading.archive.description,
    link: absolute(paths.journal),
    feedLinks: { atom: absolute(paths.journalFeed) },
    updated: new Date(articles.length > 0 ? Math.max(...articles.map(updatedAt)) : now),
    author: { name: publisher, link: home },
    favicon: absolute('/favicon.svg'),
    generator: site.name,
  });
  for (const article of articles) {
    const link = absolute(paths.article(article.slug));
    const tree = safeHtml(article.body, reading.markdown, (address) => new URL(address, link).href);
    feed.addItem({
      // Neither a new name in the URL nor a move of the site to https makes it another entry (RFC 4151).
      id: `tag:${hostname},2026:article/${article.id}/${locale}`,
      link,
      title: renderToStaticMarkup(article.title),
      description: renderToStaticMarkup(article.summary),
      content: renderToStaticMarkup(plainElements(tree)),
      category: [{ name: journal.topics[article.topic], term: article.topic, scheme: absolute(paths.journal) }],
      published: new Date(publishedAt(article)),
      date: new Date(updatedAt(article)),
    });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
