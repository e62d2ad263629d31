import { describe, expect, test } from 'vitest';
import { firstMethodology } from '#app/catalogue/first-topics.ts';
import { findTopic, keysTwice, keysWithin, pathTo, sizeOfMap } from '#app/catalogue/methodology.ts';
import { methodology as inEnglish } from '#app/words/en/methodology.ts';
import { locales } from '#app/words/locale.ts';
import { methodology as inRussian } from '#app/words/ru/methodology.ts';

const map = firstMethodology({ ru: inRussian, en: inEnglish });
const topics = map.flatMap((block) => [block, ...block.sections.flatMap((section) => [section, ...section.documents])]);

describe('the methodology', () => {
  test('has 2 blocks, 11 sections and 62 documents, as the services page says', () => {
    expect(sizeOfMap(map)).toEqual({ blocks: 2, sections: 11, documents: 62 });
    expect(topics).toHaveLength(75);
  });

  test('has a key for each that no other has, fit for an address', () => {
    expect(keysTwice(map)).toEqual([]);
    expect(topics.filter(({ key }) => !/^[a-z][a-z-]{2,30}$/.test(key))).toEqual([]);
  });

  test.each(locales)('says everything in %s, and nothing twice', (locale) => {
    const titles = topics.map(({ title }) => title[locale]);
    expect(titles.filter((title) => title.trim() === '' || title.length > 100)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has no title that was left in the other language', () => {
    expect(topics.filter(({ title }) => /[a-z]/i.test(title.ru) || /[а-яё]/i.test(title.en))).toEqual([]);
  });

  test('has in every section what is worth a section', () => {
    const sections = map.flatMap((block) => block.sections);
    expect(sections.filter(({ documents }) => documents.length < 5)).toEqual([]);
  });
});

describe('a topic', () => {
  test.each([
    ['winback-script', ['winback-script', 'winback', 'keeping']],
    ['reasons', ['reasons', 'measuring']],
    ['measuring', ['measuring']],
    ['horoscopes', []],
    ['', []],
  ])('%j is part of %j', (key, path) => {
    expect(pathTo(map, key).map((one) => one.key)).toEqual(path);
  });

  test('is asked for with all that is part of it', () => {
    expect(keysWithin(map, 'winback-script')).toEqual(['winback-script']);
    expect(keysWithin(map, 'winback')).toEqual(expect.arrayContaining(['winback', 'winback-script']));
    expect(keysWithin(map, 'winback')).not.toContain('keeping');
    expect(keysWithin(map, 'keeping')).toEqual(expect.arrayContaining(['keeping', 'winback', 'winback-script']));
    expect(keysWithin(map, 'horoscopes')).toEqual([]);
  });

  test('is found by its key, with its title', () => {
    expect(findTopic(map, 'reasons')?.title).toEqual({ ru: 'Причины отключений', en: 'Reasons for disconnects' });
    expect(findTopic(map, 'horoscopes')).toBeUndefined();
  });
});

test('an edited map that names two topics by one key is told so', () => {
  const [first, second] = map;
  if (!first || !second) throw new Error('The map has two blocks');
  const twice = [first, { ...second, key: 'reasons', sections: [...second.sections, ...first.sections.slice(0, 1)] }];
  expect(keysTwice(twice)).toEqual(expect.arrayContaining(['reasons', 'counting', 'active-base']));
  expect(keysTwice(twice)).toHaveLength(8);
});
