import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureNames } from '#app/assessments/fields.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales, type Locale } from '#app/words/locale.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { naughty } from '#test/support/naughty.ts';

let house: House;
beforeAll(async () => void (house = await openHouse()));
afterAll(() => house[Symbol.asyncDispose]());

const ask = (search: string, locale: Locale = 'ru') => house.visitor().open(pathsIn(locale).assessment + search);
const spaced = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ');
const words = wordsFor('ru').assessment;
const ordinary = '?subscribers=20000&disconnects=300&bill=450';

describe.each(locales)('the assessment in %s', (locale) => {
  const said = wordsFor(locale).assessment;

  test('says what it is and asks for three numbers, and complains of nothing', async () => {
    const page = await ask('', locale);
    expect([page.status, page.alert, page.heading]).toEqual([200, '', said.heading.replaceAll('\u00a0', ' ')]);
    expect(['subscribers', 'disconnects', 'bill'].map((name) => page.value(name))).toEqual(['', '', '']);
    expect(page.text).toContain(spaced(said.what.noData));
    expect(page.html).toContain(`<link rel="canonical" href="http://klyuch.example${pathsIn(locale).assessment}"`);
  });

  test('answers with every part of what was promised', async () => {
    const page = await ask(ordinary, locale);
    expect(page.status).toBe(200);
    for (const { heading } of [
      said.loss,
      said.kept,
      said.worth,
      said.narrowing,
      said.debt,
      said.assumptions,
      said.foot,
    ])
      expect(page.text).toContain(spaced(heading));
    expect(page.text).toContain(spaced(said.assumptions.noData));
    expect(page.text).toMatch(/potential-\d+/);
    expect(page.text).toContain(locale === 'ru' ? '10 000 розыгрышей' : '10,000 draws');
    expect(page.html).not.toMatch(/<script(?! type="application\/ld\+json")|\sstyle="/);
  });
});

describe('three numbers', () => {
  test('from the home page lead to the answer that the home page shows', async () => {
    const home = await house.visitor().open('/');
    const typed = ['subscribers', 'disconnects', 'bill'].map((name): [string, string] => [
      name,
      String(home.value(name)),
    ]);
    const page = await ask(`?${String(new URLSearchParams(typed))}`);
    expect(page.path).toBe(`/assessment${ordinary}`);
    const range = /(\d+–\u2060?\d+)$/.exec(page.heading)?.[1];
    expect(page.heading).toMatch(/^Из 300 отключений в месяц надолго удержать можно/);
    expect(home.text.replaceAll('\u2060', '')).toContain(
      `Из 300 отключений удержать можно ${range?.replaceAll('\u2060', '')}`,
    );
  });

  test('make a year that is never twelve months added up', async () => {
    const { text } = await ask(ordinary);
    expect(text).toContain('уйдёт 16,6 %: 1 − (1 − 1,5 %)12');
    expect(text).toContain('Не 18 %');
  });

  test('always make the same answer', async () => {
    const [one, other] = await Promise.all([ask(ordinary), ask(ordinary)]);
    expect(other.html).toBe(one.html);
    expect((await ask(ordinary)).html).toBe(one.html);
  });

  test('may be two: what a bill is, is then assumed and said', async () => {
    const { text } = await ask('?subscribers=20000&disconnects=300');
    expect(text).toContain('Счёт вы не назвали');
    expect(text).toContain('опубликовано: ТМТ Консалтинг');
  });

  test('may be one', async () => {
    expect((await ask('?subscribers=20000')).text).toContain('Отключения вы не назвали');
    expect((await ask('?disconnects=300')).text).toContain('Базу вы не назвали');
  });
});

describe('the address', () => {
  test('holds what was changed and not what was left, in one order', async () => {
    const everything = new URLSearchParams(figureNames.map((name) => [name, '']));
    everything.set('disconnects', '300');
    everything.set('subscribers', '20 000');
    everything.set('reach', '50–60');
    everything.set('R5.winBack', '30');
    everything.set('network', 'internet');
    everything.set('debtRule', '90');
    const page = await ask(`?${String(everything)}`);
    expect(page.path).toBe('/assessment?subscribers=20000&disconnects=300&reach=50-60&R5.winBack=30&debtRule=90');
    expect([page.value('reach'), page.value('R5.winBack'), page.value('R6.winBack')]).toEqual(['50–60', '30', '']);
    expect(page.text).toContain('ваше число; у нас 40–⁠55–⁠70');
    expect(page.text).toContain('90 дней — ваше');
  });

  test('leads to the same answer in the other language', async () => {
    const page = await ask(ordinary);
    const english = page.links.find((link) => link.startsWith('/en/assessment?'));
    expect((await house.visitor().open(english!)).heading).toBe(
      'Of 300 disconnects a month, 9–⁠19 can be kept for good',
    );
  });

  test('goes with the figures into a letter short enough for any mail program', async () => {
    const letter = (await ask(ordinary)).links.find((link) => link.startsWith('mailto:') && link.includes('body='));
    const body = new URLSearchParams(letter?.split('?')[1]?.replaceAll('&amp;', '&')).get('body');
    expect(body).toContain(`http://klyuch.example/assessment${ordinary}`);
    expect(body).toContain('Абонентов: 20000\r\n');
    expect(letter?.length).toBeLessThan(2000);
  });
});

describe('what cannot be read', () => {
  test('is named, and nothing that was typed is lost', async () => {
    const page = await ask('?subscribers=много&disconnects=-3&bill=450&reach=150&R5.winBack=x&R6=12&debtRule=60');
    expect(page.status).toBe(200);
    for (const complaint of [
      'Абонентов в базе: не разобрали «много»',
      'Отключений в месяц',
      'Дозвон: не больше 100',
      'Цена, доход: возврат',
    ])
      expect(page.alert).toContain(complaint);
    const kept = ['subscribers', 'disconnects', 'bill', 'reach', 'R5.winBack', 'R6'].map((name) => page.value(name));
    expect(kept).toEqual(['много', '-3', '450', '150', 'x', '12']);
    expect(page.html).toMatch(/<option value="60" selected=""/);
    for (const [, id = ''] of page.html.matchAll(/href="#([^"]+)"/g)) expect(page.html).toContain(`id="${id}"`);
  });

  test('is asked for kindly where the form was sent empty', async () => {
    const page = await ask('?subscribers=&disconnects=&bill=');
    expect([page.status, page.alert.includes(spaced(words.faults.missing))]).toEqual([200, true]);
  });
});

describe('what can hardly be meant', () => {
  const instead = async (search: string) => {
    const page = await ask(search);
    const found = /<a href="(\/assessment\?[^"]*)"[^>]*>Посчитать так/.exec(page.html)?.[1];
    return { page, other: found?.replaceAll('&amp;', '&') };
  };

  test('is reckoned as written, questioned, and one press takes the other reading', async () => {
    const { page, other } = await instead('?subscribers=20000&disconnects=3600');
    expect(page.text).toContain('Отток 18 % в месяц — необычно много');
    expect(page.text).toContain('Как написано: 18 % в месяц, за год ушло бы 90,8 % базы.');
    expect(page.text).toContain('Если это отключения за год: 1,6 % в месяц, 18 % в год.');
    expect(other).toBe('/assessment?subscribers=20000&disconnects=328');
    expect((await house.visitor().open(other!)).text).not.toContain('необычно');
  });

  test.each([
    ['?subscribers=300&disconnects=20000', 'Отключений 20 000, а абонентов 300', '?subscribers=20000&disconnects=300'],
    [
      '?subscribers=20000&disconnects=300&bill=45000',
      'Средний счёт 45 000 ₽ в месяц',
      '?subscribers=20000&disconnects=300&bill=450',
    ],
    [
      '?subscribers=20000&disconnects=300&R5=500&R6=380',
      'По причинам отключений набралось 880, а всего за эти месяцы 300',
      '?subscribers=20000&disconnects=300&months=3&R5=500&R6=380',
    ],
  ])('%s', async (search, question, better) => {
    const { page, other } = await instead(search);
    expect(page.text).toContain(question);
    expect(other).toBe(`/assessment${better}`);
  });

  test('«1,250» is read as a thousand and more, says so, and offers the other reading', async () => {
    const page = await ask('?subscribers=20000&disconnects=300&bill=1,250');
    expect(page.text).toContain('Средний счёт, ₽: «1,250» прочитали как 1 250.');
    expect(page.links).toContain('/assessment?subscribers=20000&disconnects=300&bill=1.25');
    expect((await ask('?subscribers=20,000&disconnects=300&bill=1,250', 'en')).path).toBe(
      '/en/assessment?subscribers=20000&disconnects=300&bill=1250',
    );
  });
});

