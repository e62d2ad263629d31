import { describe, expect, test } from 'vitest';
import { advise } from '#app/catalogue/advice.ts';
import { matrix } from '#app/catalogue/matrix.ts';
import { ourShare, sizeOf, sizes, tiers } from '#app/catalogue/tier.ts';
import { letterTo } from '#app/web/http/paths.ts';
import { tierLetter } from '#app/web/site/services/tier-letter.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales } from '#app/words/locale.ts';
import { firstTiers as inEnglish } from '#app/words/en/first-tiers.ts';
import { firstTiers as inRussian } from '#app/words/ru/first-tiers.ts';
import { situations } from '#test/support/situations.ts';

const sizesOf = (tier: keyof typeof matrix, fits: string[]) =>
  sizes.filter((size) => fits.includes(matrix[tier][size]));

describe('provider size × who does the work', () => {
  test('down the tiers our share grows', () => {
    const shares = tiers.map((tier) => ourShare[tier]);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  test('what simply suits moves to larger networks as our share grows', () => {
    const strips = tiers.map((tier) => sizesOf(tier, ['suits']).map((size) => sizes.indexOf(size)));
    const starts = strips.flatMap(([start]) => start ?? []);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('every size has something that suits without a condition', () => {
    expect(sizes.filter((size) => !tiers.some((tier) => matrix[tier][size] === 'suits'))).toEqual([]);
  });

  test('the sizes that a tier suits lie side by side', () => {
    const torn = tiers.filter((tier) => {
      const [first = 0, ...others] = sizesOf(tier, ['suits']).map((size) => sizes.indexOf(size));
      return others.some((place, index) => place !== first + index + 1);
    });
    expect(torn).toEqual([]);
  });

  test('a tier is offered to a size exactly where the advisor would ever name it', () => {
    const named = (tier: string, size: string) =>
      situations.some((answers) => answers.size === size && advise(answers).tier === tier);
    const disagreeing = tiers.flatMap((tier) =>
      sizes.filter((size) => named(tier, size) !== (matrix[tier][size] !== 'no')).map((size) => `${tier}, ${size}`),
    );
    expect(disagreeing).toEqual([]);
  });
});

describe('what the tiers say of themselves', () => {
  const texts = { ru: inRussian, en: inEnglish };

  test.each([
    ['methodology', 'below', 'small', ['with-time']],
    ['open-course', 'below', 'middle', ['suits']],
    ['on-site-course', 'from', 'large', ['suits']],
    ['turnkey', 'from', 'very-large', ['suits']],
  ] as const)('%s names the bounds of its sizes: %s', (tier, side, last, fits) => {
    const fitting = sizesOf(tier, [...fits]);
    expect(side === 'below' ? fitting.at(-1) : fitting[0]).toBe(last);
    const bound = { small: 10, middle: 50, large: 50, 'very-large': 300 }[last];
    expect(sizeOf(bound * 1000 - 1)).not.toBe(sizeOf(bound * 1000));
    expect(texts.ru[tier].forWhom).toMatch(new RegExp(`^${side === 'below' ? 'До' : 'От'}\\u00a0${bound}\\u00a0тысяч`));
    expect(texts.en[tier].forWhom).toMatch(
      new RegExp(`^${side === 'below' ? 'Under' : 'From'} ${bound},000 subscribers`),
    );
  });

  test('the audit is for networks that lose about 1000 subscribers a month, which are large', () => {
    expect(matrix.audit[sizeOf(1000 / 0.02)]).toBe('suits');
    expect(matrix.audit[sizeOf(1000 / 0.015)]).toBe('suits');
    expect(texts.ru.audit.forWhom).toContain('1\u00a0000\u00a0отключений');
    expect(texts.en.audit.forWhom).toContain('1,000 disconnects');
  });

  test.each(locales)('everything is said in %s, and nothing twice', (locale) => {
    for (const tier of tiers) {
      const { name, forWhom, summary, gets, leaves, after, start, body } = texts[locale][tier];
      const said = [name, forWhom, summary, ...gets, ...leaves, after, start, body];
      expect(said.filter((text) => text.trim() === '')).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
      expect(body.match(/^## /gm)?.length).toBeGreaterThan(1);
    }
  });

  test.each(tiers)('%s has the same sections, tables and lists in both languages', (tier) => {
    const shape = (body: string) =>
      body
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => /^(## |\d\. |- |\|)/.exec(line)?.[0] ?? 'text');
    expect(shape(inEnglish[tier].body)).toEqual(shape(inRussian[tier].body));
    expect(inEnglish[tier].gets.length).toBe(inRussian[tier].gets.length);
    expect(inEnglish[tier].leaves.length).toBe(inRussian[tier].leaves.length);
  });

  test('the figures of the methodology and of the audit are those we have promised', () => {
    const { methodology, audit } = inRussian;
    for (const figure of ['| Блоки | 2 |', '| Разделы | 11 |', '| Документы | 62 |'])
      expect(methodology.body).toContain(figure);
    expect(audit.body.match(/^\d\. \*\*/gm)).toHaveLength(6);
    expect(audit.gets).toHaveLength(6);
    expect(audit.body.match(/^\| (\d|3 и 4)/gmu)).toHaveLength(4);
  });

  test('a letter of application is short enough for every mail program, in both languages', () => {
    for (const locale of locales) {
      for (const tier of tiers) {
        const letter = tierLetter(wordsFor(locale), tier, texts[locale][tier].name);
        expect(letterTo('team@klyuch.example', letter).length).toBeLessThan(2000);
      }
    }
  });
});
