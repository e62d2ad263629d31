import { describe, expect, test } from 'vitest';
import { mostCounted, pageOf } from '#app/web/desk/parts/page-of.ts';
import { asked, tidyQuery, withQuery } from '#app/web/desk/parts/query.ts';

describe('a page of a list', () => {
  test.each([
    { counted: 0, wanted: null, shown: [1, 1, 0, 0] },
    { counted: 1, wanted: null, shown: [1, 1, 1, 1] },
    { counted: 50, wanted: '1', shown: [1, 1, 1, 50] },
    { counted: 51, wanted: '2', shown: [2, 2, 51, 51] },
    { counted: 130, wanted: '2', shown: [2, 3, 51, 100] },
  ])('$wanted of $counted records', ({ counted, wanted, shown }) => {
    const { page, pages, from, to } = pageOf(counted, wanted);
    expect([page, pages, from, to]).toEqual(shown);
  });

  test.each(['0', '-1', '9e9', 'x', '', '1.5', '99999999'])('that is not there (%s) is one that is', (wanted) => {
    const { page, offset } = pageOf(130, wanted);
    expect([page >= 1, page <= 3, offset >= 0]).toEqual([true, true, true]);
  });

  test('says when there are more than were counted', () => {
    expect(pageOf(mostCounted, null).isMore).toBe(false);
    expect(pageOf(mostCounted + 1, null)).toMatchObject({ isMore: true, count: mostCounted, pages: 200 });
  });
});

describe('the address of a list', () => {
  test('keeps all else when one condition changes, and begins from the first page again', () => {
    expect(withQuery('state=new&kind=tier&page=3', { state: 'lost' })).toBe('kind=tier&state=lost');
    expect(withQuery('state=new&page=3', { state: null })).toBe('');
    expect(withQuery('state=new', { page: '2' })).toBe('state=new&page=2');
  });

  test('has no question mark where nothing is asked', () => {
    expect(asked('/desk/leads', '')).toBe('/desk/leads');
    expect(asked('/desk/leads', 'q=x')).toBe('/desk/leads?q=x');
  });

  test('is the same for the same question, however it was put', () => {
    const names = ['q', 'state'];
    expect(tidyQuery(new URLSearchParams('state=new&q=+a+&kind=&page=2'), names)).toBe('q=a&state=new');
  });
});
