import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerAtDesk, keepDraft } from '#app/consultations/work-at-desk.server.ts';
import { listDrafts, listEvents, type ThreadRow } from '#app/consultations/store.server.ts';
import { listFiles, listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { addSavedAnswer, findSavedAnswer, listSavedAnswers } from '#app/consultations/saved-answers.server.ts';
import { grantRight } from '#app/consultations/rights.server.ts';
import type { Company } from '#app/people/company.ts';
import type { Person } from '#app/people/person.ts';
import { day, hour } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { askedBy, fileOf, heldIn, now as threadNow, saysMore } from '#test/support/desk-threads.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { signedIn, signInAs } from '#test/support/people.ts';
import { lettersOf } from '#test/support/threads.ts';
import type { Visitor } from '#test/support/visitor.ts';

let house: House;
let anna: { person: Person; visitor: Visitor };
let boris: { person: Person; visitor: Visitor };
let company: Company;
let client: Person;
let thread: ThreadRow;
let path: string;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder() });
  anna = signedIn(house, 'consultant', { name: 'Анна Белова' });
  boris = signedIn(house, 'owner', { name: 'Борис Громов' });
  company = companyBy(house.app, anna.person, { name: 'Связь-Пример', consultantId: anna.person.id });
  client = clientOfCompany(house.app, anna.person, company);
  const startsOn = '2026-01-01';
  grantRight(house.app, boris.person, company.id, { kind: 'audit', startsOn, endsOn: null, personIds: null });
  thread = askedBy(house.app, client);
  path = `/desk/threads/${thread.id}`;
});
afterEach(() => house[Symbol.asyncDispose]());

const now = () => threadNow(house.app, thread);
const said = () => listMessages(house.app.db, thread.id).map((message) => [message.kind, saidIn(message)]);
const happened = () => listEvents(house.app.db, thread.id).map(({ event }) => event.is);
const open = () => anna.visitor.open(path);

describe('the queue', () => {
  test('shows what is due first, who has it, and how much working time is left', async () => {
    house.app.clock.pass(2 * hour);
    const other = clientOfCompany(house.app, anna.person, companyBy(house.app, anna.person, { name: 'Без права' }));
    askedBy(house.app, other, { subject: 'Без срока' });
    const page = await anna.visitor.open('/desk/threads');
    expect(page.rows).toHaveLength(2);
    expect(page.rows[0]).toMatch(/К-2026-0001.*Вопрос о нормах.*Связь-Пример · Мария Петрова/);
    expect(page.rows[0]).toMatch(/осталось: \d+ (час|рабоч).*у нас.*Анна Белова.*Какую норму брать\?/);
    expect(page.rows[1]).toMatch(/Без срока.*без срока/);
    house.app.clock.pass(7 * day);
    const later = signInAs(house, anna.person);
    const late = await later.open('/desk/threads?due=late');
    expect(late.rows).toHaveLength(1);
    expect(late.rows[0]).toMatch(/опоздали на \d рабочих? д/);
    expect((await later.open('/en/desk/threads')).text).toMatch(/working days? late/);
  });

  test.each([
    ['assignee=mine', 1],
    ['assignee=nobody', 0],
    ['state=ours', 1],
    ['state=closed', 0],
    ['state=any', 1],
    ['topic=none', 1],
    ['topic=unheard-of', 0],
    ['due=late', 0],
    ['state=nonsense&assignee=%27%20or%201=1', 1],
  ])('asked for %s finds %s', async (query, count) => {
    const { text } = await anna.visitor.open(`/desk/threads?${query}`);
    expect(text).toContain(count === 0 ? 'Ничего не найдено' : `Всего ${count}`);
  });

  test('is asked of the database as often for many as for few', async () => {
    const count = async () => {
      house.app.statements.length = 0;
      expect((await anna.visitor.open('/desk/threads')).status).toBe(200);
      return house.app.statements.length;
    };
    await count();
    const few = await count();
    for (let n = 0; n < 30; n += 1) askedBy(house.app, client, { subject: `Вопрос ${n}` });
    expect(await count()).toBe(few);
    const second = await anna.visitor.open('/desk/threads?page=2');
    expect(second.rows).toHaveLength(6);
  });

  test('is in the navigation with what waits, and on the page of today with what is held', async () => {
    heldIn(house.app, thread, client);
    const page = await anna.visitor.open('/desk');
    expect(page.html).toMatch(/Вопросы<span[^>]*>1</);
    expect(page.text).toMatch(/К-2026-0001.*ждёт первого ответа/);
    expect(page.text).toMatch(/Мария Петрова: письмо от .* ждёт решения/);
  });
});

