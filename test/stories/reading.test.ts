import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleDraft } from '#app/journal/article-draft.ts';
import { saveArticle } from '#app/journal/articles.server.ts';
import { fillDemoArticles } from '#app/journal/demo-articles.server.ts';
import { topics } from '#app/journal/subscription.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { locales, type Locale } from '#app/words/locale.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

interface Draft extends Partial<Omit<ArticleDraft, 'text'>> {
  body?: string;
  summary?: string;
}

/** An article of ours: «Статья <slug>» in Russian, “Article <slug>” in English. */
function publish(slug: string, { body = 'Текст.', summary = 'О чём', ...rest }: Draft = {}): void {
  const wordsIn = (title: string) => ({ title: `${title} ${slug}`, summary, body });
  const text = { ru: wordsIn('Статья'), en: wordsIn('Article') };
  const saved = saveArticle(house.app, { slug, topic: 'measuring', publishedOn: '2026-03-01', ...rest, text });
  expect(saved).toHaveProperty('saved');
}

/** The demo journal as it is read when its last article is out. */
function openDemo(): void {
  expect(fillDemoArticles(house.app)).toBe(true);
  house.app.clock.pass(300 * day);
}

const titlesOn = async (path: string) => {
  const root = parse((await house.visitor().open(path)).html);
  return root.querySelectorAll('main h2 a').map((link) => link.text);
};
const shownIn = async (path: string) => parse((await house.visitor().open(path)).html);
const entriesOf = async (locale: Locale) => {
  const answer = await house.visitor().request(pathsIn(locale).journalFeed);
  const xml = await answer.text();
  return { answer, xml, entries: parse(xml, { blockTextElements: {} }).querySelectorAll('entry') };
};
const pathOf = (address: string | undefined) => address?.slice(house.app.config.origin.length) ?? '';

describe('the archive', () => {
  test('shows the newest first; of one day, what was entered last', async () => {
    publish('older', { publishedOn: '2026-02-01' });
    publish('newer', { publishedOn: '2026-03-01' });
    publish('newest', { publishedOn: '2026-03-01' });
    publish('oldest', { publishedOn: '2025-12-31' });
    expect(await titlesOn('/journal')).toEqual([...['Статья newest', 'Статья newer', 'Статья older', 'Статья oldest']]);
    expect((await titlesOn('/en/journal'))[0]).toBe('Article newest');
  });

  test('says of each article when it came out, how long it takes to read, what it is about and its topic', async () => {
    publish('debt-rule', { body: 'слово '.repeat(900), summary: 'Чем долг меняет отток' });
    const { text, links } = await house.visitor().open('/journal');
    expect(text).toContain('1 марта 2026');
    expect(text).toContain('5 минут чтения');
    expect(text).toContain('Чем долг меняет отток');
    expect(links).toEqual(expect.arrayContaining(['/journal/debt-rule', '/journal/topics/measuring']));
  });

  test('shows nothing before its day in Moscow, and all of it from then on', async () => {
    publish('tomorrow', { publishedOn: '2026-03-17' });
    const visitor = house.visitor();
    const statusesOf = async () => [
      (await titlesOn('/journal')).length,
      (await titlesOn('/journal/topics/measuring')).length,
      (await entriesOf('ru')).entries.length,
      (await visitor.request('/journal/tomorrow')).status,
    ];
    expect(await statusesOf()).toEqual([0, 0, 0, 404]);
    // The clock stands at noon in Moscow.
    house.app.clock.pass(12 * 3_600_000 - 1);
    expect(await statusesOf()).toEqual([0, 0, 0, 404]);
    house.app.clock.pass(1);
    expect(await statusesOf()).toEqual([1, 1, 1, 200]);
  });

  test('says so while there is nothing, and offers the subscription', async () => {
    for (const path of ['/journal', '/en/journal', ...topics.map((topic) => `/journal/topics/${topic}`)]) {
      const page = await house.visitor().open(path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.text).toMatch(/Статей пока нет|статей пока нет|no articles yet/);
      expect(page.links.some((link) => link.endsWith('/journal/subscribe'))).toBe(true);
    }
  });

  test('keeps older years by their titles', async () => {
    for (let month = 1; month <= 12; month += 1) {
      publish(`y25-${month}`, { publishedOn: `2025-${String(month).padStart(2, '0')}-05` });
    }
    publish('y26', { publishedOn: '2026-01-05' });
    const root = await shownIn('/journal');
    expect(root.querySelectorAll('main section h2').map(({ text }) => text)).toContain('2025');
    expect(await titlesOn('/journal')).toHaveLength(12);
    expect(root.querySelectorAll('main a[href="/journal/y25-1"]')).toHaveLength(1);
  });
});