describe('whatever stands in the address', () => {
  const value = fc.oneof(
    fc.constantFrom(...naughty),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.integer().map(String),
    fc.double().map(String),
    fc.tuple(fc.nat(200), fc.nat(200)).map((ends) => ends.join('-')),
  );
  const parameters = fc.array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom<string>(...figureNames, 'network', 'debtRule') }, value),
      value,
    ),
    {
      maxLength: 12,
    },
  );

  test('a page answers', async () => {
    await fc.assert(
      fc.asyncProperty(parameters, fc.constantFrom(...locales), async (pairs, locale) => {
        const page = await ask(`?${String(new URLSearchParams(pairs))}`, locale);
        const injected = /<script>alert|<img src=x|<iframe/.exec(page.html)?.[0];
        expect([page.status, page.heading !== '', injected]).toEqual([200, true, undefined]);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test('of the request for an assessment, its form answers, with or without an estimate', async () => {
    const search = fc.oneof(
      parameters.map((pairs) => String(new URLSearchParams(pairs))),
      value,
    );
    const carried = fc.array(fc.tuple(fc.constantFrom('estimate', 'estimate', 'estimate[]', 'x'), search), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(carried, fc.constantFrom(...locales), async (pairs, locale) => {
        const path = `${pathsIn(locale).assessmentRequest}?${String(new URLSearchParams(pairs))}`;
        const page = await house.visitor().open(path);
        const injected = /<script>alert|<img src=x|<iframe/.exec(page.html)?.[0];
        const nonsense = /NaN|Infinity|undefined|\[object/.exec(page.text)?.[0];
        const heading = spaced(wordsFor(locale).leads.assessment.heading);
        expect([page.status, page.heading, injected, nonsense]).toEqual([200, heading, undefined, undefined]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('of figures that make little sense, a page answers', async () => {
    const figure = fc.oneof(
      fc.constantFrom('0', '1', '0.01', '100', '1000000', '1000000000', '5-95'),
      fc.nat(1000).map(String),
    );
    const given = fc.dictionary(fc.constantFrom<string>(...figureNames), figure, { maxKeys: 10 });
    await fc.assert(
      fc.asyncProperty(given, async (figures) => {
        const page = await ask(`?${String(new URLSearchParams({ subscribers: '1000', ...figures }))}`);
        const nonsense = /NaN|Infinity|undefined|\[object/.exec(page.text)?.[0];
        expect([page.status, page.heading !== '', nonsense]).toEqual([200, true, undefined]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test.each([
    ['broken percent signs', '?%'],
    ['zero bytes', '?%00=%00'],
    ['half a character', '?subscribers=%F0%9F'],
    ['brackets', '?subscribers[]=1'],
    ['signs alone', '?=&&='],
    ['a name alone', '?subscribers'],
    ['nine thousand letters', `?subscribers=${'a'.repeat(9000)}`],
  ])('even of %s, a page answers', async (_, search) => {
    for (const path of ['/assessment', '/en/assessment', '/assessment/request', '/en/assessment/request']) {
      const { status } = await house.visitor().request(path + search);
      expect([path, status]).toEqual([path, 200]);
    }
    const carried = search.replace(/^\?/, '/assessment/request?estimate=');
    expect((await house.visitor().request(carried)).status).toBe(200);
  });
});

test('too many at once are asked to come back, with their figures kept, and nobody else waits', async () => {
  const searches = Array.from({ length: 30 }, (_, index) => `?subscribers=${30_000 + index}&disconnects=300&bill=450`);
  const asked = searches.map((search) => house.visitor().request(`/assessment${search}`));
  const other = await house.visitor().open('/services');
  expect(other.status).toBe(200);
  const answers = await Promise.all(asked);
  const busy = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200).length + busy.length).toBe(30);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]?.headers.get('retry-after')).toBe('60');
  const html = await busy[0]!.text();
  expect(html).toContain(words.busy.heading);
  expect(html).toMatch(/name="subscribers"[^>]*value="30[\s\u00a0]0\d\d"/);
  expect((await ask(searches[0]!)).status).toBe(200);
}, 60_000);