describe('the page of a question', () => {
  test('tells who asked, by what right, until when, and why whom', async () => {
    const page = await open();
    expect([page.status, page.heading]).toEqual([200, 'К-2026-0001, Вопрос о нормах']);
    for (const told of [
      ...['у нас', 'осталось: ', 'Клиент', 'Мария Петрова', 'Какую норму брать?', 'аудит, бессрочно'],
      ...['отвечает Анна Белова', 'обычный консультант компании — Анна Белова', 'Связь-Пример'],
      `Уйдёт письмом на ${client.address}`,
    ]) {
      expect(page.text).toContain(told);
    }
    expect((await anna.visitor.open(`/en${path}`)).text).toContain('with us');
  });

  test('is not there for an unknown id, nor for one who may not see questions', async () => {
    for (const rest of ['', '/answer', '/note', '/snooze', '/splitting', '/company', '/task']) {
      expect((await anna.visitor.open(`/desk/threads/nothing${rest}`)).status).toBe(404);
      expect((await signedIn(house, 'editor').visitor.open(path + rest)).status).toBe(403);
    }
  });

  test('folds quotations, shows the layout of a letter only by itself, and runs nothing of it', async () => {
    const { id } = askedBy(house.app, client, {
      body: [
        { is: 'said', text: 'Новое <b>слово</b>' },
        { is: 'quoted', text: '> старое\n> слово' },
      ],
      html: '<p>Новое слово</p>',
    });
    const page = await anna.visitor.open(`/desk/threads/${id}`);
    expect(page.html).toContain('Новое &lt;b&gt;слово&lt;/b&gt;');
    expect(page.html).toMatch(/<details[^>]*><summary>Цитата, 2.строки/);
    expect(page.html).not.toContain('<p>Новое слово</p>');
    const html = page.links.find((link) => link.endsWith('/html')) ?? '';
    const shown = await anna.visitor.request(html);
    expect(await shown.text()).toContain('<p>Новое слово</p>');
    expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox/);
    expect((await anna.visitor.request(html.replace(id, thread.id))).status).toBe(404);
  });

  test('gives a file only of this question, to be saved and never shown', async () => {
    const { id } = askedBy(house.app, client, { files: [fileOf(house.app, '<script>alert(1)</script>')] });
    const [file] = listFiles(house.app.db, id);
    const answer = await anna.visitor.request(`/desk/threads/${id}/files/${file?.id ?? ''}`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect((await anna.visitor.request(`${path}/files/${file?.id ?? ''}`)).status).toBe(404);
  });
});