describe('a topic', () => {
  test('has its own articles only, in both languages', async () => {
    publish('counted');
    publish('kept', { topic: 'retention' });
    expect(await titlesOn('/journal/topics/retention')).toEqual(['Статья kept']);
    expect(await titlesOn('/en/journal/topics/retention')).toEqual(['Article kept']);
    const empty = await house.visitor().open('/journal/topics/people');
    expect(empty.text).toContain('На эту тему статей пока нет');
    expect(empty.links).toContain('/journal/kept');
  });

  test('without articles is named but not linked, and its page has no empty list', async () => {
    publish('counted');
    const root = await shownIn('/journal');
    const rows = root.querySelectorAll('nav[aria-labelledby=topics] li');
    expect(rows.map((row) => row.querySelectorAll('a').length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(rows[1]?.text.replaceAll('\u00a0', ' ')).toMatch(/пока нет$/);
    const lists = (await shownIn('/journal/topics/people')).querySelectorAll('main ul');
    expect(lists.every((list) => list.querySelector('li'))).toBe(true);
  });

  test.each(['/journal/topics/sport', '/en/journal/topics/sport', '/journal/topics/constructor', '/journal/topics'])(
    'that is none is not there: %s',
    async (path) => {
      expect((await house.visitor().open(path)).status).toBe(404);
    },
  );
});

describe('an article', () => {
  test('says what it is, to a reader and to a search engine', async () => {
    openDemo();
    const root = await shownIn('/journal/debt-rule');
    expect(root.querySelector('h1')?.text).toMatch(/^Один процент или два/);
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-18');
    const things = root.querySelectorAll('script').map(({ rawText }) => JSON.parse(rawText) as Record<string, unknown>);
    const article = things.find((thing) => thing['@type'] === 'Article');
    expect(article).toMatchObject({ datePublished: '2026-11-18', dateModified: '2026-11-18', inLanguage: 'ru' });
    expect(article?.['wordCount']).toBeGreaterThan(500);
    expect(things.map((thing) => thing['@type'])).toContain('BreadcrumbList');
    const feed = root.querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe('/journal/feed.xml');
    expect((await shownIn('/en/journal/debt-rule')).querySelector('h1')?.text).toMatch(/^One per cent or two/);
  });

  test('has contents that lead into it', async () => {
    openDemo();
    const root = await shownIn('/journal/debt-rule');
    const anchors = root.querySelectorAll('nav ol a[href^="#"]').map((link) => link.getAttribute('href') ?? '');
    expect(anchors.length).toBeGreaterThan(2);
    for (const anchor of anchors) expect(root.querySelectorAll(`h2[id="${anchor.slice(1)}"]`)).toHaveLength(1);
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('leads on to those before and after it and to three more', async () => {
    openDemo();
    const root = await shownIn('/journal/how-many-can-be-kept');
    const around = root.querySelectorAll('main nav a').map((link) => link.getAttribute('href'));
    expect(around).toEqual(
      expect.arrayContaining(['/journal/six-channels-one-number', '/journal/promised-half-measured-fifth']),
    );
    const related = root
      .querySelectorAll('section[aria-labelledby=related] a')
      .map((link) => link.getAttribute('href'));
    expect(related).toEqual(['/journal/debt-rule', '/journal/jumping-reasons', '/journal/five-days-of-audit']);
  });

  test.each(['/journal/nowhere', '/en/journal/nowhere', '/journal/DEBT-RULE', '/journal/debt-rule/more'])(
    'that is none is not there: %s',
    async (path) => {
      openDemo();
      expect((await house.visitor().open(path)).status).toBe(404);
    },
  );

  test('keeps its address and its place when it is mended', async () => {
    publish('debt-rule', { body: 'Было так.' });
    expect((await house.visitor().open('/journal/debt-rule')).text).toContain('Было так.');
    const before = (await entriesOf('ru')).entries[0]!;
    house.app.clock.pass(day);
    publish('debt-rule', { body: 'Стало иначе.' });
    expect((await house.visitor().open('/journal/debt-rule')).text).toContain('Стало иначе.');
    expect(await titlesOn('/journal')).toEqual(['Статья debt-rule']);
    const after = (await entriesOf('ru')).entries[0]!;
    expect(after.querySelector('id')?.text).toBe(before.querySelector('id')?.text);
    expect(after.querySelector('updated')?.text).not.toBe(before.querySelector('updated')?.text);
  });

  test('can do no harm, whatever is written in it', async () => {
    const body = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)> and [a link](javascript:alert(1)) and [another](data:text/html,x)',
      '![a picture](https://elsewhere.example/p.png) ![data](data:image/png;base64,AA==)',
      '# <b onclick="x">Top</b>\n\n]]> &lt;script&gt; ]]>',
      '[elsewhere](https://elsewhere.example/)',
    ].join('\n\n');
    publish('hostile', { body, summary: '</script><script>alert(2)</script> ]]>' });
    const page = await house.visitor().open('/journal/hostile');
    const root = parse(page.html);
    expect(page.html).not.toMatch(/<script(?! type="application\/ld\+json")/i);
    expect(root.querySelectorAll('[onerror], [onclick], main img, main iframe, main script')).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(page.links.filter((link) => /^(javascript|data):/i.test(link))).toEqual([]);
    expect(root.querySelector('main a[href^="https://elsewhere"]')?.getAttribute('rel')).toContain('nofollow');
    expect(page.text).toContain('a link and another');
    const { xml, entries } = await entriesOf('ru');
    expect(entries).toHaveLength(1);
    expect(xml).not.toMatch(/<script/i);
    // CDATA ends but once in each of the title, the summary and the content.
    expect(xml.match(/\]\]>/g)).toHaveLength(3);
  });
});

