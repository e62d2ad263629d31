import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinArticleFiles, readArticleFile } from '#app/journal/article-file.ts';

const head = { title: 'Долг: один или два', topic: 'measuring', publishedOn: '2026-03-01', summary: 'О чём' };
const fileOf = (changed: Partial<typeof head> = {}, body = 'Текст') => {
  const lines = Object.entries({ ...head, ...changed }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
};

describe('a file with an article', () => {
  test('is read, whatever its line ends and with a colon in its title', () => {
    const text = `\ufeff${fileOf({}, 'Текст\n\n---\n\nещё').replaceAll('\n', '\r\n')}`;
    expect(readArticleFile('debt-rule.ru.md', text)).toEqual({
      ...{ slug: 'debt-rule', locale: 'ru', head, body: 'Текст\n\n---\n\nещё' },
    });
  });

  test.each([
    ['debt-rule.md', fileOf(), 'the name must be'],
    ['debt-rule.de.md', fileOf(), 'the name must be'],
    ['a.ru.md', 'Текст', 'front matter must stand first'],
    ['a.ru.md', '---\ntitle: A\n', 'front matter must stand first'],
    ['a.ru.md', `\n${fileOf()}`, 'front matter must stand first'],
    ['a.ru.md', '---\ntitle: A\nнет\n---\n', 'a.ru.md, line 3: not «key: value»'],
    ['a.ru.md', '---\ntitle:\n---\n', 'a.ru.md, line 2: not «key: value»'],
    ['a.ru.md', '---\nauthor: A\n---\n', 'line 2: «author» is not known'],
    ['a.ru.md', '---\ntitle: A\ntitle: B\n---\n', 'line 3: «title» stands twice'],
    ['a.ru.md', '---\ntitle: A\n---\n', '«topic» is missing'],
  ])('%s is refused: %j', (name, text, reason) => {
    expect(() => readArticleFile(name, text)).toThrow(reason);
  });

  test('gives back any heading and any text that was put in', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replaceAll(/[\r\n]/g, '')}x`);
    fc.assert(
      fc.property(line, line, fc.array(line), (title, summary, lines) => {
        const body = lines.join('\n');
        const read = readArticleFile('a.ru.md', fileOf({ title, summary }, body));
        expect([read.head.title, read.head.summary, read.body]).toEqual([title, summary, body]);
      }),
    );
  });
});

describe('the files of one article', () => {
  const join = (ru: string, en: string) =>
    joinArticleFiles([readArticleFile('debt-rule.ru.md', ru), readArticleFile('debt-rule.en.md', en)]);

  test('make one draft', () => {
    const [draft] = join(fileOf(), fileOf({ title: 'Debt' }, 'Text'));
    expect(draft).toMatchObject({
      slug: 'debt-rule',
      topic: 'measuring',
      text: { en: { title: 'Debt', body: 'Text' } },
    });
  });

  test('must be two, agree, and be fit to publish', () => {
    expect(() => joinArticleFiles([readArticleFile('a-b.ru.md', fileOf())])).toThrow('a-b.en.md is missing');
    expect(() => join(fileOf(), fileOf({ topic: 'people' }))).toThrow('«topic» is measuring in Russian and people');
    expect(() => join(fileOf({ topic: 'x' }), fileOf({ topic: 'x' }))).toThrow('debt-rule: topic (topicUnknown)');
    expect(() => join(fileOf({}, ''), fileOf())).toThrow('text.ru.body (bodyMissing)');
  });
});

test('the demo articles can be read', () => {
  const names = readdirSync('app/journal/demo').filter((name) => /\.(ru|en)\.md$/.test(name));
  const files = names.map((name) => readArticleFile(name, readFileSync(`app/journal/demo/${name}`, 'utf8')));
  expect(joinArticleFiles(files).length).toBeGreaterThanOrEqual(6);
});
