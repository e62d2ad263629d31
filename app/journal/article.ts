import type { Bilingual, Locale } from '#app/words/locale.ts';
import { topics, type Topic } from './subscription.ts';
import { momentOfDay } from '#app/words/day.ts';

/** An article as it stands in lists, in one language. */
export interface ListedArticle {
  slug: string;
  topic: Topic;
  /** A calendar day in Moscow, `YYYY-MM-DD`: not shown before it. */
  publishedOn: string;
  changedAt: number;
  title: string;
  summary: string;
  /** Reading time. */
  minutes: number;
}

/** An article to read, in one language. */
export interface WholeArticle extends ListedArticle {
  id: string;
  /** Markdown */
  body: string;
}

/** An article as it is kept. */
export interface Article extends Pick<WholeArticle, 'id' | 'slug' | 'topic' | 'publishedOn' | 'changedAt'> {
  text: Bilingual<Pick<WholeArticle, 'title' | 'summary' | 'body' | 'minutes'>>;
}

export function isTopic(text: string): text is Topic {
  return topics.some((topic) => topic === text);
}

/** How long it takes to read so many words, in whole minutes, one at least. */
export function readingMinutes(locale: Locale, words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute[locale]));
}

/** When the day of publication began, ms. */
export function publishedAt({ publishedOn }: Pick<ListedArticle, 'publishedOn'>): number {
  return momentOfDay(publishedOn);
}

/** When what a reader sees last became what it is: an article may have been ready before its day. */
export function updatedAt(article: Pick<ListedArticle, 'publishedOn' | 'changedAt'>): number {
  return Math.max(article.changedAt, publishedAt(article));
}

/** What else to read: the same topic first, then whatever is newest; both lists come newest first. */
export function chooseRelated(
  sameTopic: ListedArticle[],
  newest: ListedArticle[],
  shownAlready: string[],
  limit: number,
): ListedArticle[] {
  const bySlug = new Map([...sameTopic, ...newest].map((article) => [article.slug, article]));
  for (const slug of shownAlready) bySlug.delete(slug);
  return [...bySlug.values()].slice(0, limit);
}

export interface Archive {
  /** To be shown with what they are about. */
  latest: ListedArticle[];
  /** The rest by year, the last year first. */
  earlier: { year: string; articles: ListedArticle[] }[];
}

/** Sorts a list that comes newest first. */
export function archiveOf(articles: ListedArticle[]): Archive {
  const years = new Map<string, ListedArticle[]>();
  for (const article of articles.slice(shownInFull)) {
    const year = article.publishedOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), article]);
  }
  return {
    latest: articles.slice(0, shownInFull),
    earlier: [...years].map(([year, ofYear]) => ({ year, articles: ofYear })),
  };
}

/** A year of a monthly journal. */
const shownInFull = 12;

/**
 * Rounded down from the means of IReST, 184 and 228 words a minute: Trauzettel-Klosinski and Dietz, Standardized
 * Assessment of Reading Performance, IOVS 2012;53:5452. People read these texts aloud; tables and figures take time too.
 */
const wordsPerMinute: Record<Locale, number> = { ru: 180, en: 220 };
