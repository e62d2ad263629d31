import { expect, test } from 'vitest';
import type { KeptPage } from '#app/web/http/kept-page.server.ts';
import { makePageCache } from '#app/web/http/page-cache.server.ts';

const hour = 3_600_000;

function setUp() {
  const world = { version: 1, now: 10 * hour + 5 };
  const cache = makePageCache({ version: () => world.version, now: () => world.now });
  const page = (etag: string) => ({ page: { etag } as KeptPage });
  return { world, cache, page };
}

test('a page is kept until the full hour, and no longer', async () => {
  const { world, cache, page } = setUp();
  await cache.fill('/', () => Promise.resolve(page('one')));
  world.now = 11 * hour - 1;
  expect(cache.find('/')?.etag).toBe('one');
  world.now = 11 * hour;
  expect(cache.find('/')).toBeUndefined();
});

test('a page is old as soon as the content has another version', async () => {
  const { world, cache, page } = setUp();
  await cache.fill('/', () => Promise.resolve(page('one')));
  world.version = 2;
  expect(cache.find('/')).toBeUndefined();
});

test('what changed while a page was being made makes it old, and whoever asks then gets one made since', async () => {
  const { world, cache, page } = setUp();
  let finish = (): void => undefined;
  const slow = cache.fill(
    '/',
    () => new Promise<ReturnType<typeof page>>((resolve) => (finish = () => resolve(page('before')))),
  );
  world.version = 2;
  const since = cache.fill('/', () => Promise.resolve(page('since')));
  finish();
  expect((await slow).page.etag).toBe('before');
  expect((await since).page.etag).toBe('since');
  expect(cache.find('/')?.etag).not.toBe('before');
});

test('all who ask at once share one making, also when it fails, and the next one tries again', async () => {
  const { cache, page } = setUp();
  let made = 0;
  const fail = () => {
    made += 1;
    return Promise.reject(new Error('no page'));
  };
  const answers = await Promise.allSettled(Array.from({ length: 200 }, () => cache.fill('/', fail)));
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  expect(made).toBe(1);
  await cache.fill('/', () => Promise.resolve(page('one')));
  expect(cache.find('/')?.etag).toBe('one');
});

test('what is no page is handed out and not kept', async () => {
  const { cache } = setUp();
  expect(await cache.fill('/', () => Promise.resolve({ page: undefined, status: 404 }))).toMatchObject({ status: 404 });
  expect(cache.find('/')).toBeUndefined();
});

test('whoever invents addresses pushes out the oldest page, and memory does not grow', async () => {
  const { cache, page } = setUp();
  for (let index = 0; index <= 4000; index += 1) {
    await cache.fill(`/${index}`, () => Promise.resolve(page(String(index))));
  }
  expect(cache.find('/0')).toBeUndefined();
  expect(cache.find('/1')?.etag).toBe('1');
  expect(cache.find('/4000')?.etag).toBe('4000');
});

test('four pages are made at a time, and the others in the order they were asked for', async () => {
  const { cache, page } = setUp();
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const make = (key: string) => () => {
    begun.push(key);
    return new Promise<ReturnType<typeof page>>((resolve) => finish.push(() => resolve(page(key))));
  };
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => cache.fill(key, make(key)));
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  finish[0]?.();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  while (finish.length > 0 || begun.length < 6) {
    for (const one of finish.splice(0)) one();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await Promise.all(all)).map((made) => made.page.etag)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('whoever makes a page anew is shown the page as it was', async () => {
  const { world, cache, page } = setUp();
  await cache.fill('/', () => Promise.resolve(page('one')));
  world.version = 2;
  const made = await cache.fill('/', (before) => Promise.resolve({ page: before }));
  expect(made.page?.etag).toBe('one');
  expect(cache.find('/')?.etag).toBe('one');
});