describe('an answer', () => {
  test('leaves for the client with its files, and we wait for them', async () => {
    const file = new File(['a;b\n1;2\n'], 'нормы.csv', { type: 'text/csv' });
    const page = await (await open()).press('Отправить ответ', { text: 'Берите 0,12 %.' }, [file]);
    expect(page.text).toContain('Ответ отправлен.');
    expect(now().state).toBe('waiting');
    expect(lettersOf(house.app, 'thread-answered')).toMatchObject([
      { to: client.address, data: { by: 'Анна Белова', text: 'Берите 0,12 %.', attached: [{ name: 'нормы.csv' }] } },
    ]);
  });

  test('is refused empty, and with a file that nobody should open', async () => {
    const empty = await (await open()).press('Отправить ответ');
    expect([empty.status, empty.alert]).toEqual([422, expect.stringContaining('Напишите ответ.')]);
    const program = new File(['MZ\0'], 'program.exe');
    const wrong = await (await open()).press('Отправить ответ', { text: 'Вот.' }, [program]);
    expect([wrong.status, wrong.alert]).toEqual([422, expect.stringContaining('program.exe')]);
    expect(wrong.value('text')).toBe('Вот.');
    expect(lettersOf(house.app, 'thread-answered')).toEqual([]);
  });

  test('is refused where more was said meanwhile: it shows what, and keeps the text', async () => {
    const page = await open();
    saysMore(house.app, thread, client, 'И ещё: для переездов?');
    const refused = await page.press('Отправить ответ', { text: 'Берите 0,12 %.' });
    expect(refused.status).toBe(422);
    expect(refused.alert).toMatch(/Пока вы писали.*Мария Петрова.*И ещё: для переездов\?/);
    expect(refused.value('text')).toBe('Берите 0,12 %.');
    expect(lettersOf(house.app, 'thread-answered')).toEqual([]);
    await refused.press('Отправить ответ', { text: 'Берите 0,12 %, и для переездов.' });
    expect(lettersOf(house.app, 'thread-answered')).toHaveLength(1);
  });

  test('of two colleagues at once leaves once', async () => {
    const [first, second] = [await open(), await boris.visitor.open(path)];
    await first.press('Отправить ответ', { text: 'Раз.' });
    const late = await second.press('Отправить ответ', { text: 'Два.' });
    expect(late.alert).toMatch(/Анна Белова.*Раз\./);
    expect(said().filter(([kind]) => kind === 'us')).toEqual([['us', 'Раз.']]);
  });

  test('is kept as a draft that colleagues see, until it is sent', async () => {
    const text = 'Берите… '.repeat(2000);
    const kept = await (await open()).press('Сохранить черновик', { text });
    expect([kept.status, kept.value('text')]).toEqual([200, text]);
    expect((await boris.visitor.open(path)).text).toContain('Анна Белова пишет ответ');
    expect((await boris.visitor.open(path)).value('text')).toBe('');
    await (await open()).press('Отправить ответ', { text: 'Берите 0,12 %.' });
    expect(listDrafts(house.app.db, thread.id)).toEqual([]);
  });

  test('as it is typed is kept without a page', async () => {
    const body = new URLSearchParams({ text: 'Бер', typing: 'on' });
    const answer = await anna.visitor.request(`${path}/draft`, { method: 'POST', body });
    expect(await answer.json()).toEqual({ at: house.app.clock.now() });
    expect(listDrafts(house.app.db, thread.id)).toMatchObject([{ personId: anna.person.id, text: 'Бер' }]);
  });

  test('is begun with a saved one: variables filled in, what is unknown named, what was typed kept', async () => {
    const text = 'Здравствуйте, {{имя}}! Вопрос {{номер}}, {{компания}}.';
    const said = 'Здравствуйте, Мария Петрова! Вопрос К-2026-0001, Связь-Пример.';
    const { id } = addSavedAnswer(house.app, anna.person, { title: 'Приняли', locale: 'ru', text });
    const page = await (await open()).press('Подставить', { text: 'Сначала.', saved: id });
    expect(page.value('text')).toBe(`Сначала.\n\n${said}`);
    await anna.visitor.post(`${path}/draft`, [
      ['text', `${said} И слово.`],
      ['typing', 'on'],
    ]);
    expect((await anna.visitor.open(page.path)).value('text')).toBe(`${said} И слово.`);
    house.app.db.$client.prepare('update threads set company_id = null').run();
    const without = await (await open()).press('Подставить', { text: '', saved: id });
    expect(without.text).toContain('впишите сами: {{компания}}');
  });
});

describe('a note', () => {
  test('is seen by colleagues, calls those it names, and reaches no client', async () => {
    const page = await (await open()).press('Записать', { note: 'Глянь, @Борис Громов', mentions: [] });
    expect(page.text).toMatch(/Заметка, клиент её не видит.*позвали: Борис Громов.*Глянь/);
    expect(lettersOf(house.app, 'thread-noted').map(({ to }) => to)).toEqual([boris.person.address]);
    expect(lettersOf(house.app, 'thread-answered')).toEqual([]);
    expect((await (await open()).press('Записать')).alert).toContain('Напишите заметку.');
  });
});

describe('who answers', () => {
  test('is changed by hand, by oneself and by the rules, with the reason', async () => {
    const given = await (await open()).press('Отдать', { to: boris.person.id });
    expect(given.text).toContain('отвечает Борис Громов');
    expect(given.text).toContain('решение коллеги: Анна Белова');
    await (await open()).press('Взять себе');
    expect(now().assigneeId).toBe(anna.person.id);
    await (await open()).press('Отдать', { to: boris.person.id });
    await (await open()).press('По правилам');
    expect(now().assigneeId).toBe(anna.person.id);
  });

  test('is not somebody who cannot, nor changed over what a colleague has done', async () => {
    const page = await open();
    const editor = signedIn(house, 'editor').person;
    const version = page.value('version');
    const wrong = await anna.visitor.post(`${path}/assignment`, [
      ['version', String(version)],
      ['to', editor.id],
    ]);
    expect([wrong.status, wrong.alert]).toEqual([422, expect.stringContaining('отдать нельзя')]);
    await (await boris.visitor.open(path)).press('Взять себе');
    expect((await page.press('Отдать', { to: anna.person.id })).alert).toContain('Пока вы писали');
    expect(now().assigneeId).toBe(boris.person.id);
  });
});

