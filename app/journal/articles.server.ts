import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Locale } from '#app/words/locale.ts';
import { articleDraft, type ArticleDraft } from './article-draft.ts';
import {
  countArticlesByTopic,
  findArticleBySlug,
  findArticleId,
  findNeighbour,
  keepArticle,
  listArticlesOf,
  listWholeArticlesOf,
  type Published,
} from './article-store.server.ts';
import { countWords, plainText } from '#app/content/markdown-text.ts';
import { chooseRelated, readingMinutes, type Article, type ListedArticle, type WholeArticle } from './article.ts';
import type { Topic } from './subscription.ts';

/** What is published today, the newest first. */
export function listArticles(
  app: Pick<App, 'db' | 'clock'>,
  locale: Locale,
  wanted: { topic?: Topic; limit?: number } = {},
): ListedArticle[] {
  return listArticlesOf(app.db, publishedToday(app, locale), wanted);
}

/** The same with their bodies. */
export function listWholeArticles(app: Pick<App, 'db' | 'clock'>, locale: Locale, limit: number): WholeArticle[] {
  return listWholeArticlesOf(app.db, publishedToday(app, locale), limit);
}

/** How many articles there are today on each topic that has any. */
export function countTopics(app: Pick<App, 'db' | 'clock'>): Partial<Record<Topic, number>> {
  const counted = countArticlesByTopic(app.db, dayInMoscow(app.clock.now()));
  return Object.fromEntries(counted.map(({ topic, articles }) => [topic, articles]));
}

export interface FoundArticle {
  article: WholeArticle;
  newer: ListedArticle | undefined;
  older: ListedArticle | undefined;
  /** Without the neighbours. */
  related: ListedArticle[];
}

/** An article that is published today, with what to read before, after and besides. */
export function findArticle(app: Pick<App, 'db' | 'clock'>, locale: Locale, slug: string): FoundArticle | undefined {
  const published = publishedToday(app, locale);
  const article = findArticleBySlug(app.db, published, slug);
  if (!article) return undefined;
  const newer = findNeighbour(app.db, published, article, 'newer');
  const older = findNeighbour(app.db, published, article, 'older');
  const shown = [article, newer, older].flatMap((one) => one?.slug ?? []);
  // Enough of them that something is left when those already shown are taken away.
  const limit = relatedShown + shown.length;
  const sameTopic = listArticlesOf(app.db, published, { topic: article.topic, limit });
  const newest = listArticlesOf(app.db, published, { limit });
  return { article, newer, older, related: chooseRelated(sameTopic, newest, shown, relatedShown) };
}

export type SavedArticle = { saved: Article } | { refused: { field: string; tag: string }[] };

/** Keeps an article as its author hands it in, new or under a slug that is known. */
export function saveArticle(app: Pick<App, 'db' | 'clock' | 'newId'>, draft: ArticleDraft): SavedArticle {
  const read = articleDraft.safeParse(draft);
  if (!read.success) {
    return { refused: read.error.issues.map(({ path, message }) => ({ field: path.join('.'), tag: message })) };
  }
  const { text, ...rest } = read.data;
  return transact(app.db, (tx) => {
    const saved: Article = {
      ...rest,
      id: findArticleId(tx, rest.slug) ?? app.newId(),
      changedAt: app.clock.now(),
      text: { ru: measured('ru', text.ru), en: measured('en', text.en) },
    };
    keepArticle(tx, saved);
    return { saved };
  });
}

const relatedShown = 3;

function publishedToday(app: Pick<App, 'clock'>, locale: Locale): Published {
  return { locale, until: dayInMoscow(app.clock.now()) };
}

function measured(locale: Locale, words: ArticleDraft['text'][Locale]): Article['text'][Locale] {
  return { ...words, minutes: readingMinutes(locale, countWords(plainText(words.body))) };
}
