import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { answerApplication } from '#app/catalogue/enrol.server.ts';
import { joinLead } from '#app/leads/join-lead.server.ts';
import { changeCompany } from '#app/people/change-company.server.ts';
import { mergeCompanies } from '#app/people/merge-companies.server.ts';
import { findCompany, findPerson } from '#app/people/people-store.server.ts';
import type { Person } from '#app/people/person.ts';
import { day } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import type { Page, Visitor } from '#test/support/visitor.ts';

let house: House;
let consultant: Person;
let visitor: Visitor;
beforeEach(async () => {
  house = await openHouse();
  ({ person: consultant, visitor } = signedIn(house, 'consultant', { name: 'Анна Примерова' }));
});
afterEach(() => house[Symbol.asyncDispose]());

const namesOn = (page: Page) =>
  ['Альфа-Пример', 'Бета-Пример', 'Гамма-Пример'].filter((name) => page.text.includes(name));

function threeCompanies() {
  const { app } = house;
  const other = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  companyBy(app, consultant, { name: 'ООО «Бета-Пример»', subscribers: 62_000, consultantId: other.id });
  app.clock.pass(day);
  companyBy(app, consultant, { name: 'Альфа-Пример', country: 'BY', taxId: '100582333' });
  app.clock.pass(day);
  companyBy(app, consultant, { name: 'АО «Гамма-Пример»', subscribers: 900, consultantId: consultant.id });
  return other;
}

test('the list of companies is searched, sorted and filtered in the address', async () => {
  const other = threeCompanies();
  const whole = await visitor.open('/desk/companies');
  expect([whole.status, whole.heading]).toEqual([200, 'Компании']);
  expect(whole.text).toContain('Всего 3');
  const order = (page: Page) =>
    namesOn(page)
      .map((name) => [page.text.indexOf(name), name] as const)
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name.slice(0, 1));
  expect(order(whole)).toEqual(['А', 'Б', 'Г']);
  expect(order(await visitor.open('/desk/companies?order=-subscribers'))).toEqual(['Б', 'Г', 'А']);
  expect(order(await visitor.open('/desk/companies?order=changed'))).toEqual(['Б', 'А', 'Г']);
  for (const [query, names] of [
    ['q=бета пример', ['Бета-Пример']],
    ['q=1005', ['Альфа-Пример']],
    ['q=ничего такого', []],
    ['country=BY', ['Альфа-Пример']],
    ['size=large', ['Бета-Пример']],
    ['size=unknown', ['Альфа-Пример']],
    [`consultant=${other.id}`, ['Бета-Пример']],
    ['consultant=nobody', ['Альфа-Пример']],
    ['size=huge&country=XX&order=nonsense&page=99', ['Альфа-Пример', 'Бета-Пример', 'Гамма-Пример']],
  ] as const) {
    expect(namesOn(await visitor.open(`/desk/companies?${query}`)), query).toEqual(names);
  }
});

test('the list says how many leads a company has, and who looks after it', async () => {
  const { app } = house;
  const company = companyBy(app, consultant, { name: 'Пример-Юг', consultantId: consultant.id });
  companyBy(app, consultant, { name: 'Пример-Север' });
  for (let n = 0; n < 3; n += 1) {
    const lead = await makeLead(app, { address: `a${n}@primer.example` });
    joinLead(app, consultant.id, lead.id, { companyId: company.id }, null);
  }
  const { text } = await visitor.open('/desk/companies');
  expect(text).toMatch(/Пример-СеверРоссия—никто0/);
  expect(text).toMatch(/Пример-ЮгРоссия—Анна Примерова3/);
});

test('the list costs as many statements for one company as for a hundred', async () => {
  const counted = async () => {
    await visitor.open('/desk/companies');
    const before = house.app.statements.length;
    await visitor.open('/desk/companies');
    return house.app.statements.slice(before);
  };
  companyBy(house.app, consultant);
  const few = await counted();
  for (let n = 0; n < 99; n += 1) companyBy(house.app, consultant, { name: `Пример-${n}` });
  expect(await counted()).toEqual(few);
  expect(few.length).toBeLessThanOrEqual(7);
});

