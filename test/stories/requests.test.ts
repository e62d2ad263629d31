import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { tiers } from '#app/catalogue/tier.ts';
import { tierQuestions } from '#app/leads/lead-form.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales } from '#app/words/locale.ts';
import { day } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { dump } from '#test/support/journal.ts';
import { naughty } from '#test/support/naughty.ts';
import {
  applicant,
  askQuestion,
  client,
  csv,
  expectSent,
  lettersOfRequest,
  person,
  requestIn,
  spaced,
} from '#test/support/requests.ts';
import type { Page } from '#test/support/visitor.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder(), CONFIRMATIONS_PER_HOUR: '1000000' });
});
afterEach(() => house[Symbol.asyncDispose]());

const leadCount = () => house.app.db.$client.prepare('select count(*) from leads').pluck().get();
const exe = () => new File(['MZ\u0000\u0000\u0003'], 'счёт.exe');

describe.each(locales)('a question, in %s', (locale) => {
  const { leads } = wordsFor(locale);
  const paths = pathsIn(locale);

  test('becomes a letter, a page of its own, more words, a file to take back, and nothing once it is withdrawn', async () => {
    const visitor = house.visitor();
    const { received } = await askQuestion(house, visitor, { locale });
    expect(received.to).toBe(client);

    const path = requestIn(received);
    const mine = await visitor.open(path);
    expect([mine.status, mine.language, mine.heading]).toEqual([
      200,
      locale,
      spaced(leads.request.heading('О-2026-0001')),
    ]);
    for (const said of [leads.request.states.new.name, leads.request.states.new.next, 'Почему причины скачут?']) {
      expect(mine.text).toContain(spaced(said));
    }
    expect(mine.text).toContain(client);

    const more = await mine.press(spaced(leads.request.more.submit), { text: 'У нас\nдва склада.' }, [csv()]);
    expect(more.text).toContain(spaced(leads.request.done));
    expect(more.text).toContain('У нас два склада.');
    expect(more.text).toContain('отток за март.csv');
    const [told, ...others] = await house.letters();
    expect([told?.to, others]).toEqual([house.app.config.consultancy.email, []]);

    const href = more.links.find((link) => link.includes('/files/'))!;
    const file = await visitor.request(href);
    expect(file.status).toBe(200);
    expect(await file.text()).toBe(await csv().text());
    const disposition = file.headers.get('content-disposition');
    expect(disposition).toMatch(/^attachment; /);
    expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('отток за март.csv')}`);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');

    const confirm = await visitor.open(more.links.find((link) => link.endsWith('/withdrawal'))!);
    expect(confirm.heading).toBe(spaced(leads.withdrawal.heading('О-2026-0001')));
    const gone = await confirm.press(spaced(leads.withdrawal.button));
    expect([gone.status, gone.heading]).toEqual([200, spaced(leads.refused.withdrawn.heading)]);
    expect((await visitor.request(href)).status).toBe(404);
    for (const [table, rows] of Object.entries(dump(house))) {
      expect([table, /Почему причины скачут|два склада|отток за март/.exec(JSON.stringify(rows))?.[0]]).toEqual([
        table,
        undefined,
      ]);
    }
    expect((await visitor.open(paths.request('nonsense'))).heading).toBe(spaced(leads.refused.unknown.heading));
  });

  test('whose link has expired is led to by a fresh one', async () => {
    const visitor = house.visitor();
    const path = requestIn((await askQuestion(house, visitor, { locale })).received);
    house.app.clock.pass(61 * day);
    const late = await visitor.open(path);
    expect(late.heading).toBe(spaced(leads.refused.expired.heading));
    expect(late.text).not.toContain('О-2026-0001');
    const sent = await late.press(spaced(leads.refused.expired.button));
    expect(sent.heading).toBe(spaced(leads.sent.link.title));
    const [letter] = await house.letters();
    expect((await visitor.open(requestIn(letter!))).heading).toBe(spaced(leads.request.heading('О-2026-0001')));
  });

  test.each(tiers)(
    'for %s: the application asks what the service needs to know, and keeps the answers',
    async (tier) => {
      const visitor = house.visitor();
      const offer = await visitor.open(paths.tier(tier));
      expect(offer.links).toContain(paths.applyForTier(tier));
      const form = await visitor.open(paths.applyForTier(tier));
      const answers = Object.fromEntries(tierQuestions[tier].map((question) => [question, `Ответ: ${question}`]));
      for (const question of tierQuestions[tier]) expect(form.text).toContain(spaced(leads.questions[question].label));
      expectSent(await form.press(spaced(leads.tier.submit), { ...applicant, ...answers }), locale);
      const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
      for (const question of tierQuestions[tier]) {
        expect(mine.text).toContain(`${spaced(leads.questions[question].label)}Ответ: ${question}`);
      }
    },
  );
});

describe('the request for the free assessment', () => {
  const estimate = `estimate=${encodeURIComponent('subscribers=20000&disconnects=300&bill=450&R5=40')}`;

  test('shows the figures of the estimate, carries them along, and leads back to them', async () => {
    const visitor = house.visitor();
    const form = await visitor.open(`/assessment/request?${estimate}`);
    expect(form.text).toMatch(/Абонентов в базе20 000Отключений в месяц300Средний счёт, ₽450/);
    expect(form.text).toContain('Ещё 1 уточнение');
    expect(form.links).toContain('/assessment?subscribers=20000&disconnects=300&bill=450&R5=40');
    expect(spaced(String(form.value('subscribers')))).toBe('20 000');
    // A mistake loses nothing of it.
    const again = await form.press('Отправить запрос', { ...applicant, name: '' });
    expect([again.status, again.value('company')]).toEqual([422, applicant.company]);
    expect(again.text).toContain('Числа из вашего расчёта');
    expectSent(await again.press('Отправить запрос', applicant));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    expect(mine.text).toMatch(/Надолго удержать можно, абонентов в месяц\d+–\u2060?\d+, середина — \d+ \(P10–P90/);
    expect(mine.links).toContain('/assessment?subscribers=20000&disconnects=300&bill=450&R5=40');
  });

  test.each(['', 'x', 'subscribers=-5', 'subscribers=%3Cscript%3E', 'months=3', `subscribers=${'9'.repeat(5000)}`])(
    'takes «%s» for no estimate',
    async (carried) => {
      const visitor = house.visitor();
      const form = await visitor.open(`/assessment/request?estimate=${encodeURIComponent(carried)}`);
      expect([form.status, form.alert]).toEqual([200, '']);
      expect(form.text).not.toContain('Числа из вашего расчёта');
      expect(form.text).not.toContain('script');
      expect(form.links).toContain('/assessment');
      expectSent(await form.press('Отправить запрос', applicant));
      const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
      expect(mine.text).not.toContain('Открыть расчёт');
    },
  );
});

describe('a course', () => {
  // The clock of a test begins at noon on 16 March 2026.
  const few = '/courses/2026-04-14-moskva';
  const full = '/courses/2026-05-12-obraztsov';
  beforeEach(() => void fillDemoCourses(house.app));

  test('with seats left is applied for, for as many as will come', async () => {
    const visitor = house.visitor();
    expect((await visitor.open(few)).links).toContain(`${few}/apply`);
    const form = await visitor.open(`${few}/apply`);
    expect(form.heading).toBe('Записаться на курс');
    expect(form.text).toMatch(/14–\u2060?16 апреля 2026.*, 3 дня.*Москва.*Осталось 2 места из 16.*Свободно 2 места/);
    const wrong = await form.press('Отправить заявку', { ...applicant, seats: 'двое' });
    expect([wrong.status, wrong.value('seats')]).toEqual([422, 'двое']);
    expect(wrong.alert).toContain('сколько человек приедет');
    expectSent(await wrong.press('Отправить заявку', { ...applicant, seats: '2' }));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    expect(mine.text).toMatch(/Курс «Отток под управлением.*Сколько человек приедет2/);
  });

  test('that is full has a waiting list', async () => {
    const visitor = house.visitor();
    const form = await visitor.open(`${full}/apply`);
    expect(form.heading).toBe('Встать в лист ожидания');
    expect(form.text).toContain('Все места заняты');
    expectSent(await form.press('Встать в лист ожидания', applicant));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    expect(mine.text).toContain('Лист ожидания курса «');
  });

  test.each([
    ['2026-06-09-obraztsov', 'Курс отменён'],
    ['2026-01-13-moskva', 'Курс уже прошёл'],
  ])('%s cannot be applied for, and says why and what else', async (slug, why) => {
    const page = await house.visitor().open(`/courses/${slug}/apply`);
    expect([page.status, page.heading, page.buttons]).toEqual([200, 'Запись на этот курс закрыта', []]);
    expect(page.text).toContain(why);
    expect(page.links).toEqual(expect.arrayContaining(['/courses', '/contacts/question', `/courses/${slug}`]));
    expect((await house.visitor().open(`/courses/${slug}`)).links).not.toContain(`/courses/${slug}/apply`);
  });

  test('that begins while the form is filled in is refused kindly', async () => {
    const visitor = house.visitor();
    const form = await visitor.open(`${few}/apply`);
    house.app.clock.pass(30 * day);
    const late = await form.press('Отправить заявку', { ...applicant, seats: '1' });
    expect(late.text).toContain('Курс уже идёт');
    expect(leadCount()).toBe(0);
  });
});

test.each(['/services/gold/apply', '/courses/2026-04-14-nowhere/apply', '/en/services/__proto__/apply'])(
  'there is nothing to apply for at %s, by GET or by POST',
  async (path) => {
    expect((await house.visitor().open(path)).status).toBe(404);
    expect((await house.visitor().post(path, new FormData())).status).toBe(404);
  },
);

describe('a form with mistakes', () => {
  test('comes back with all that was typed, a line for each mistake, and nothing is kept', async () => {
    const typed = {
      name: 'я'.repeat(121),
      company: 'x'.repeat(201),
      taxId: '7'.repeat(31),
      region: 'р'.repeat(121),
      address: 'не адрес',
      phone: '8'.repeat(51),
      subscribers: 'много',
      text: 'т'.repeat(5001),
      country: 'KZ',
      advertising: true,
      triedBefore: 'п'.repeat(501),
    };
    const form = await house.visitor().open('/services/audit/apply');
    const page = await form.press('Отправить заявку', typed);
    expect(page.status).toBe(422);
    for (const [name, value] of Object.entries(typed)) expect([name, page.value(name)]).toEqual([name, value]);
    const { errors } = wordsFor('ru').leads;
    const said = [
      ...[errors.nameTooLong, errors.companyTooLong, errors.taxIdTooLong, errors.regionTooLong],
      ...[errors.addressInvalid, errors.phoneTooLong, errors.subscribersUnreadable, errors.textTooLong],
      ...[errors.answerTooLong, errors.consentMissing],
    ];
    for (const error of said) expect(page.alert).toContain(spaced(error));
    for (const [, id = ''] of page.html.matchAll(/href="#(request[^"]+)"/g)) expect(page.html).toContain(`id="${id}"`);
    expect([leadCount(), await house.letters()]).toEqual([0, []]);
  });

  test('asks for what is missing', async () => {
    const { errors } = wordsFor('ru').leads;
    const application = await (await house.visitor().open('/services/audit/apply')).press('Отправить заявку');
    for (const error of [errors.nameMissing, errors.companyMissing, errors.addressMissing, errors.consentMissing]) {
      expect(application.alert).toContain(spaced(error));
    }
    const question = await (await house.visitor().open('/contacts/question')).press('Отправить вопрос');
    expect(question.alert).toContain(spaced(errors.textMissing));
    expect(question.alert).not.toContain(spaced(errors.companyMissing));
  });

  test('says what is wrong with a file, and that the good one has to be chosen again', async () => {
    const form = await house.visitor().open('/contacts/question');
    const files = [csv(), exe(), new File([], 'пусто.csv')];
    const page = await form.press('Отправить вопрос', { ...person, text: 'Вопрос' }, files);
    expect([page.status, page.value('text'), page.value('personalData')]).toEqual([422, 'Вопрос', true]);
    expect(page.alert).toContain('Файл «счёт.exe» не того вида');
    expect(page.alert).toContain('Файл «пусто.csv» пустой');
    expect(page.alert).toContain('Приложите файлы ещё раз');
    expect(page.alert).not.toContain('отток за март.csv');
    expectSent(await page.press('Отправить вопрос', {}, [csv()]));
  });

  test('says the same of good files when only a field is wrong', async () => {
    const form = await house.visitor().open('/contacts/question');
    const page = await form.press('Отправить вопрос', { ...person, address: 'нет', text: 'Вопрос' }, [csv()]);
    expect(page.alert).toContain('Приложите файлы ещё раз');
  });
});

describe('a doubtful', () => {
  test('telephone and tax number are taken, and asked about afterwards', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/services/audit/apply');
    expectSent(await form.press('Отправить заявку', { ...applicant, phone: '12-34', taxId: '1234567890' }));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    expect(mine.text).toContain('Такого номера мы не узнали');
    expect(mine.text).toContain('Контрольная цифра не сходится');
  });

  test('nothing is said of a good one, in the shape of its country', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/services/audit/apply');
    const good = { ...applicant, country: 'BY', phone: '8 029 123-45-67', taxId: '200988541' };
    expectSent(await form.press('Отправить заявку', good));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    expect(mine.text).toContain('+375 29 123 45 67');
    expect(mine.text).not.toMatch(/не узнали|не сходится/);
  });
});

describe('whoever fills the form in', () => {
  const asked = { ...person, text: 'Вопрос' };
  const answer = (page: Page) => [page.status, page.value('text'), leadCount()];

  test('as a robot does is thanked, and leaves nothing', async () => {
    const form = await house.visitor().open('/contacts/question');
    expectSent(await form.press('Отправить вопрос', { ...asked, website: 'https://spam.example' }, [csv()]));
    expect([leadCount(), await house.letters()]).toEqual([0, []]);
  });

  test('faster than a person can is asked to press once more', async () => {
    const visitor = house.visitor();
    const form = await visitor.open('/contacts/question');
    house.app.clock.pass(-4000);
    const page = await form.press('Отправить вопрос', asked);
    expect(page.alert).toContain('слишком быстро');
    expect(answer(page)).toEqual([422, 'Вопрос', 0]);
    expectSent(await page.press('Отправить вопрос', asked));
  });

  test.each([
    ['after two days', { stamp: undefined, wait: 2 * day }],
    ['with a stamp of their own', { stamp: 'l1a2b3.forged', wait: 0 }],
  ])('%s is asked to press once more', async (_when, { stamp, wait }) => {
    const form = await house.visitor().open('/contacts/question');
    house.app.clock.pass(wait);
    const page = await form.press('Отправить вопрос', { ...asked, ...(stamp ? { stamp } : {}) });
    expect(page.alert).toContain('открыта больше суток');
    expect(answer(page)).toEqual([422, 'Вопрос', 0]);
    expectSent(await page.press('Отправить вопрос', asked));
  });

  test('too often is told when to come back, and what was typed stays', async () => {
    const visitor = house.visitor('203.0.113.9');
    const form = await visitor.open('/contacts/question');
    let page = form;
    for (let turn = 0; turn < 21; turn += 1) {
      page = await form.press('Отправить вопрос', { ...asked, address: `client${turn}@klyuch${turn}.example` });
    }
    expect([page.status, page.value('text')]).toEqual([429, 'Вопрос']);
    expect(page.alert).toMatch(/Попробуйте через \d+ мин/);
  });
});

describe('files beyond what is taken', () => {
  const exhausted = () =>
    house.app.db.$client
      .prepare(`insert into budgets values ('files', ?, ?)`)
      .run(1000 * 1024 * 1024, house.app.clock.now() + day);

  test('send the form back with all that was typed, and it goes through without them', async () => {
    exhausted();
    const visitor = house.visitor();
    const form = await visitor.open('/contacts/question');
    const page = await form.press('Отправить вопрос', { ...person, text: 'Вопрос' }, [csv()]);
    expect([page.status, page.value('text'), page.value('personalData')]).toEqual([429, 'Вопрос', true]);
    expect(page.alert).toMatch(/Файлов за сутки пришло слишком много.* через 24 часа на странице заявки/);
    expect(page.alert).not.toContain('Приложите файлы ещё раз');
    expectSent(await page.press('Отправить вопрос'));
    const mine = await visitor.open(requestIn((await lettersOfRequest(house)).received));
    const more = await mine.press('Отправить', { text: 'Ещё' }, [csv()]);
    expect([more.status, more.value('text')]).toEqual([429, 'Ещё']);
    house.app.clock.pass(day);
    expect((await more.press('Отправить', {}, [csv()])).text).toContain('отток за март.csv');
  });

  test('say when the house has no room for any', async () => {
    house.app.config.filesAtMost = 10;
    const form = await house.visitor().open('/en/contacts/question');
    const page = await form.press('Send the question', { ...person, text: 'Why?' }, [csv()]);
    expect([page.status, page.value('text')]).toEqual([503, 'Why?']);
    expect(page.alert).toContain('We have no room for files at the moment');
  });
});

describe('the page of a request', () => {
  test('is closed to caches, robots and strangers', async () => {
    const visitor = house.visitor();
    const path = requestIn((await askQuestion(house, visitor, { files: [csv()] })).received);
    const mine = await visitor.open(path);
    expect(mine.response.headers.get('cache-control')).toBe('no-store');
    expect(mine.response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    const file = mine.links
      .find((link) => link.includes('/files/'))!
      .split('/')
      .at(-1)!;

    const other = requestIn((await askQuestion(house, house.visitor(), { values: { text: 'Чужой вопрос' } })).received);
    const stranger = house.visitor('203.0.113.66');
    const before = dump(house);
    for (const token of ['nonsense', other.split('/').at(-1)!]) {
      expect((await stranger.request(`/requests/${token}/files/${file}`)).status).toBe(404);
    }
    for (const token of ['nonsense', '__proto__', '%F0%9F%92%A9']) {
      expect((await stranger.post(`/requests/${token}/messages`, [['text', 'Это не я']])).status).toBeLessThan(500);
      expect((await stranger.post(`/requests/${token}/withdrawal`, [])).status).toBeLessThan(500);
      expect((await stranger.post(`/requests/${token}/fresh`, [])).status).toBeLessThan(500);
    }
    expect(dump(house)).toEqual(before);
  });

  test('wants words or a file, and keeps what was written beside a bad file', async () => {
    const visitor = house.visitor();
    const mine = await visitor.open(requestIn((await askQuestion(house, visitor)).received));
    const nothing = await mine.press('Отправить', { text: ' ' });
    expect([nothing.status, nothing.heading]).toEqual([422, 'Дописать']);
    expect(nothing.alert).toContain('Напишите что-нибудь или приложите файл');
    const bad = await nothing.press('Отправить', { text: 'Вот выгрузка' }, [exe()]);
    expect([bad.status, bad.value('text')]).toEqual([422, 'Вот выгрузка']);
    expect(bad.alert).toContain('счёт.exe');
    const done = await bad.press('Отправить', {}, [csv()]);
    expect(done.text).toContain('отток за март.csv');
    expect((await visitor.open(bad.path)).status).toBe(200);
  });

  test('shows hostile words as text, and only as text', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const visitor = house.visitor();
    const form = await visitor.open('/services/audit/apply');
    const answers = Object.fromEntries(tierQuestions.audit.map((question) => [question, hostile]));
    const file = new File(['a;b\r\n1;2\r\n'], `${hostile}.csv`);
    const values = { ...applicant, ...answers, name: hostile, company: hostile, region: hostile, text: hostile };
    expectSent(await form.press('Отправить заявку', { ...values, phone: '<b>', taxId: '<i>' }, [file]));
    const { received } = await lettersOfRequest(house);
    // A stranger may have typed it, and the letter goes to whomever they liked.
    expect(received.html + received.text).not.toContain('alert');
    const mine = await visitor.open(requestIn(received));
    const more = await mine.press('Отправить', { text: hostile });
    expect(more.text.split('<script>alert(1)</script>').length - 1).toBeGreaterThan(8);
    expect(more.html).not.toMatch(/<script|<img|<b>|<i>/);
  });
});

test('a scanner that follows every link of every letter of a request changes nothing', async () => {
  const visitor = house.visitor();
  const { received, arrived } = await askQuestion(house, visitor, { files: [csv()], values: { advertising: false } });
  const mine = await visitor.open(requestIn(received));
  await mine.press('Отправить', { text: 'И ещё' });
  const letters = [received, arrived, ...(await house.letters())];
  const found = mine.links.filter((link) => link.startsWith('/requests/'));
  const token = requestIn(received).split('/').at(-1)!;
  const closed = ['messages', 'withdrawal', 'fresh'].map((page) => `/requests/${token}/${page}`);
  const before = dump(house);
  const scanner = house.visitor('203.0.113.66');
  for (const path of new Set([...letters.flatMap(({ links }) => links), ...found, ...closed])) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const { status } = await scanner.request(path, { method });
      expect([path, method, status]).toEqual([path, method, expect.toSatisfy((code: number) => code < 500)]);
    }
  }
  expect(dump(house)).toEqual(before);
});

describe('whatever is posted', () => {
  const fields = [
    ...[
      'name',
      'company',
      'taxId',
      'country',
      'region',
      'address',
      'phone',
      'subscribers',
      'text',
      'seats',
      'estimate',
    ],
    ...['personalData', 'advertising', 'disconnects', 'triedBefore'],
  ];
  let visits = 0;
  const post = async (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const ip = `10.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${(visits += 1) & 255}`;
    const answer = await house.visitor(ip).request(path, { method: 'POST', body, headers });
    return { status: answer.status, html: await answer.text() };
  };
  const stamped = (pairs: [string, string][]) => {
    const form = new FormData();
    form.append('stamp', stampForm(house.app));
    form.append('website', '');
    for (const [name, value] of pairs) form.append(name, value);
    house.app.clock.pass(5000);
    return form;
  };
  const forms = [
    '/assessment/request',
    '/en/services/turnkey/apply',
    '/courses/2026-04-14-moskva/apply',
    '/contacts/question',
  ];
  beforeEach(() => void fillDemoCourses(house.app));

  test.each(forms)('to %s is answered with a page or a way on, and no markup of theirs', async (path) => {
    for (const typed of naughty) {
      const { status, html } = await post(path, stamped(fields.map((field) => [field, typed])));
      expect([typed, status]).toEqual([typed, expect.toBeOneOf([303, 422])]);
      expect(html).not.toMatch(/<script(?! type="application\/ld)|<img|<iframe/i);
    }
    const key = fc.oneof(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 20 }));
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('on', 'RU', '1', client));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 12 }), async (pairs) => {
        expect((await post(path, stamped(pairs))).status).toBeOneOf([303, 400, 422]);
      }),
      { numRuns: 40 },
    );
    for (const [body, type] of [
      ['', 'application/x-www-form-urlencoded'],
      ['{"a":1}', 'application/json'],
      ['x', 'multipart/form-data'],
      ['--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nx', 'multipart/form-data; boundary=b'],
    ] as const) {
      expect((await post(path, body, { 'content-type': type })).status).toBeLessThan(500);
    }
  });
});
