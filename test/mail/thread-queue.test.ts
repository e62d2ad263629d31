import { beforeAll, describe, expect, test } from 'vitest';
import { livingNumbered } from '#app/consultations/living-thread.server.ts';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { prepareSearch, threadIndex } from '#app/web/desk/parts/text-search.queries.server.ts';
import { readThreadFilter } from '#app/web/desk/threads/thread-filter.ts';
import { listThreads } from '#app/web/desk/threads/threads.queries.server.ts';
import { askedBy, now, saysMore } from '#test/support/desk-threads.ts';
import { openDesk, type Desk } from '#test/support/threads.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const { app, client } = desk;
  for (let number = 1; number <= 30; number += 1) {
    const thread = askedBy(app, client, { subject: `Вопрос ${number}`, text: 'Как считать переезды?' });
    if (number === 3) saysMore(app, thread, client, 'А переезды вне сети? И ещё раз: переезды?');
    if (number === 3) saysMore(app, thread, client, 'Спасибо.');
  }
});

/** What the queue shows for what was asked, and the statements that it cost. */
function show(query: string, page: string | null = null) {
  const { app } = desk;
  const { db } = app;
  const before = app.statements.length;
  const filter = readThreadFilter(new URLSearchParams(query), 'somebody');
  const named = livingNumbered(db, filter.q)?.id;
  const searched = named !== undefined || filter.q === '' ? undefined : prepareSearch(db, threadIndex, filter.q);
  const shown = listThreads(db, { filter, named, searched, topics: [], now: 0, soon: 0 }, page);
  return { ...shown, statements: app.statements.slice(before) };
}

describe('the queue', () => {
  test('is shown by pages, each thread with its last word', () => {
    const [first, second] = [show(''), show('', '2')];
    expect([first.rows.length, second.rows.length, second.of.count]).toEqual([25, 5, 30]);
    expect(first.rows.find(({ subject }) => subject === 'Вопрос 3')?.lastSaid).toBe('Спасибо.');
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30);
  });

  test('looks up the last word of those on the page alone', () => {
    const list = show('state=any').statements.at(-1) ?? '';
    const values = [...list.matchAll(/\?/g)].map(() => 1);
    const plan = desk.app.db.$client.prepare(`explain query plan ${list}`).all(values) as { detail: string }[];
    expect(plan[0]?.detail).toMatch(/^SEARCH threads USING INDEX \w+ \(id=\?\)/);
  });

  test('that is searched shows the last word in which it was found', () => {
    const found = [...show('q=переезды').rows, ...show('q=переезды', '2').rows];
    expect(found).toHaveLength(30);
    expect(found.find(({ subject }) => subject === 'Вопрос 3')?.lastSaid).toMatch(/^А переезды вне сети/);
  });

  test('that is searched goes through the index twice: to correct what was typed, and to find', () => {
    const { statements } = show('q=переезды');
    expect(statements.join(';').match(/"?thread_search"? match/g)).toHaveLength(2);
  });

  test('finds a number that lives on in another thread', () => {
    const { app, client, consultant } = desk;
    const [thread, other] = [askedBy(app, client), askedBy(app, client)];
    expect(show(`q=${thread.number}`).rows.map(({ id }) => id)).toEqual([thread.id]);
    mergeThread(app, consultant, { threadId: thread.id, version: now(app, thread).version }, other.number);
    expect(show(`q=${thread.number}`).rows.map(({ id }) => id)).toEqual([other.id]);
    expect(show('q=К-2026-9999').rows).toEqual([]);
  });
});
