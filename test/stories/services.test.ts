import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { advise, questionOrder, type Answers } from '#app/catalogue/advice.ts';
import { findTier, listTiers, offerFirstTiers } from '#app/catalogue/offer-tiers.server.ts';
import { saveOfferedTier } from '#app/catalogue/store.server.ts';
import { tiers, type Tier } from '#app/catalogue/tier.ts';
import { transact } from '#app/storage/open.server.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales } from '#app/words/locale.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { situations } from '#test/support/situations.ts';
import type { Page } from '#test/support/visitor.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house[Symbol.asyncDispose]());

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
/** In a letter begun for the visitor, all is plain text. */
const inLetter = (text: string) => spaced(text).replaceAll('\u2060', '');

/** The things that a page describes to machines, by their kind. */
function thingsOf({ html }: Page): Record<string, Record<string, unknown>> {
  const written = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const things = written.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
  return Object.fromEntries(things.map((thing) => [String(thing['@type']), thing]));
}

/** Changes the Russian text of a tier, as an editor does. */
function edit(tier: Tier, change: { name?: string; gets?: string[] }): void {
  const offered = findTier(house.app, tier)!;
  const text = { ...offered.text, ru: { ...offered.text.ru, ...change } };
  transact(house.app.db, (tx) => saveOfferedTier(tx, { ...offered, text }));
}

describe.each(locales)('the services, in %s', (locale) => {
  const words = wordsFor(locale).services;
  const paths = pathsIn(locale);

  test('stand side by side with their words from the database, each with a link to its page', async () => {
    const page = await house.visitor().open(paths.services);
    expect([page.status, page.language]).toEqual([200, locale]);
    const offered = listTiers(house.app);
    expect(offered.map(({ tier }) => tier)).toEqual([...tiers]);
    for (const { tier, text } of offered) {
      const { name, forWhom, gets, leaves, after, start } = text[locale];
      for (const said of [name, forWhom, ...gets, ...leaves, after, start]) expect(page.text).toContain(spaced(said));
      expect(page.links).toContain(paths.tier(tier));
    }
    expect(page.text).toContain(spaced(words.share.note));
    expect(thingsOf(page)['ItemList']).toMatchObject({ itemListElement: { length: 5 } });
  });

  test.each(tiers)(
    '%s has a page of its own, with a letter of application begun and its neighbours beside it',
    async (tier) => {
      const page = await house.visitor().open(paths.tier(tier));
      const { name, summary } = findTier(house.app, tier)!.text[locale];
      expect([page.status, page.language, page.heading]).toEqual([200, locale, spaced(name)]);

      const letter = new URL(
        page.links.find((href) => href.startsWith('mailto:') && href.includes('body='))!.replaceAll('&amp;', '&'),
      );
      expect(letter.pathname).toBe(house.app.config.consultancy.email);
      expect(letter.searchParams.get('subject')).toBe(inLetter(words.tier.apply.subject(name)));
      for (const question of words.tier.apply.asked[tier]) {
        expect(letter.searchParams.get('body')).toContain(`${spaced(question)}: `);
      }

      const place = tiers.indexOf(tier);
      const beside = [tiers[place - 1], tiers[place + 1]].flatMap((other) => (other ? [paths.tier(other)] : []));
      const others = tiers.filter((other) => other !== tier).map((other) => paths.tier(other));
      expect(page.links.filter((href) => others.includes(href)).sort()).toEqual(beside.sort());

      const { Service: service, BreadcrumbList: crumbs } = thingsOf(page);
      expect(service).toMatchObject({ name, description: summary, url: `http://klyuch.example${paths.tier(tier)}` });
      expect(crumbs).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2 }, { position: 3, name }] });
    },
  );

  test('the open course leads to the dates of the courses', async () => {
    const main = (await house.visitor().open(paths.tier('open-course'))).html.split('<footer')[0];
    expect(main).toContain(`href="${paths.courses}"`);
  });
});

describe('an editor', () => {
  test('changes a text, and the next visitor reads it, on the page and in the table', async () => {
    await house.visitor().open('/services/audit');
    await house.visitor().open('/services');
    edit('audit', { name: 'Аудит оттока', gets: ['точный расчёт', 'ничего лишнего'] });
    for (const path of ['/services/audit', '/services']) {
      const { text } = await house.visitor().open(path);
      expect(text).toContain('Аудит оттока');
      expect(text).toContain('ничего лишнего');
    }
    expect((await house.visitor().open('/en/services/audit')).heading).toBe('Churn management audit');
  });

  test('whose text stands is not overruled by the first one at the next start', () => {
    edit('audit', { name: 'Аудит оттока' });
    const before = listTiers(house.app);
    offerFirstTiers(house.app);
    expect(listTiers(house.app)).toEqual(before);
  });
});

test.each(['/services/gold', '/en/services/gold', '/services/__proto__', '/services/AUDIT', '/services/audit%00'])(
  'there is no service at %s',
  async (path) => {
    expect((await house.visitor().open(path)).status).toBe(404);
  },
);

