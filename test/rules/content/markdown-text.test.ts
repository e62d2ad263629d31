import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf, countWords, plainText, readMarkdown } from '#app/content/markdown-text.ts';

describe('the plain text of an article', () => {
  test('keeps its words and none of its marks, one block a line', () => {
    const markdown = [
      '# Долг\n\nПервый **абзац** со [ссылкой](https://klyuch.example/x "подсказка") и `кодом`.',
      '> цитата\n> в две строки\n\n- один\n- два\n  1. внутри',
      '| a | b |\n|---|--:|\n| 1 | 2 |\n\n![картинка](/p.png)\n\n<b>html</b>\n\n---\n\n[x]: https://klyuch.example',
    ].join('\n\n');
    expect(plainText(markdown).split('\n')).toEqual([
      ...['Долг', 'Первый абзац со ссылкой и кодом.', 'цитата в две строки', 'один', 'два', 'внутри'],
      ...['a', 'b', '1', '2', 'картинка', 'html'],
    ]);
  });
});

describe('words', () => {
  test.each([
    ['', 0],
    [' — … «» 🙂 ', 0],
    ['Отток — это 1,5 % базы', 4],
    ['кое-что, don’t, 3.14, из‑за', 4],
    ['й́ и\u0306', 2],
    ['один\u00a0два\nтри', 3],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('are as many in two texts as in both together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});

describe('the contents of an article', () => {
  test('are the headings of the second rank, and of the first, which is shown as the second', () => {
    const markdown = '# A\n\n## B *с* [ссылкой](/x)\n\n### C\n\n> ## D\n\nE\n---\n\n```\n## F\n```';
    expect(contentsOf(markdown)).toEqual([
      { id: 's-a', text: 'A' },
      { id: 's-b-s-ssylkoy', text: 'B с ссылкой' },
      { id: 's-e', text: 'E' },
    ]);
  });

  test('name each heading once, even where two say the same or say nothing in letters', () => {
    const ids = contentsOf('## Итог\n\n### Итог\n\n## Итог\n\n## …\n\n## !').map(({ id }) => id);
    expect(ids).toEqual(['s-itog', 's-itog-3', 's-part', 's-part-2']);
  });

  test('keep the id of a heading when something else in the article changes', () => {
    const [, second] = contentsOf('## Один\n\nтекст\n\n## Два');
    const [, , third] = contentsOf('## Ноль\n\n## Один\n\nдругой текст\n\n## Два\n\n## Три');
    expect(third).toEqual(second);
  });

  test('never give two headings one id', () => {
    const title = fc.constantFrom('а', 'а 2', 'а-3', 'а 2 2', 'part', '…', '!', '2');
    fc.assert(
      fc.property(fc.array(title, { maxLength: 30 }), (titles) => {
        const ids = contentsOf(titles.map((words) => `## ${words}`).join('\n\n')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

test('a text that was read lately is not read again, and one read long ago is forgotten', () => {
  const text = 'слово'.repeat(4000);
  const tree = readMarkdown(text);
  expect(readMarkdown(text)).toBe(tree);
  for (let other = 0; other < 25; other += 1) readMarkdown(`${other}${'другое'.repeat(4000)}`);
  expect(readMarkdown(text)).not.toBe(tree);
  expect(readMarkdown(text)).toEqual(tree);
});
