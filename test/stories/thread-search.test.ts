import { beforeAll, describe, expect, test } from 'vitest';
import { forgetThreads } from '#app/consultations/forget-threads.server.ts';
import { listHeldThreads } from '#app/consultations/held-threads.server.ts';
import { livingNumbered } from '#app/consultations/living-thread.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { prepareSearch, threadIndex } from '#app/web/desk/parts/text-search.queries.server.ts';
import { readThreadFilter } from '#app/web/desk/threads/thread-filter.ts';
import { listThreads } from '#app/web/desk/threads/threads.queries.server.ts';
import { arrives, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const { app, client } = desk;
  const ask = (subject: string, text: string) =>
    arrives(app, mailOf({ from: client, to: 'ask@klyuch.example', subject, text }));
  await ask('Нормы', 'Сколько абонентов уходит из-за переездов?');
  await ask('Скрипт', 'Пришлите скрипт разговора о цене.\n\n12.03.2026 12:00, Некто пишет:\n> Про паузу в договоре');
  await ask('Ещё', 'Отчёт о возвращённых абонентах готов.');
});

/** Subjects of the threads that a search finds. */
function find(typed: string): string[] {
  const { app } = desk;
  const filter = readThreadFilter(new URLSearchParams({ q: typed }), 'somebody');
  const searched = prepareSearch(app.db, threadIndex, filter.q);
  const named = livingNumbered(app.db, filter.q)?.id;
  const asked = { filter, named, searched, topics: [], now: app.clock.now(), soon: app.clock.now() };
  return listThreads(app.db, asked, null)
    .rows.map(({ subject }) => subject)
    .sort();
}

describe('a search over all conversations', () => {
  test.each([
    ['a word in another form', 'абонентами', ['Ещё', 'Нормы']],
    ['a word with a letter wrong', 'переесды', ['Нормы']],
    ['two words, both of which must be there', 'абонентов переезд', ['Нормы']],
    ['ё where е was typed', 'отчет', ['Ещё']],
    ['a number however it is written', 'k-2026-2', ['Скрипт']],
    ['the name of whoever wrote', 'Петрова', ['Ещё', 'Нормы', 'Скрипт']],
    ['what was only quoted', 'паузу', []],
  ])('finds %s', (_, typed, found) => expect(find(typed)).toEqual(found));
});

test('what was destroyed is found no more', () => {
  const { app, client } = desk;
  const who = { personId: client.id, address: client.address };
  transact(app.db, (tx) => forgetThreads(app, tx, listHeldThreads(tx, who), who));
  expect(find('абонент')).toEqual([]);
});
