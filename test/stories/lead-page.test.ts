import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '#app/leads/lead.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { findLead } from '#app/leads/store.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { hour } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { only } from '#test/support/journal.ts';
import { makeLead, receivedFile } from '#test/support/leads.ts';
import { signedIn } from '#test/support/people.ts';
import { requestIn, spaced } from '#test/support/requests.ts';
import type { Visitor } from '#test/support/visitor.ts';

let house: House;
let anna: { person: Person; visitor: Visitor };
let boris: { person: Person; visitor: Visitor };
let lead: Lead;
let path: string;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder() });
  // Before there is anybody to give it to by rule.
  lead = await makeLead(house.app, {
    ...{ subject: { kind: 'tier', tier: 'audit' }, answers: { billing: 'Свой' }, phone: '12-34', taxId: '7707083893' },
    estimate: {
      query: 'subscribers=20000&disconnects=300&bill=450',
      ...{ engine: '1', seed: 1, durable: [10.2, 17.9, 25.1] },
    },
  });
  anna = signedIn(house, 'consultant', { name: 'Анна Белова' });
  boris = signedIn(house, 'owner', { name: 'Борис Громов' });
  path = `/desk/leads/${lead.id}`;
  await house.letters();
});
afterEach(() => house[Symbol.asyncDispose]());

const now = () => findLead(house.app.db, lead.id)!;
const actions = () => house.app.db.$client.prepare('select action from audit_log order by seq').pluck().all();
const linkToIt = () =>
  tokenOf(house.app, 'request', transact(house.app.db, (tx) => issueLink(house.app, tx, 'request', lead.id)).id);

describe('the page of a lead', () => {
  test('tells everything about it', async () => {
    const page = await anna.visitor.open(path);
    expect([page.status, page.heading]).toEqual([200, 'О-2026-0001, ООО «Пример-Юг»']);
    for (const said of [
      ...['Услуга «', 'новая', 'ответить до', 'Уходят к соседям.', 'БиллингСвой', 'середина — 18', 'Мария Петрова'],
      ...['12-34возможно, с опечаткой', '7707083893', 'Россия, Примерская область', '20 000'],
      ...['дано на обработку данных для ответа', 'никто', 'Заметок нет.', 'Задач нет.', 'Пришла заявка'],
    ]) {
      expect(page.text).toContain(said);
    }
    expect(page.links).toContain('mailto:maria@primer.example');
    expect(page.links).toContain('tel:1234');
    expect(page.links).toContain('/assessment?subscribers=20000&disconnects=300&bill=450');
    expect((await anna.visitor.open(`/en${path}`)).text).toContain('perhaps mistyped');
  });

  test('is not there for an unknown id, and tells of a withdrawn one only that it was', async () => {
    expect((await anna.visitor.open('/desk/leads/nothing')).status).toBe(404);
    withdrawLead(house.app, linkToIt(), { ip: '192.0.2.1', userAgent: '' });
    const page = await anna.visitor.open(path);
    expect([page.status, page.heading]).toEqual([200, 'О-2026-0001']);
    expect(page.text).toContain('Клиент отозвал заявку');
    expect(page.html).not.toMatch(/Мария|Уходят|primer\.example/);
    for (const part of ['answer', 'state', 'assignment', 'fields']) {
      expect((await anna.visitor.open(`${path}/${part}`)).status).toBe(404);
    }
  });

  test('writes down that it was seen, once an hour for each who sees it', async () => {
    await anna.visitor.open(path);
    await anna.visitor.open(path);
    await boris.visitor.open(path);
    expect(actions()).toEqual(['lead-seen', 'lead-seen']);
    house.app.clock.pass(hour);
    await anna.visitor.open(path);
    expect(actions()).toHaveLength(3);
  });

  test('asks the database as often for much as for little', async () => {
    const count = async () => {
      house.app.statements.length = 0;
      expect((await anna.visitor.open(path)).status).toBe(200);
      return house.app.statements.length;
    };
    await count();
    const few = await count();
    for (let n = 0; n < 5; n += 1) {
      const page = await anna.visitor.open(path);
      await page.press('Записать', { note: `Заметка ${n}`, mentions: [boris.person.id] });
      await page.press('Поставить', { title: `Задача ${n}` });
      await (await anna.visitor.open(path)).press('Отправить ответ', { answer: `Ответ ${n}` });
    }
    expect(await count()).toBe(few);
    expect(few).toBeLessThanOrEqual(20);
  });
});