describe('the feed', () => {
  test.each(locales)('holds every article whole, with addresses that answer (%s)', async (locale) => {
    openDemo();
    const { answer, xml, entries } = await entriesOf(locale);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(xml).toContain(`<feed xml:lang="${locale}" xmlns="http://www.w3.org/2005/Atom">`);
    expect(entries).toHaveLength(6);
    for (const entry of entries) {
      const link = entry.querySelector('link')?.getAttribute('href');
      expect(link).toContain(`http://klyuch.example${pathsIn(locale).journal}/`);
      const page = await house.visitor().open(pathOf(link));
      expect(page.status).toBe(200);
      expect(entry.querySelector('title')?.text.replaceAll('\u00a0', ' ')).toContain(page.heading);
      const content = entry.querySelector('content')?.innerHTML ?? '';
      expect(content.length).toBeGreaterThan(3000);
      expect(content).not.toMatch(/(href|src)="[/#]/);
    }
    const ids = [...xml.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(7);
    expect(xml).toContain('<published>2026-11-17T21:00:00.000Z</published>');
  });

  test('can be read while it is empty', async () => {
    const { answer, xml, entries } = await entriesOf('en');
    expect([answer.status, entries.length]).toEqual([200, 0]);
    expect(xml).toContain('<updated>2026-03-16T09:00:00.000Z</updated>');
  });
});

describe('the demo journal', () => {
  test('is filled once, and only where nothing is', () => {
    expect([fillDemoArticles(house.app), fillDemoArticles(house.app)]).toEqual([true, false]);
  });

  test.each(locales)('links to nothing that is not there (%s)', async (locale) => {
    openDemo();
    const home = pathsIn(locale).journal;
    const pages = (await house.visitor().open(home)).links.filter((link) => link.startsWith(`${home}/`));
    const found = new Set<string>();
    for (const path of new Set(pages)) {
      const root = await shownIn(path);
      for (const link of root.querySelectorAll('main a[href^="/"]')) found.add(link.getAttribute('href') ?? '');
    }
    expect(found.size).toBeGreaterThan(8);
    for (const path of found) expect([path, (await house.visitor().request(path)).status]).toEqual([path, 200]);
  });
});

test('a page asks the database no more when there are fifty articles than when there are five', async () => {
  const count = async (path: string) => {
    house.app.statements.length = 0;
    expect((await house.visitor().open(path)).status).toBe(200);
    return house.app.statements.filter((statement) => statement.includes('articles')).length;
  };
  const paths = ['/journal', '/journal/topics/measuring', '/journal/a-3', '/journal/feed.xml'];
  const publishMany = (from: number, to: number) => {
    for (let number = from; number <= to; number += 1) {
      publish(`a-${number}`, {
        topic: topics[number % 2]!,
        publishedOn: `2025-01-${String((number % 28) + 1).padStart(2, '0')}`,
      });
    }
  };
  publishMany(1, 5);
  const few = [];
  for (const path of paths) few.push(await count(path));
  publishMany(6, 50);
  const many = [];
  for (const path of paths) many.push(await count(path));
  expect(few.every((statements) => statements >= 1 && statements <= 5)).toBe(true);
  expect(many).toEqual(few);
});

test('what cannot be an article is refused with the reason', () => {
  const words = { title: 'Название', summary: '', body: 'Текст' };
  const draft: ArticleDraft = {
    slug: 'topics',
    topic: 'people',
    publishedOn: '2026-03-01',
    text: { ru: words, en: words },
  };
  expect(saveArticle(house.app, draft)).toEqual({
    refused: [
      { field: 'slug', tag: 'slugInvalid' },
      { field: 'text.ru.summary', tag: 'summaryMissing' },
      { field: 'text.en.summary', tag: 'summaryMissing' },
    ],
  });
});