describe('its state', () => {
  test('is put off until an hour that is ahead, and had back', async () => {
    const missing = await (await anna.visitor.open(`${path}/snooze`)).press('Отложить');
    expect([missing.status, missing.alert]).toEqual([422, expect.stringContaining('Выберите день')]);
    const passed = await (await open()).press('Отложить', { day: '2020-01-01' });
    expect([passed.status, passed.alert]).toEqual([422, expect.stringContaining('уже прошёл')]);
    await (await open()).press('Отложить', { day: '2027-01-12', hour: '11' });
    expect(now()).toMatchObject({ state: 'snoozed', snoozedUntil: Date.parse('2027-01-12T11:00:00+03:00') });
    await (await open()).press('Вернуть в очередь');
    expect(now().state).toBe('open');
  });

  test('waits for the client, is closed with the one question or without, and opened again', async () => {
    await (await open()).press('Ждём клиента');
    expect(now()).toMatchObject({ state: 'waiting', dueAt: null });
    await (await open()).press('Закрыть вопрос', { asks: false });
    expect([now().state, lettersOf(house.app, 'thread-closed')]).toEqual(['closed', []]);
    await (await open()).press('Открыть снова');
    await (await open()).press('Закрыть вопрос');
    expect(lettersOf(house.app, 'thread-closed')).toHaveLength(1);
  });
});

describe('what it is about', () => {
  test('is a company that is there, found by name', async () => {
    const other = companyBy(house.app, anna.person, { name: 'Другая-Пример' });
    const page = await (await anna.visitor.open(`${path}/company?q=${encodeURIComponent('Другая')}`)).press('Выбрать');
    expect([page.status, now().companyId]).toEqual([200, other.id]);
    expect(page.text).toContain('компания: Другая-Пример');
    const wrong = await anna.visitor.post(`${path}/company`, [
      ['version', String(now().version)],
      ['company', 'nothing'],
    ]);
    expect([wrong.status, wrong.alert]).toEqual([422, expect.stringContaining('Такой компании нет')]);
  });

  test('goes on in another question of the same client, and of no other', async () => {
    const other = askedBy(house.app, client, { subject: 'Ещё раз' });
    const stranger = clientOfCompany(house.app, anna.person, companyBy(house.app, anna.person, { name: 'Чужая' }));
    const foreign = askedBy(house.app, stranger, { subject: 'Чужой' });
    for (const number of [foreign.number, 'К-2026-9999', thread.number]) {
      expect((await (await open()).press('Объединить', { number })).alert).toContain('Проверьте номер');
    }
    const page = await (await open()).press('Объединить', { number: other.number.replaceAll('-', ' ') });
    expect(page.heading).toContain('К-2026-0002');
    expect(page.text).toContain('сюда перенесён вопрос К-2026-0001');
    const merged = await open();
    expect(merged.text).toContain('разговор идёт в нём');
    expect(merged.links).toContain(`/desk/threads/${other.id}`);
    expect(merged.buttons).not.toContain('Отправить ответ');
  });

  test('is split in two: chosen letters become a question of their own with the same consultant', async () => {
    const file = fileOf(house.app, 'второе');
    saysMore(house.app, thread, client, 'И второе: сколько звонить?');
    const [first, second] = listMessages(house.app.db, thread.id);
    house.app.db.$client
      .prepare("insert into thread_files values ('f', ?, ?, 'a.csv', 'text/csv', 1, ?, 0)")
      .run(thread.id, second?.id, file.sha256);
    const form = await anna.visitor.open(`${path}/splitting`);
    const nothing = await form.press('Разделить', { subject: 'Звонки' });
    expect([nothing.status, nothing.value('subject')]).toEqual([422, 'Звонки']);
    const all = [first?.id ?? '', second?.id ?? ''];
    expect((await form.press('Разделить', { subject: 'Звонки', messages: all })).alert).toContain('но не все');
    const page = await form.press('Разделить', { subject: 'Звонки', messages: [second?.id ?? ''] });
    expect(page.heading).toBe('К-2026-0002, Звонки');
    expect(page.text).toMatch(/выделен из вопроса К-2026-0001.*И второе/);
    expect(page.text).toContain('a.csv');
    expect(page.text).toContain('отвечает Анна Белова');
    expect(said()).toEqual([['client', 'Какую норму брать?']]);
    expect(happened()).toContain('split-off');
  });

  test('has addresses to answer to, each of which is revoked by a button, once', async () => {
    const [form, late] = [await open(), await open()];
    const button = `Отозвать адрес: ${client.name}`;
    expect(form.buttons).toContain(`Отозвать адрес: ${anna.person.name}`);
    const page = await form.press(button, {});
    expect(page.text).toContain('Адрес отозван');
    expect(page.text).toContain(`отозван адрес для ответа: ${client.name}`);
    expect(page.buttons).not.toContain(button);
    const refused = await late.press(button, {});
    expect([refused.status, happened().filter((is) => is === 'address-revoked')]).toEqual([422, ['address-revoked']]);
    const crafted = [
      ['version', String(now().version)],
      ['person', 'nobody'],
    ] as [string, string][];
    expect((await anna.visitor.post(`${path}/revocation`, crafted)).status).toBe(422);
  });

  test('is followed up by a task that stands on its page and among the tasks', async () => {
    const page = await (await open()).press('Поставить', { title: 'Позвонить', dueOn: '2026-12-01' });
    expect(page.text).toMatch(/поставлена задача на 1 декабря 2026/);
    expect(page.text).toContain('Позвонить');
    expect((await anna.visitor.open('/desk/tasks')).links).toContain(path);
    expect((await anna.visitor.post(`/desk/records/thread/${thread.id}/notes`, [['note', 'Мимо']])).status).toBe(404);
  });
});