test('a company is made by hand; what is wrong with the form is told, and what was typed stays', async () => {
  const form = await visitor.open('/desk/companies/new');
  const refused = await form.press('Завести компанию', { name: ' ', subscribers: 'много', region: 'Примерск' });
  expect(refused.status).toBe(422);
  expect(refused.alert).toContain('Напишите название компании.');
  expect(refused.alert).toContain('Число абонентов не разобрано');
  expect(refused.value('region')).toBe('Примерск');
  const made = await refused.press('Завести компанию', { name: 'ООО «Пример-Юг»', subscribers: '20 тыс' });
  expect([made.status, made.heading]).toEqual([200, 'ООО «Пример-Юг»']);
  expect(made.text).toContain('20 000');
});

test('two consultants change one company: the second is told by whom and when, and loses nothing', async () => {
  const { app } = house;
  const company = companyBy(app, consultant, { name: 'Пример-Юг' });
  const form = await visitor.open(`/desk/companies/${company.id}/facts`);
  const boris = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  changeCompany(app, boris.id, company.id, { ...company, region: 'Образцовск' }, 1);
  const refused = await form.press('Сохранить', { subscribers: '9000' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Эту запись успели изменить');
  expect(refused.text).toContain('Борис Образцов');
  expect(refused.text).toContain('регион: Образцовск');
  expect(refused.value('subscribers')).toBe('9000');
  expect(findCompany(app.db, company.id)).toMatchObject({ subscribers: null, region: 'Образцовск' });
  await refused.press('Сохранить', { region: 'Образцовск' });
  expect(findCompany(app.db, company.id)).toMatchObject({ subscribers: 9000, region: 'Образцовск', version: 3 });
});

test('the page of a company tells everything about it in order of time, and writes down who has seen it', async () => {
  const { app } = house;
  const lead = await makeLead(app, { company: 'Пример-Юг', text: 'Уходят к соседям.' });
  app.clock.pass(day);
  const joined = joinLead(app, consultant.id, lead.id, 'new', null);
  if (joined.refused !== undefined) throw new Error(joined.refused);
  const path = `/desk/companies/${joined.companyId}`;
  const page = await visitor.open(path);
  expect(page.heading).toBe('Пример-Юг');
  const came = page.text.indexOf('Пришла заявка: оценка');
  const order = page.text.indexOf('Заявка отнесена к компании: Анна Примерова');
  expect([came > order, order > 0]).toEqual([true, true]);
  expect(page.text).toContain('Уходят к соседям.');
  expect(page.links).toContain(`/desk/leads/${lead.id}`);

  const before = app.statements.length;
  await visitor.open(path);
  const statements = app.statements.slice(before);
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(18);
  const seen = `select count(*) as n from audit_log where action = 'company-seen'`;
  expect(app.db.$client.prepare(seen).get(), 'twice within an hour is once').toEqual({ n: 1 });
  expect((await visitor.open('/desk/companies/nowhere')).status).toBe(404);
});

test('the page of a company tells of itself too: how it was made, changed and merged, who came, and what became of courses', async () => {
  const { app } = house;
  fillDemoCourses(app);
  const course = listCourses(app).coming.find(({ state }) => state === 'open');
  if (!course) throw new Error('No course is open');
  const company = companyBy(app, consultant, { name: 'Пример-Юг' });
  const other = companyBy(app, consultant, { name: 'Пример-Север' });
  const subject = { kind: 'course', course: course.slug, seats: 1, waits: false } as const;
  const lead = await makeLead(app, { subject });
  joinLead(app, consultant.id, lead.id, { companyId: company.id }, null);
  const boris = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  const enrolment = app.db.$client.prepare('select id from enrolments').pluck().get() as string;
  expect(answerApplication(app, boris.id, enrolment, 'enrolled').refused).toBeUndefined();
  changeCompany(app, boris.id, company.id, { ...company, region: 'Образцовск', subscribers: 900 }, 1);
  clientOfCompany(app, consultant, company);
  const merged = mergeCompanies(app, boris.id, { id: company.id, version: 2 }, { id: other.id, version: 1 });
  expect(merged.refused).toBeUndefined();

  const page = await visitor.open(`/desk/companies/${company.id}`);
  for (const told of [
    ...['Компания заведена: Анна Примерова', 'Изменены сведения о компании: Борис Образцоврегион, абоненты'],
    ...['К компании присоединена другая: Борис Образцов', 'Добавлен человек компании, Мария Петрова: Анна Примерова'],
    'Заявка на курс, теперь «место есть»: Борис Образцов',
  ])
    expect(page.text).toContain(told);
  expect((await visitor.open(`/desk/leads/${lead.id}`)).text).toContain('Заявка на курс, теперь «место есть»');
});

test('somebody of the company is added, corrected, and kept out', async () => {
  const { app } = house;
  const company = companyBy(app, consultant);
  const maria = { name: 'Мария', address: 'maria@primer.example' };
  const form = await visitor.open(`/desk/companies/${company.id}/people/new`);
  const wrong = await form.press('Сохранить', { name: 'Мария', address: 'maria@' });
  expect([wrong.status, wrong.alert.includes('не похоже на адрес')]).toEqual([422, true]);
  const added = await wrong.press('Сохранить', maria);
  expect(added.text).toContain('maria@primer.example');
  const again = await form.press('Сохранить', maria);
  expect([again.status, again.alert.includes('уже принадлежит')]).toEqual([422, true]);

  const link = added.links.find((href) => /\/people\/\w{20,}$/.test(href)) ?? '';
  const person = await visitor.open(link);
  const late = await visitor.open(link);
  await person.press('Сохранить', { name: 'Мария Петрова', phone: '8 495 123-45-67' });
  const refused = await late.press('Сохранить', { name: 'Маша' });
  expect([refused.status, refused.text.includes('Мария Петрова')]).toEqual([422, true]);
  expect((await visitor.open(link)).value('name')).toBe('Мария Петрова');

  const closed = await person.press('Закрыть вход');
  expect(closed.text).toContain('вход закрыт');
  const id = link.split('/').at(-1) ?? '';
  expect(findPerson(app.db, id)?.deactivatedAt).not.toBeNull();
  await (await visitor.open(link)).press('Открыть вход');
  expect(findPerson(app.db, id)?.deactivatedAt).toBeNull();
});

test('a person of one company is not found at another, nor is one of the staff', async () => {
  const { app } = house;
  const [one, other] = [companyBy(app, consultant), companyBy(app, consultant, { name: 'Другая' })];
  const person = clientOfCompany(app, consultant, one);
  expect((await visitor.open(`/desk/companies/${other.id}/people/${person.id}`)).status).toBe(404);
  expect((await visitor.open(`/desk/companies/${other.id}/people/${consultant.id}`)).status).toBe(404);
  const posted = await visitor.post(`/desk/companies/${other.id}/people/${person.id}/access`, [['access', 'closed']]);
  expect([posted.status, findPerson(app.db, person.id)?.deactivatedAt]).toEqual([404, null]);
});

test('two companies become one only after a look at what moves', async () => {
  const { app } = house;
  const stays = companyBy(app, consultant, { name: 'ООО «Пример-Юг»' });
  const goes = companyBy(app, consultant, { name: 'Пример Юг', subscribers: 500 });
  clientOfCompany(app, consultant, goes);
  const lead = await makeLead(app);
  joinLead(app, consultant.id, lead.id, { companyId: goes.id }, null);

  const choosing = await visitor.open(`/desk/companies/${stays.id}/merging`);
  expect(choosing.text).toContain('Посмотреть, что перейдёт: Пример Юг');
  const preview = await visitor.open(`/desk/companies/${stays.id}/merging?with=${goes.id}`);
  expect(preview.text).toContain('1 заявка, 2 человека, 0 заметок, 0 задач');
  expect(findCompany(app.db, goes.id)).toBeDefined();
  changeCompany(app, consultant.id, goes.id, { ...goes, subscribers: 600 }, 1);
  const late = await preview.press('Объединить');
  expect([late.status, late.alert]).toEqual([422, expect.stringContaining('только что изменили')]);
  const merged = await late.press('Объединить');
  expect([merged.status, merged.heading]).toEqual([200, 'ООО «Пример-Юг»']);
  expect(merged.text).toContain('600');
  expect(merged.text).toContain(lead.reference);
  expect((await visitor.open(`/desk/companies/${goes.id}`)).status).toBe(404);
});

test('a lead is offered the company it looks like, with the reason, and joins it by one press', async () => {
  const { app } = house;
  const first = await makeLead(app);
  const alone = await visitor.open(`/desk/leads/${first.id}/company`);
  expect(alone.text).toContain('ни к какой компании не отнесена');
  await visitor.post(`/desk/leads/${first.id}/company`, [
    ['company', 'new'],
    ['seen', ''],
  ]);
  const second = await makeLead(app, { taxId: null, company: 'Другое имя', address: 'other@primer.example' });
  const offered = await visitor.open(`/desk/leads/${second.id}/company`);
  expect(offered.text).toContain(`тот же домен почты, что у ${first.reference}`);
  const third = await makeLead(app, { address: 'x@elsewhere.example' });
  expect((await visitor.open(`/desk/leads/${third.id}/company`)).text).toContain('тот же ИНН');

  const found = await visitor.open(`/desk/leads/${second.id}/company?q=пример`);
  expect(found.buttons.filter((label) => label === 'Отнести сюда')).toHaveLength(1);
  const companyId = app.db.$client.prepare<[], { id: string }>('select id from companies').get()?.id ?? '';
  const answer = await visitor.request(`/desk/leads/${second.id}/company`, {
    method: 'POST',
    body: new URLSearchParams({ company: companyId, seen: '' }),
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk/leads/${second.id}`]);
  const joined = await visitor.open(`/desk/leads/${second.id}/company`);
  expect(joined.links).toContain(`/desk/companies/${companyId}`);
  const late = await visitor.post(`/desk/leads/${second.id}/company`, [
    ['company', 'new'],
    ['seen', ''],
  ]);
  expect([late.status, late.alert]).toEqual([422, expect.stringContaining('Коллега только что')]);
});

test('the companies found are taken away as a table that no spreadsheet reckons, and it is written down', async () => {
  const { app } = house;
  companyBy(app, consultant, { name: '=1+1', country: 'BY', subscribers: 62_000 });
  companyBy(app, consultant, { name: 'Пример-Юг' });
  const answer = await visitor.request('/desk/companies/export?format=csv&country=BY');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('csv')]);
  const [titles, ...rows] = (await answer.text()).trim().split('\r\n');
  expect(titles).toMatch(/Компания;ИНН;Страна;Регион;Абонентов;Консультант;Заявок;Изменена$/);
  expect(rows).toEqual([expect.stringMatching(/^'=1\+1;;Беларусь;;62000;;0;16\.03\.2026/)]);
  const logged = `select details from audit_log where action = 'companies-exported'`;
  expect(app.db.$client.prepare(logged).pluck().get()).toBe('{"count":1,"format":"csv"}');
  const workbook = await visitor.request('/desk/companies/export?format=xlsx');
  expect(
    Buffer.from(await workbook.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect((await visitor.request('/desk/companies/export?format=pdf')).status).toBe(404);
});

test('a note and a task are left on the page of a company, and a mention is seen there', async () => {
  const { app } = house;
  const company = companyBy(app, consultant);
  const boris = signedIn(house, 'consultant', { name: 'Борис Образцов' });
  const posted = await visitor.post(`/desk/records/company/${company.id}/notes`, [
    ['note', '@Борис Образцов: посмотри договор'],
  ]);
  expect([posted.status, posted.heading, posted.alert]).toEqual([200, 'Пример-Юг', '']);
  expect((await boris.visitor.open('/desk')).text).toContain('посмотри договор');
  expect((await boris.visitor.open(`/desk/companies/${company.id}`)).text).toContain('посмотри договор');
  const body = new URLSearchParams({ kind: 'company', id: company.id });
  expect((await boris.visitor.request('/desk/watching', { method: 'POST', body })).status).toBe(200);
  expect((await boris.visitor.open('/desk')).text).not.toContain('посмотри договор');
});
