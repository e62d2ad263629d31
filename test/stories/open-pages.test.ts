import { parse, type HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOpenPages } from '#app/web/site/robots/open-pages.server.ts';
import { localPath, locales } from '#app/words/locale.ts';
import { openDemoHouse } from '#test/support/demo.ts';
import type { House } from '#test/support/house.ts';

let house: House;
let origin: string;
beforeAll(async () => {
  house = await openDemoHouse();
  origin = house.app.config.origin;
});
afterAll(() => house[Symbol.asyncDispose]());

const openPaths = () =>
  listOpenPages(house.app).flatMap(({ path }) => locales.map((locale) => localPath(locale, path)));

async function read(path: string): Promise<{ status: number; root: HTMLElement }> {
  const response = await fetchAsStranger(path);
  return { status: response.status, root: parse(await response.text()) };
}

let strangers = 0;

/** Another visitor each time: nobody looks at the whole site within a minute. */
function fetchAsStranger(path: string): Promise<Response> {
  strangers += 1;
  const headers = { 'x-forwarded-for': `198.18.${strangers >> 8}.${strangers & 255}` };
  return fetch(house.url + path, { headers, signal: AbortSignal.timeout(20_000) });
}

const attributes = (root: HTMLElement, selector: string, name: string) =>
  root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

test('whoever follows every link from the home page finds every open page, and nothing that is not there', async () => {
  const found = new Map<string, number>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const { status, root } = await read(path);
    found.set(path, status);
    for (const href of attributes(root, 'a[href]', 'href')) {
      if (/^\/(?!\/)/.test(href)) waiting.push(href.replace(/#.*/, ''));
    }
  }
  const broken = [...found].filter(([, status]) => status !== 200);
  expect(broken).toEqual([]);
  expect(openPaths().filter((path) => !found.has(path))).toEqual([]);
});

describe('every open page', () => {
  test('says where it is, in both languages, and its twin says the same', async () => {
    for (const path of openPaths()) {
      const { root } = await read(path);
      expect(attributes(root, 'link[rel=canonical]', 'href'), path).toEqual([origin + path]);
      const twins = attributes(root, 'link[rel=alternate][hreflang]', 'href');
      expect(twins, path).toContain(origin + path);
      expect(attributes(root, 'link[rel=alternate][hreflang]', 'hreflang'), path).toEqual(['ru', 'en', 'x-default']);
      for (const twin of twins) expect(openPaths(), path).toContain(twin.slice(origin.length));
      expect(attributes(root, 'meta[name=robots]', 'content'), path).toEqual([]);
    }
  });

  test('has a title and a description that no other page of its language has', async () => {
    for (const locale of locales) {
      const said = new Map<string, string>();
      for (const { path: neutral } of listOpenPages(house.app)) {
        const path = localPath(locale, neutral);
        const { root } = await read(path);
        const title = root.querySelector('title')?.text ?? '';
        const [description = ''] = attributes(root, 'meta[name=description]', 'content');
        expect(description.length, `${path}: ${description}`).toBeGreaterThan(40);
        for (const text of [title, description]) {
          expect(said.get(text), `${path} says «${text}»`).toBeUndefined();
          said.set(text, path);
        }
      }
    }
  });

  test('has a picture of its own to stand for it elsewhere', async () => {
    const seen = new Set<string>();
    for (const path of openPaths()) {
      const { root } = await read(path);
      const [picture = ''] = attributes(root, 'meta[property="og:image"]', 'content');
      expect(picture.startsWith(`${origin}/pictures/`), path).toBe(true);
      const answer = await fetchAsStranger(picture.slice(origin.length));
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'image/png']);
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
      seen.add(picture);
    }
    expect(seen.size).toBe(openPaths().length);
  });

  test('names its icons, its manifest and its two fonts, and all of them are there', async () => {
    const links = new Map<string, string>();
    for (const path of openPaths()) {
      const { root } = await read(path);
      const named = root.querySelectorAll('link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest], [rel=preload])');
      expect(named.map((link) => link.getAttribute('rel')).toSorted(), path).toEqual([
        'apple-touch-icon',
        ...['icon', 'icon', 'manifest', 'preload', 'preload'],
      ]);
      for (const link of named) links.set(link.getAttribute('href') ?? '', link.getAttribute('rel') ?? '');
    }
    expect(links.size).toBe(6);
    const manifest = (await (await fetchAsStranger('/site.webmanifest')).json()) as { icons: { src: string }[] };
    for (const { src } of manifest.icons) links.set(src, 'icon');
    for (const [href, rel] of links) {
      const { status, headers } = await fetchAsStranger(href);
      expect([href, status]).toEqual([href, 200]);
      expect(headers.get('content-type')).toMatch(
        { manifest: /manifest/, preload: /^font\//, icon: /^image\// }[rel] ?? /^image\//,
      );
      // A name that changes with the bytes never needs to be asked for again.
      if (rel === 'preload') expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  test('describes itself to machines, where it does, in terms that can be read', async () => {
    const types = new Set<string>();
    for (const path of openPaths()) {
      const { root } = await read(path);
      for (const { text } of root.querySelectorAll('script[type="application/ld+json"]')) {
        const thing = JSON.parse(text) as Record<string, unknown>;
        expect(thing['@context']).toBe('https://schema.org');
        types.add(String(thing['@type']));
        for (const url of text.match(/"https?:[^"]+"/g) ?? []) {
          expect(url.startsWith(`"${origin}`) || url.startsWith('"https://schema.org'), `${path}: ${url}`).toBe(true);
        }
      }
    }
    expect([...types]).toEqual(expect.arrayContaining(['Organization', 'BreadcrumbList', 'Article', 'Service']));
  });
});

describe('for robots', () => {
  test('the site map names every open page with its twin, and nothing else', async () => {
    const { root } = await read('/sitemap.xml');
    const places = root.querySelectorAll('loc').map(({ text }) => text);
    expect(places.toSorted()).toEqual(
      openPaths()
        .map((path) => origin + path)
        .toSorted(),
    );
    const twins = root.querySelectorAll('url').map((url) => url.querySelectorAll('*').length);
    expect(new Set(twins.map((count) => count >= 4))).toEqual(new Set([true]));
  });

  test('robots.txt closes what lies behind links and names the site map', async () => {
    const text = await (await fetch(`${house.url}/robots.txt`)).text();
    expect(text).toContain(`Sitemap: ${origin}/sitemap.xml`);
    for (const path of ['/journal/confirm/', '/en/journal/unsubscribe/', '/dev/']) {
      expect(text).toContain(`Disallow: ${path}\n`);
    }
  });

  test('what is no open page asks not to be found', async () => {
    for (const path of ['/journal/preferences', '/journal/subscribe/sent', '/en/nothing-of-ours']) {
      const { root } = await read(path);
      expect([path, ...attributes(root, 'meta[name=robots]', 'content')]).toEqual([path, 'noindex']);
      expect(attributes(root, 'link[rel=canonical]', 'href')).toEqual([]);
    }
  });

  test('a picture of no page of ours is not drawn', async () => {
    for (const path of ['/pictures/nothing.png', '/pictures/en/nothing.png', '/pictures/home']) {
      expect([path, (await read(path)).status]).toEqual([path, 404]);
    }
  });
});