describe('a letter that waits', () => {
  test('counts once it is let in, and means nothing once it is declined; the second who decides is told', async () => {
    const held = heldIn(house.app, thread, client);
    const page = await open();
    expect(page.text).toMatch(/Письмо ждёт решения.*ответили на письмо, которое мы послали коллеге/);
    const other = await boris.visitor.open(path);
    await page.press('Принять');
    expect(happened().slice(-2)).toEqual(['approved', 'asked']);
    expect((await other.press('Отклонить')).text).toContain('уже приняли или отклонили');
    const again = heldIn(house.app, thread, client);
    await (await open()).press('Отклонить');
    expect(happened().at(-1)).toBe('declined');
    const foreign = askedBy(house.app, client);
    const elsewhere = `/desk/threads/${foreign.id}/messages/${again}/approval`;
    expect((await anna.visitor.post(elsewhere, [])).status).toBe(404);
    expect(held).not.toBe(again);
  });
});

describe('saved answers', () => {
  test('are made, changed over what was seen, and removed', async () => {
    const made = await (
      await anna.visitor.open('/desk/saved-answers/new')
    ).press('Сохранить', { title: 'Приняли', text: 'Здравствуйте, {{имя}}!' });
    expect(made.rows[0]).toMatch(/Приняли.*русский.*Анна Белова/);
    const [answer] = listSavedAnswers(house.app.db);
    const one = `/desk/saved-answers/${answer?.id ?? ''}`;
    const page = await anna.visitor.open(one);
    await (await boris.visitor.open(one)).press('Сохранить', { text: 'Добрый день, {{имя}}!' });
    const refused = await page.press('Сохранить', { text: 'Привет, {{имя}}!' });
    expect([refused.status, refused.value('text')]).toEqual([422, 'Привет, {{имя}}!']);
    expect(refused.alert).toMatch(/Борис Громов.*Добрый день/);
    await refused.press('Сохранить');
    expect(findSavedAnswer(house.app.db, answer?.id ?? '')?.text).toBe('Привет, {{имя}}!');
    expect((await (await anna.visitor.open(one)).press('Удалить')).text).toContain('Готовых ответов пока нет.');
    expect((await anna.visitor.open(one)).status).toBe(404);
  });

  test('name only what can be filled in', async () => {
    const form = await anna.visitor.open('/desk/saved-answers/new');
    const refused = await form.press('Сохранить', { title: 'Ответ', text: 'Здравствуйте, {{кто-то}}!' });
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('чего мы не подставляем')]);
  });
});

test('the page asks the database as often for much as for little', async () => {
  const count = async () => {
    house.app.statements.length = 0;
    expect((await open()).status).toBe(200);
    return house.app.statements.length;
  };
  await count();
  const few = await count();
  for (let n = 0; n < 5; n += 1) {
    const seen = { threadId: thread.id, version: now().version };
    await answerAtDesk(house.app, anna.person, seen, `Ответ ${n}`, [], { ip: '192.0.2.1', userAgent: '' });
    saysMore(house.app, thread, client, `Ещё ${n}`);
  }
  keepDraft(house.app, boris.person, thread.id, 'Черновик');
  expect(await count()).toBe(few);
});
