import { and, asc, count, desc, eq, gt, lt, lte, or, type SQL } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Article, ListedArticle, WholeArticle } from './article.ts';
import type { Topic } from './subscription.ts';
import { articles, articleTexts } from './tables.server.ts';

/** Which articles: in one language, published by a day (`YYYY-MM-DD`). */
export interface Published {
  locale: Locale;
  until: string;
}

/** The newest first. */
export function listArticlesOf(
  db: Db,
  published: Published,
  { topic, limit = -1 }: { topic?: Topic | undefined; limit?: number | undefined } = {},
): ListedArticle[] {
  return db
    .select(listed)
    .from(articles)
    .innerJoin(articleTexts, inLocale(published))
    .where(and(lte(articles.publishedOn, published.until), topic && eq(articles.topic, topic)))
    .orderBy(...newestFirst)
    .limit(limit)
    .all();
}

export function listWholeArticlesOf(db: Db, published: Published, limit: number): WholeArticle[] {
  return db
    .select(whole)
    .from(articles)
    .innerJoin(articleTexts, inLocale(published))
    .where(lte(articles.publishedOn, published.until))
    .orderBy(...newestFirst)
    .limit(limit)
    .all();
}

export function findArticleBySlug(db: Db, published: Published, slug: string): WholeArticle | undefined {
  return db
    .select(whole)
    .from(articles)
    .innerJoin(articleTexts, inLocale(published))
    .where(and(eq(articles.slug, slug), lte(articles.publishedOn, published.until)))
    .get();
}

/** The one published next after, or last before, a given article. */
export function findNeighbour(
  db: Db,
  published: Published,
  { id, publishedOn }: Pick<Article, 'id' | 'publishedOn'>,
  side: 'newer' | 'older',
): ListedArticle | undefined {
  const beyond = side === 'newer' ? gt : lt;
  const theSameDay = and(eq(articles.publishedOn, publishedOn), beyond(articles.id, id));
  return db
    .select(listed)
    .from(articles)
    .innerJoin(articleTexts, inLocale(published))
    .where(and(lte(articles.publishedOn, published.until), or(beyond(articles.publishedOn, publishedOn), theSameDay)))
    .orderBy(...(side === 'newer' ? newestLast : newestFirst))
    .limit(1)
    .get();
}

export function countArticlesByTopic(db: Db, until: string): { topic: Topic; articles: number }[] {
  return db
    .select({ topic: articles.topic, articles: count() })
    .from(articles)
    .where(lte(articles.publishedOn, until))
    .groupBy(articles.topic)
    .all();
}

export function hasArticles(db: Db): boolean {
  return db.select({ id: articles.id }).from(articles).limit(1).get() !== undefined;
}

export function findArticleId(db: Db, slug: string): string | undefined {
  return db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug)).get()?.id;
}

/** Writes an article as given, new or known. */
export function keepArticle(tx: Tx, { text, ...row }: Article): void {
  tx.insert(articles).values(row).onConflictDoUpdate({ target: articles.id, set: row }).run();
  const { articleId, locale } = articleTexts;
  for (const words of [{ ...text.ru, locale: 'ru' } as const, { ...text.en, locale: 'en' } as const]) {
    tx.insert(articleTexts)
      .values({ ...words, articleId: row.id })
      .onConflictDoUpdate({ target: [articleId, locale], set: words })
      .run();
  }
}

const listed = {
  slug: articles.slug,
  topic: articles.topic,
  publishedOn: articles.publishedOn,
  changedAt: articles.changedAt,
  title: articleTexts.title,
  summary: articleTexts.summary,
  minutes: articleTexts.minutes,
};

const whole = { ...listed, id: articles.id, body: articleTexts.body };

/** Ids grow with time: of two articles of one day the one entered later is the newer. */
const newestFirst = [desc(articles.publishedOn), desc(articles.id)];
const newestLast = [asc(articles.publishedOn), asc(articles.id)];

function inLocale({ locale }: Published): SQL | undefined {
  return and(eq(articleTexts.articleId, articles.id), eq(articleTexts.locale, locale));
}
