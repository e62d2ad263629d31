import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { safeHtml } from '#app/content/markdown-html.ts';
import { contentsOf } from '#app/content/markdown-text.ts';
import { plainElements } from '#app/web/parts/markdown.tsx';
import { wordsFor } from '#app/words/index.ts';

const { markdown: words } = wordsFor('ru').reading;
const shown = (markdown: string, whole?: (address: string) => string) =>
  renderToStaticMarkup(plainElements(safeHtml(markdown, words, whole)));

describe('what is shown of an article', () => {
  test.each([
    ['raw HTML goes, its words stay', 'a <b onclick="x()">b</b>', '<p>a b</p>'],
    ['a script is words', 'a <script>alert(1)</script>', '<p>a alert(1)</p>'],
    ['a block of HTML goes', '<iframe src="https://elsewhere.example"></iframe>', ''],
    ['an address that runs goes', '[a](javascript:alert(1)) [b](JaVaScRiPt:x)', '<p>a b</p>'],
    ['and so in every disguise', '[a](<java\tscript:x>) [b](&#106;avascript:x) [c](vbscript:x)', null],
    ['an address with its data goes', '[a](data:text/html,x)', '<p>a</p>'],
    ['an unreadable address goes', '[a](http://[)', '<p>a</p>'],
    ['a picture from elsewhere goes', '![слова](https://elsewhere.example/p.png)', '<p>слова</p>'],
    ['also without a scheme', '![a](//elsewhere.example/p.png)', '<p>a</p>'],
    ['a picture of data goes', '![a](data:image/png;base64,AA==)', '<p>a</p>'],
    ['a picture of ours stays', '![a](/p.png "b")', '<p><img src="/p.png" alt="a" title="b" loading="lazy"/></p>'],
    ['a link of ours stays', '[a](/services#x)', '<p><a href="/services#x">a</a></p>'],
    ['a link to a mailbox stays', '<team@klyuch.example>', null],
    ['a heading of the first rank is of the second', '# A', '<h2 id="s-a">A</h2>'],
    ['a task is a sign', '- [x] a\n- [ ] b', null],
  ])('%s', (_, markdown, html) => {
    const made = shown(markdown);
    if (html !== null) expect(made).toBe(html);
    expect(made).not.toMatch(/script:|<script|onclick|<input|<h1/i);
  });

  test('a link elsewhere vouches for nothing', () => {
    for (const address of ['https://elsewhere.example/', '//elsewhere.example/']) {
      expect(shown(`[a](${address})`)).toContain('rel="noopener noreferrer nofollow"');
    }
    expect(shown('https://elsewhere.example')).toContain('rel="noopener noreferrer nofollow"');
  });

  test('a task says whether it is done, without a field to press', () => {
    expect(parse(shown('- [x] a\n- [ ] b')).text.replaceAll(/\s+/g, ' ').trim()).toBe('☑ a ☐ b');
  });

  test('a table has heads for its columns, its sides, and a name by its place', () => {
    const html = shown('## Долг\n\n| a | b |\n|---|--:|\n| 1 | 2 |');
    expect(html).toContain('<table aria-label="Таблица 1, раздел «Долг»">');
    expect(html).toContain('<th align="right" scope="col">b</th>');
    expect(html).not.toContain('style=');
  });

  test('a table has heads for its rows too, but for a row that says nothing first', () => {
    const root = parse(shown('| a | b |\n|:--|---|\n| **1** | 2 |\n| | 3 |'));
    expect(root.querySelectorAll('tbody [scope=row]').map((head) => head.outerHTML)).toEqual([
      '<th align="left" scope="row"><strong>1</strong></th>',
    ]);
    expect(root.querySelectorAll('tbody td').map(({ text }) => text)).toEqual(['2', '', '3']);
    expect(root.querySelectorAll('thead [scope=row]')).toEqual([]);
  });

  test('a note leads there and back', () => {
    const root = parse(shown('a[^1] b[^1]\n\n## note-fn-1\n\n[^1]: c'));
    const ids = root.querySelectorAll('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(anchors).toHaveLength(4);
    for (const anchor of anchors) expect(ids).toContain(anchor.slice(1));
    expect(root.text).toContain('Примечания');
  });

  test('its contents lead to its headings', () => {
    const markdown = '# Долг\n\n## Долг\n\n### Долг\n\n## *Итог*\n\n[выше](#s-dolg)';
    const root = parse(shown(markdown));
    expect(contentsOf(markdown).map(({ id }) => root.querySelector(`h2#${id}`)?.text)).toEqual([
      'Долг',
      'Долг',
      'Итог',
    ]);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#s-dolg');
  });

  test('read elsewhere, its addresses are whole', () => {
    const html = shown('[a](/x) [b](#y) ![c](/z.png)', (address) => new URL(address, 'https://klyuch.example/j').href);
    expect(html).toContain('href="https://klyuch.example/x"');
    expect(html).toContain('href="https://klyuch.example/j#y"');
    expect(html).toContain('src="https://klyuch.example/z.png"');
  });
});

test('no text whatever leads anywhere but to a page, a mailbox or a telephone', () => {
  const piece = fc.constantFrom(
    ...[
      'javascript:',
      'data:',
      'vbscript:',
      '//x.example',
      'https://x.example',
      'mailto:',
      '&#x6a;',
      '&Tab;',
      '\t',
      '%0a',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '"',
      ' ',
      '\\',
      '\n\n',
      '# ',
      '- ',
      '|',
      'a',
      'script',
      'img src=',
      'onerror=',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const root = parse(shown(pieces.join('')));
      const links = root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
      for (const link of links) {
        expect(new URL(link, 'https://klyuch.example').protocol).toMatch(/^(https?|mailto|tel):$/);
      }
      expect(root.querySelectorAll('script, iframe, style, object, input, h1, [onerror]')).toEqual([]);
      for (const picture of root.querySelectorAll('img')) {
        expect(new URL(picture.getAttribute('src') ?? '', 'https://klyuch.example').host).toBe('klyuch.example');
      }
    }),
    { numRuns: 500 },
  );
});
