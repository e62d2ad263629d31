import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { contentsOf, countWords, plainText } from '#app/content/markdown-text.ts';
import { updatedAt } from '#app/journal/article.ts';
import { findArticle } from '#app/journal/articles.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { addressOf, pathsIn } from '#app/web/http/paths.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { breadcrumbs } from '#app/web/parts/things.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { ArticlePage } from './article-page.tsx';
import { feedLink } from './journal-meta.ts';
import { ReadOn } from './journal-side.tsx';
import { AroundArticle } from './around-article.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args;
  if (!data) return [];
  const { topic, title, summary, publishedOn, minutes, slug } = data.article;
  const head = openMeta(args, ({ journal, reading }, locale, absolute) => {
    const paths = pathsIn(locale);
    const steps = [
      { name: reading.journal, item: absolute(paths.journal) },
      { name: journal.topics[topic], item: absolute(paths.journalTopic(topic)) },
      { name: title, item: absolute(paths.article(slug)) },
    ];
    const us = { '@type': 'Organization', name: data.publisher, url: absolute(paths.home) };
    const article = {
      '@type': 'Article',
      headline: title,
      description: summary,
      articleSection: journal.topics[topic],
      datePublished: publishedOn,
      dateModified: data.updatedOn,
      inLanguage: locale,
      mainEntityOfPage: absolute(paths.article(slug)),
      author: us,
      publisher: us,
      wordCount: data.words,
      timeRequired: `PT${minutes}M`,
    };
    return { title, description: summary, type: 'article', about: [article, breadcrumbs(steps)] };
  });
  return [...head, feedLink(args.location.pathname)];
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const found = findArticle(app, locale, params['slug'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { article } = found;
  return {
    ...found,
    contents: contentsOf(article.body),
    words: countWords(plainText(article.body)),
    updatedOn: dayInMoscow(updatedAt(article)),
    address: addressOf(app.config, pathsIn(locale).article(article.slug)),
    publisher: app.config.consultancy.name,
  };
}

export default function ArticleRoute() {
  const { article, contents, address, newer, older, related } = useLoaderData<typeof loader>();
  return (
    <>
      <ArticlePage article={article} contents={contents} address={address} />
      <AroundArticle newer={newer} older={older} related={related} />
      <ReadOn />
    </>
  );
}