describe('a client', () => {
  test('is answered by letter and on the page of the request, and then we wait for them', async () => {
    const answered = await (
      await anna.visitor.open(path)
    ).press('Отправить ответ', { answer: 'Добрый день!\nПосчитали.' });
    expect([answered.status, answered.alert]).toEqual([200, '']);
    expect(answered.text).toContain('Ответ отправлен.');
    expect(answered.text).toMatch(/Анна Белова.*Добрый день! Посчитали\./);
    expect(now().answerBy).toBeNull();
    const letter = only(await house.letters());
    expect([letter.to, spaced(letter.subject)]).toEqual(['maria@primer.example', 'Ответ на заявку О-2026-0001']);
    expect(letter.text).toMatch(/Анна Белова отвечает на[\s\S]*:\s+Добрый день!\nПосчитали\./);
    const request = await house.visitor().open(requestIn(letter));
    expect(request.text).toContain('Добрый день! Посчитали.');
    expect(actions()).toContain('lead-answered');
  });

  test('is not answered with nothing, nor twice by two colleagues at once', async () => {
    const [annas, boriss] = [await anna.visitor.open(path), await boris.visitor.open(path)];
    const empty = await annas.press('Отправить ответ', { answer: ' ' });
    expect([empty.status, empty.alert]).toEqual([422, expect.stringContaining('Напишите ответ.')]);
    await annas.press('Отправить ответ', { answer: 'Первый' });
    const late = await boriss.press('Отправить ответ', { answer: 'Второй' });
    expect([late.status, late.value('answer')]).toEqual([422, 'Второй']);
    expect(late.alert).toMatch(/Эту запись успели изменить.*Анна Белова/);
    expect(await house.letters()).toHaveLength(1);
    // Having seen it, they may send theirs all the same.
    await late.press('Отправить ответ');
    expect(await house.letters()).toHaveLength(1);
  });
});

describe('the state of a lead', () => {
  test('is moved by a button, and lost with a reason', async () => {
    const page = await anna.visitor.open(path);
    expect(page.buttons).toEqual(expect.arrayContaining(['Взять в работу', 'Оценка готова', 'Не вышло']));
    const moved = await anna.visitor.post(`${path}/state`, [
      ['version', '0'],
      ['to', 'in-work'],
    ]);
    expect(moved.text).toContain('Состояние изменено.');
    expect(moved.text).toContain('Теперь «в работе»: Анна Белова');
    const unsaid = await moved.press('Не вышло', { because: 'other' });
    expect([unsaid.status, unsaid.value('because')]).toEqual([422, 'other']);
    expect(unsaid.alert).toContain('напишите пояснение');
    const lost = await unsaid.press('Не вышло', { comment: 'Продали сеть' });
    expect(lost.text).toMatch(/не вышло — Другое.*Продали сеть.*Вернуть в работу/);
    expect(now()).toMatchObject({ state: 'lost', lostBecause: 'other', version: 2 });
  });

  test('that is not to be had is refused in words', async () => {
    moveLead(house.app, anna.person, { leadId: lead.id, version: 0, to: 'won' });
    const page = await anna.visitor.post(`${path}/state`, [
      ['version', '1'],
      ['to', 'proposed'],
    ]);
    expect([page.status, page.alert]).toEqual([422, expect.stringContaining('поступить нельзя')]);
    for (const fields of [[], [['version', 'x']], [['to', 'nowhere']]] satisfies [string, string][][]) {
      expect((await anna.visitor.post(`${path}/state`, fields)).status).toBe(422);
    }
    expect(now()).toMatchObject({ state: 'won', version: 1 });
  });
});

test('a lead is given to a colleague, who is named with the reason, and not to somebody who has left', async () => {
  const given = await (await anna.visitor.open(path)).press('Назначить', { to: boris.person.id });
  expect(given.text).toMatch(/Консультант назначен\..*Борис Громов.*Почему: отдал Анна Белова/);
  const left = signedIn(house, 'consultant', { deactivatedAt: 1 });
  const refused = await anna.visitor.post(`${path}/assignment`, [
    ['version', '1'],
    ['to', left.person.id],
  ]);
  expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('выберите другого')]);
  const nobody = await given.press('Назначить', { to: '' });
  expect([nobody.buttons.includes('Взять себе'), now().assigneeId]).toEqual([true, null]);
});

