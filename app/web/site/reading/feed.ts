import type { LoaderFunctionArgs } from '@remix-run/node';
import { listWholeArticles } from '#app/journal/articles.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { addressOf } from '#app/web/http/paths.ts';
import { atomFeed } from './atom.ts';
import { feedType } from './journal-meta.ts';

export const handle = kept();

/** The newest articles, whole, for programs that read news. */
export function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const feed = atomFeed({
    locale,
    articles: listWholeArticles(app, locale, newest),
    now: app.clock.now(),
    publisher: app.config.consultancy.name,
    absolute: (path) => addressOf(app.config, path),
  });
  return new Response(feed, { headers: { 'content-type': `${feedType}; charset=utf-8` } });
}

/** A year and a half of a monthly journal; a program that asks less often would miss some. */
const newest = 18;