describe('the advisor', () => {
  const ask = (answers: Record<string, string>, path = '/services/advisor') =>
    house.visitor().open(`${path}?${String(new URLSearchParams(answers))}`);
  const whole = { size: 'large', time: 'none', state: 'bottlenecks', branches: 'many' };
  const ticked = ({ html }: Page) =>
    [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)].flatMap(([field]) =>
      field.includes('checked') ? (/id="([^"]+)"/.exec(field)?.[1] ?? []) : [],
    );

  test('asks four questions at first, and complains of nothing', async () => {
    const page = await house.visitor().open('/services/advisor');
    expect([page.status, page.alert, ticked(page)]).toEqual([200, '', []]);
    for (const question of questionOrder) {
      expect(page.text).toContain(spaced(wordsFor('ru').services.advisor.questions[question].legend));
    }
  });

  test('answers every one of the 144 combinations with the tier that its rules name, and the runner-up', async () => {
    const names = new Map(listTiers(house.app).map(({ tier, text }) => [tier, spaced(text.ru.name)]));
    const { advised, runnerUp } = wordsFor('ru').services.advisor;
    const isRight = async (answers: Answers) => {
      const page = await ask({ ...answers });
      const advice = advise(answers);
      return (
        page.status === 200 &&
        page.text.includes(`${advised}${names.get(advice.tier)!}`) &&
        page.text.includes(`${spaced(runnerUp)}${names.get(advice.runnerUp)!}`) &&
        ticked(page).join() === questionOrder.map((question) => `${question}-${answers[question]}`).join()
      );
    };
    const right = await Promise.all(situations.map(isRight));
    expect(situations.filter((_, index) => !right[index])).toEqual([]);
  }, 120_000);

  test('says why and when the runner-up would be better, in English too', async () => {
    const { text } = await ask(whole, '/en/services/advisor');
    expect(text).toContain('We adviseChurn management audit');
    expect(text).toContain('Your management has no time.');
    expect(text).toContain(
      'Becomes the better choice if your management has some time and only papers need comparing with ours.',
    );
  });

  test('says its advice in the title, and leads to the application, or to the dates of what is open to all', async () => {
    const titleOf = ({ html }: Page) => spaced(parse(html).querySelector('title')?.text ?? '');
    const buttonOf = ({ html }: Page) => parse(html).querySelector('main .button')?.getAttribute('href');
    const audit = await ask(whole);
    expect(titleOf(audit)).toBe('Совет: аудит системы управления оттоком — Ключ');
    expect([buttonOf(audit), audit.links.includes('/services/audit')]).toEqual(['/services/audit/apply', true]);
    const open = situations.find((answers) => advise(answers).tier === 'open-course')!;
    expect(buttonOf(await ask({ ...open }, '/en/services/advisor'))).toBe('/en/courses');
    expect(titleOf(await ask({ asked: '1' }))).toMatch(/^Ошибка: /);
  });

  test('asks kindly for what is missing, and keeps what was answered', async () => {
    const { questions } = wordsFor('ru').services.advisor;
    const page = await ask({ asked: '1', size: 'large', state: 'failed' });
    expect(page.status).toBe(200);
    for (const question of ['time', 'branches'] as const)
      expect(page.alert).toContain(spaced(questions[question].missing));
    expect(page.alert).not.toContain(spaced(questions.size.missing));
    expect(page.alert).toContain('Ничего не потеряно');
    expect(ticked(page)).toEqual(['size-large', 'state-failed']);
    for (const [, id = ''] of page.html.matchAll(/href="#((?:size|time|state|branches)-[^"]+)"/g)) {
      expect(page.html).toContain(`id="${id}"`);
    }
  });

  test('that was sent without an answer asks for all four', async () => {
    const page = await ask({ asked: '1' });
    expect(page.html.match(/<a href="#(size|time|state|branches)-/g)).toHaveLength(4);
  });

  test.each([
    'size=huge&time=none&state=failed&branches=many',
    'size[]=small&time=&state=%00&branches=%F0%9F',
    `size=${'x'.repeat(3000)}`,
    'size=constructor&time=__proto__&state=toString&branches=hasOwnProperty',
    'size=%3Cscript%3Ealert(1)%3C/script%3E',
    '&&&===&size',
  ])('takes %s for no answer', async (search) => {
    const page = await house.visitor().open(`/services/advisor?${search}`);
    expect(page.status).toBe(200);
    expect(page.alert).toContain(spaced(wordsFor('ru').services.advisor.questions.size.missing));
    expect(page.html).not.toContain('alert(1)');
  });

  test('has one address to share: what else stands in it changes nothing', async () => {
    const [plain, tracked] = await Promise.all([ask(whole), ask({ utm_source: 'letter', ...whole })]);
    expect(tracked.html).toBe(plain.html);
  });
});