describe('what is known of a client', () => {
  const open = (visitor: Visitor) => visitor.open(`${path}/fields`);

  test('is mended, made fit to keep, and told by name of the field', async () => {
    const saved = await (
      await open(anna.visitor)
    ).press('Сохранить', {
      ...{ company: 'Пример-Север', phone: '8 (495) 123-45-67', subscribers: '21 000', taxId: '' },
    });
    expect(saved.text).toContain('Данные исправлены.');
    expect(now()).toMatchObject({ company: 'Пример-Север', phone: '+74951234567', subscribers: 21_000, taxId: null });
    const log = house.app.db.$client
      .prepare(`select details from audit_log where action = 'lead-changed'`)
      .pluck()
      .all();
    expect(log).toEqual([JSON.stringify({ fields: 'company subscribers phone taxId' })]);
  });

  test('comes back as it was typed where it cannot be read', async () => {
    const page = await (
      await open(anna.visitor)
    ).press('Сохранить', { subscribers: 'много', company: 'я'.repeat(201) });
    expect([page.status, page.value('subscribers')]).toEqual([422, 'много']);
    expect(page.alert).toMatch(/Название длиннее.*Не разобрали число абонентов/);
    expect(now().version).toBe(0);
  });

  test('is not saved over what a colleague has saved meanwhile, until it was seen', async () => {
    const [annas, boriss] = [await open(anna.visitor), await open(boris.visitor)];
    await annas.press('Сохранить', { region: 'Анин край' });
    const late = await boriss.press('Сохранить', { region: 'Борин край', company: 'Борина сеть' });
    expect([late.status, late.value('region'), late.value('company')]).toEqual([422, 'Борин край', 'Борина сеть']);
    expect(late.alert).toMatch(/успели изменить.*Анна Белова, .*Сейчас записано:.*регион: Анин край/);
    expect(now().region).toBe('Анин край');
    await late.press('Сохранить');
    expect(now()).toMatchObject({ region: 'Борин край', company: 'Борина сеть', version: 2 });
  });
});

describe('a file of a lead', () => {
  test('is saved and never shown in its place, and that it was opened is written down', async () => {
    const { app } = house;
    const { id } = await makeLead(app, {}, [receivedFile(app, 'причины ухода.txt', 'дата;причина')]);
    const page = await anna.visitor.open(`/desk/leads/${id}`);
    const href = page.links.find((link) => link.includes('/files/'))!;
    const file = await anna.visitor.request(href);
    expect([file.status, await file.text()]).toEqual([200, 'дата;причина']);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(actions()).toContain('file-opened');
    // Of another lead it is no file at all.
    expect((await anna.visitor.request(href.replace(id, lead.id))).status).toBe(404);
    expect((await signedIn(house, 'editor').visitor.request(href)).status).toBe(403);
    expect((await house.visitor().request(href)).status).toBe(303);
  });
});

