import { describe, expect, test } from 'vitest';
import { isSlug, reservedSlugs } from '#app/journal/article-slug.ts';
import routes from '#app/routes.ts';

describe('the name of an article in its URL', () => {
  test.each(['debt-rule', 'how-many-can-be-kept', '152-fz', 'abc', 'a'.repeat(80)])('may be %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  test.each([
    ['', 'ab', 'a'.repeat(81), 'Debt-rule', 'debt_rule', 'debt rule', 'долг', 'debt.rule', '../etc', 'debt/rule'],
    ['-debt', 'debt-', 'debt--rule', 'debt-rule\n', ' debt-rule', 'debt%20rule', 'ｄｅｂｔ'],
  ])('may not be %j …', (...slugs) => {
    for (const slug of slugs) expect([slug, isSlug(slug)]).toEqual([slug, false]);
  });

  test('may not be that of another page of the journal', () => {
    const paths = routes.map(({ path = '' }) => path).filter((path) => path.startsWith('journal/'));
    const words = new Set(paths.map((path) => path.split('/')[1] ?? '').filter((word) => !word.startsWith(':')));
    expect([...words].sort()).toEqual([...reservedSlugs]);
    for (const word of words) expect([word, isSlug(word)]).toEqual([word, false]);
  });
});
