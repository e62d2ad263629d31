import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleDraft } from '#app/journal/article-draft.ts';
import {
  archiveOf,
  chooseRelated,
  isTopic,
  publishedAt,
  readingMinutes,
  updatedAt,
  type ListedArticle,
} from '#app/journal/article.ts';
import { dayInMoscow } from '#app/words/day.ts';

const article = (slug: string, publishedOn = '2026-03-01'): ListedArticle => ({
  ...{ slug, topic: 'measuring', publishedOn, changedAt: 0, title: slug, summary: slug, minutes: 1 },
});
const slugsOf = (articles: ListedArticle[]) => articles.map(({ slug }) => slug).join(' ');

describe('reading takes', () => {
  test.each([
    ['ru', 0, 1],
    ['ru', 269, 1],
    ['ru', 270, 2],
    ['ru', 1800, 10],
    ['en', 329, 1],
    ['en', 2200, 10],
  ] as const)('in %s for %i words %i min', (locale, words, minutes) => {
    expect(readingMinutes(locale, words)).toBe(minutes);
  });

  test('whole minutes, never fewer for more words, and no longer in English than in Russian', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1000), (words, more) => {
        const minutes = readingMinutes('ru', words);
        expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
        expect(readingMinutes('ru', words + more)).toBeGreaterThanOrEqual(minutes);
        expect(readingMinutes('en', words)).toBeLessThanOrEqual(minutes);
      }),
    );
  });
});

test('a topic is one of the six', () => {
  expect([isTopic('measuring'), isTopic('Measuring'), isTopic('toString'), isTopic('')]).toEqual([
    ...[true, false, false, false],
  ]);
});

test('a day of publication begins at midnight in Moscow', () => {
  const begins = publishedAt(article('a', '2026-03-16'));
  expect(new Date(begins).toISOString()).toBe('2026-03-15T21:00:00.000Z');
  expect([dayInMoscow(begins), dayInMoscow(begins - 1)]).toEqual(['2026-03-16', '2026-03-15']);
});

test('what was ready before its day is new on its day, what was mended later is new then', () => {
  const begins = publishedAt(article('a'));
  expect(updatedAt({ ...article('a'), changedAt: begins - 5 })).toBe(begins);
  expect(updatedAt({ ...article('a'), changedAt: begins + 5 })).toBe(begins + 5);
});

describe('what else to read', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((slug) => article(slug)) as ListedArticle[] & {
    length: 5;
  };

  test.each([
    ['the same topic first', [d!, e!], [a!, b!], [], 3, 'd e a'],
    ['nothing twice', [b!, c!], [a!, b!, c!], [], 5, 'b c a'],
    ['nothing that is on the page already', [a!, b!], [a!, b!, c!, d!], ['b', 'd'], 5, 'a c'],
    ['nothing where there is nothing', [], [], ['a'], 3, ''],
  ])('is %s', (_, sameTopic, newest, shown, limit, chosen) => {
    expect(slugsOf(chooseRelated(sameTopic, newest, shown, limit))).toBe(chosen);
  });
});

test('the archive tells of the last twelve and sorts the rest by year', () => {
  const months = ['12', '11', '10', '09', '08', '07', '06'];
  const articles = ['2027', '2026', '2025'].flatMap((year) =>
    months.map((month) => article(`${year}-${month}`, `${year}-${month}-01`)),
  );
  const { latest, earlier } = archiveOf(articles);
  expect(latest).toEqual(articles.slice(0, 12));
  expect(earlier.map(({ year, articles }) => [year, slugsOf(articles)])).toEqual([
    ['2026', '2026-07 2026-06'],
    ['2025', '2025-12 2025-11 2025-10 2025-09 2025-08 2025-07 2025-06'],
  ]);
  expect(archiveOf([])).toEqual({ latest: [], earlier: [] });
});

describe('an article handed in', () => {
  const words = { title: ' Название ', summary: 'О чём', body: 'Текст\n\tс отступом' };
  const draft = { slug: 'debt-rule', topic: 'measuring', publishedOn: '2028-02-29', text: { ru: words, en: words } };
  const tagsOf = (given: unknown) => articleDraft.safeParse(given).error?.issues.map(({ message }) => message);
  const withWords = (changed: object) => ({ ...draft, text: { ru: { ...words, ...changed }, en: words } });

  test('is taken, trimmed', () => {
    expect(articleDraft.parse(draft).text.ru.title).toBe('Название');
  });

  test.each([
    [{ ...draft, slug: 'subscribe' }, 'slugInvalid'],
    [{ ...draft, slug: 5 }, 'slugInvalid'],
    [{ ...draft, topic: 'sport' }, 'topicUnknown'],
    [{ ...draft, publishedOn: '2027-02-29' }, 'dayInvalid'],
    [{ ...draft, publishedOn: '29.02.2028' }, 'dayInvalid'],
    [withWords({ title: ' ' }), 'titleMissing'],
    [withWords({ title: 'x'.repeat(161) }), 'titleTooLong'],
    [withWords({ summary: undefined }), 'summaryMissing'],
    [withWords({ body: '' }), 'bodyMissing'],
    [withWords({ body: 'a\u0000b' }), 'controlCharacter'],
    [withWords({ body: 'a\u000bb' }), 'controlCharacter'],
    [withWords({ body: 'a\ud800b' }), 'controlCharacter'],
  ])('is refused: %#', (given, tag) => {
    expect(tagsOf(given)).toEqual([tag]);
  });
});