describe('notes and tasks on a lead', () => {
  test('a note calls a colleague, who has seen it once they have opened the lead', async () => {
    const page = await (await anna.visitor.open(path)).press('Записать', { note: 'Глянь, @Борис Громов' });
    expect(page.text).toMatch(/Анна Белова.*позвали: Борис Громов.*Глянь, @Борис Громов/);
    const letter = only(await house.letters());
    expect([letter.to, letter.links]).toEqual([boris.person.address, expect.arrayContaining([path])]);
    const unseen = () =>
      house.app.db.$client.prepare('select count(*) from mentions where seen_at is null').pluck().get();
    expect(unseen()).toBe(1);
    const theirs = await boris.visitor.open(path);
    expect(unseen(), 'to look changes nothing: a browser may load a page ahead').toBe(1);
    await boris.visitor.request('/desk/watching', {
      method: 'POST',
      body: new URLSearchParams({ kind: 'lead', id: path.split('/').at(-1) ?? '' }),
    });
    expect([unseen(), theirs.buttons.includes('Удалить')]).toEqual([0, false]);
    const empty = await theirs.press('Записать', { note: '', mentions: [anna.person.id] });
    expect([empty.status, empty.alert]).toEqual([422, expect.stringContaining('Напишите заметку.')]);
  });

  test('a note is changed and deleted by whoever wrote it', async () => {
    const page = await (await anna.visitor.open(path)).press('Записать', { note: 'Опечатка' });
    const link = page.links.find((href) => href.startsWith('/desk/notes/'))!;
    const changed = await (await anna.visitor.open(link)).press('Сохранить', { note: 'Без опечатки' });
    expect(changed.text).toMatch(/исправлена.*Без опечатки/);
    expect((await boris.visitor.open(link)).text).toContain('только тот, кто её написал');
    const refused = await boris.visitor.post(link, [['note', 'Чужое']]);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('только тот, кто её написал')]);
    expect((await boris.visitor.post(`${link}/removal`, [])).status).toBe(409);
    expect((await changed.press('Удалить')).text).toContain('Заметок нет.');
  });

  test('a task is set, changed, ticked off and taken up again', async () => {
    const set = { title: 'Позвонить', assigneeId: boris.person.id, dueOn: '2026-03-20', reminder: 'eve' };
    const page = await (await anna.visitor.open(path)).press('Поставить', set);
    expect(page.text).toMatch(/Позвонить.*Борис Громов.*до 20 марта 2026/);
    const link = page.links.find((href) => href.startsWith('/desk/tasks/'))!;
    const form = await boris.visitor.open(link);
    expect([form.value('reminder'), form.value('dueOn')]).toEqual(['eve', '2026-03-20']);
    const wrong = await form.press('Сохранить', { dueOn: '' });
    expect([wrong.status, wrong.alert]).toEqual([422, expect.stringContaining('Напоминание без срока')]);
    const saved = await form.press('Сохранить', { title: 'Написать' });
    expect(saved.text).toContain('Написать');
    const done = await saved.press('Готово');
    expect(done.text).toMatch(/сделана .*2026/);
    expect((await done.press('Вернуть')).buttons).toContain('Готово');
    // What was on another screen meanwhile is not saved over.
    const late = await form.press('Сохранить', { title: 'Забыть' });
    expect([late.status, late.value('title')]).toEqual([422, 'Забыть']);
    expect(late.alert).toContain('Сейчас записано:Что сделать: Написать');
  });

  test('hang on nothing that is not there', async () => {
    for (const record of ['lead/nothing', 'company/nothing', 'report/nothing', 'person/nothing']) {
      for (const what of ['notes', 'tasks']) {
        expect((await anna.visitor.open(`/desk/records/${record}/${what}`)).status).toBe(404);
        expect((await anna.visitor.post(`/desk/records/${record}/${what}`, [['note', 'x']])).status).toBe(404);
      }
    }
  });
});

describe('two who have a lead open', () => {
  const beat = async (visitor: Visitor, fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ kind: 'lead', id: lead.id, ...fields });
    return (await visitor.request('/desk/watching', { method: 'POST', body })).json() as Promise<unknown>;
  };

  test('see each other, whether the other writes, and when it has changed', async () => {
    expect(await beat(anna.visitor)).toEqual({ version: '0', others: [] });
    const both = { version: '0', others: [{ name: 'Анна Белова', isEditing: false }] };
    expect(await beat(boris.visitor, { editing: 'on' })).toEqual(both);
    moveLead(house.app, boris.person, { leadId: lead.id, version: 0, to: 'in-work' });
    expect(await beat(anna.visitor)).toEqual({ version: '1', others: [{ name: 'Борис Громов', isEditing: true }] });
  });

  test('are forgotten when they have gone', async () => {
    await beat(anna.visitor);
    house.app.clock.pass(46_000);
    expect(await beat(boris.visitor)).toEqual({ version: '0', others: [] });
    expect(house.app.db.$client.prepare('select count(*) from watchers').pluck().get()).toBe(1);
  });

  test('are told nothing of a record that is not there', async () => {
    for (const fields of [{ id: 'nothing' }, { kind: 'person' }]) {
      const body = new URLSearchParams({ kind: 'lead', id: lead.id, ...fields });
      const { status } = await anna.visitor.request('/desk/watching', { method: 'POST', body });
      expect([400, 404]).toContain(status);
    }
  });
});
