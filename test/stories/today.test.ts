import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinLead } from '#app/leads/join-lead.server.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { setStaffAccess } from '#app/people/staff.server.ts';
import type { Person } from '#app/people/person.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { day, hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { assignByHand } from '#test/support/assignment.ts';
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

const sql = () => house.app.db.$client;
/** The lead is somebody's, or nobody's, and is to be answered so long from now. */
function setLead(id: string, assigneeId: string | null, answerIn: number | null, state = 'in-work') {
  const answerBy = answerIn === null ? null : house.app.clock.now() + answerIn;
  sql()
    .prepare('update leads set assignee_id = ?, answer_by = ?, state = ? where id = ?')
    .run(assigneeId, answerBy, state, id);
}
const inOrder = (page: Page, texts: string[]) => {
  const places = texts.map((text) => page.text.indexOf(text));
  expect(places, `${texts.join(' → ')} in ${page.text}`).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
};
function task(title: string, dueOn: string | null, by: Person = consultant) {
  const made = makeTask(house.app, by, null, { title, assigneeId: consultant.id, dueOn, remindAt: null });
  if (made.refused !== undefined) throw new Error(made.refused);
  return made.task;
}

test('today, with nothing to do, says so', async () => {
  const page = await visitor.open('/desk');
  expect([page.status, page.heading]).toEqual([200, 'Сегодня']);
  expect(page.text).toContain('Вас ничто не ждёт.');
  expect(page.text).toContain('Открытых заявок у вас нет.');
});

test('what waits is one list, the most urgent first, with the words for when', async () => {
  const { app } = house;
  assignByHand(app, consultant);
  const [late, soon, other, quiet] = [
    await makeLead(app, { company: 'Пример-Поздний' }),
    await makeLead(app, { company: 'Пример-Скорый', address: 'b@b.example' }),
    await makeLead(app, { company: 'Пример-Чужой', address: 'c@c.example' }),
    await makeLead(app, { company: 'Пример-Тихий', address: 'd@d.example' }),
  ];
  const boris = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  setLead(late.id, consultant.id, -3 * hour);
  setLead(soon.id, null, 2 * hour, 'new');
  setLead(other.id, boris.id, -day);
  setLead(quiet.id, consultant.id, null, 'proposed');
  task('Позвонить в Пример', '2026-03-15');
  task('Отправить договор', '2026-03-18', boris);
  task('Когда-нибудь', null);
  sql()
    .prepare(`insert into notes (id, record_kind, record_id, author_id, text, at) values ('n', 'lead', ?, ?, ?, ?)`)
    .run(late.id, boris.id, 'Посмотри, пожалуйста, их тарифы', app.clock.now() - hour);
  sql()
    .prepare(`insert into mentions values ('n', ?, ?, null)`)
    .run(consultant.id, app.clock.now() - hour);

  const page = await visitor.open('/desk');
  inOrder(page, [
    'понедельник, 16 марта',
    'просрочено: 2',
    'просрочено 1 день',
    'Позвонить в Пример',
    'просрочено 3 ч',
    late.reference,
    'до 14:00',
    soon.reference,
    'ничья',
    'Посмотри, пожалуйста, их тарифы',
    '18 марта',
    'Отправить договор',
    'от кого: Борис Образцов',
    'Мои заявки',
    quiet.reference,
    'клиента',
  ]);
  const [own = ''] = page.text.split('Что нового');
  expect(own).not.toContain(other.reference);
  expect(page.text).not.toContain('Когда-нибудь');
  expect(page.html, 'the number in the navigation is that of the list').toMatch(/Сегодня<span[^>]*>5</);
  expect(page.html).toMatch(/5.дел ждут вас/);
});

test('a client who has written again, or has answered a report, waits for that', async () => {
  const { app } = house;
  const [asked, reported] = [await makeLead(app), await makeLead(app, { address: 'b@b.example' })];
  setLead(asked.id, consultant.id, 2 * day);
  setLead(reported.id, consultant.id, 3 * day);
  const say = sql().prepare(`insert into lead_messages (id, lead_id, "from", text, at) values (?, ?, ?, ?, ?)`);
  say.run('m1', asked.id, 'us', 'Добрый день', app.clock.now() - 2 * day);
  say.run('m2', asked.id, 'client', 'А когда?', app.clock.now() - day);
  sql()
    .prepare(
      `insert into reports (id, lead_id, locale, draft, version, created_at, changed_at) values ('r', ?, 'ru', '{}', 1, 1, 1)`,
    )
    .run(reported.id);
  const reply = sql().prepare(
    `insert into report_replies (id, report_id, "from", text, at) values (?, 'r', ?, 'текст', ?)`,
  );
  reply.run('p1', 'client', app.clock.now() - hour);
  const page = await visitor.open('/desk');
  inOrder(page, [asked.reference, 'клиент написал 15 марта', reported.reference, 'ответил по отчёту 16 марта']);
  expect(page.html).toMatch(/Сегодня<span[^>]*>2</);
  reply.run('p2', 'us', app.clock.now());
  expect((await visitor.open('/desk')).text).not.toContain('ответил по отчёту');

  app.clock.pass(hour);
  reply.run('p3', 'client', app.clock.now());
  expect((await visitor.open('/desk')).text).toContain('ответил по отчёту');
  app.clock.pass(hour);
  await (await visitor.open(`/desk/leads/${reported.id}`)).press('Отправить ответ', { answer: 'Отвечаю прямо здесь' });
  expect((await visitor.open('/desk')).text, 'an answer by the form of the lead').not.toContain('ответил по отчёту');
});

test('an editor sees who has applied for courses, and no lead', async () => {
  const { app } = house;
  fillDemoCourses(app);
  const course = listCourses(app).coming.find(({ state }) => state === 'open' || state === 'few');
  if (!course) throw new Error('No course is open');
  const subject = { kind: 'course', course: course.slug, seats: 2, waits: false } as const;
  const lead = await makeLead(app, { subject });
  const page = await signedIn(house, 'editor').visitor.open('/desk');
  expect(page.text).toContain('1 новая заявка');
  expect(page.links).toContain(`/desk/courses/${course.slug}`);
  expect(page.text).not.toContain(lead.reference);
  expect(page.html).toMatch(/Сегодня<span[^>]*>1</);
});

test('today costs as many statements with many leads as with a few', async () => {
  const { app } = house;
  const counted = async () => {
    await visitor.open('/desk');
    const before = app.statements.length;
    await visitor.open('/desk');
    return app.statements.slice(before);
  };
  const fill = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      const lead = await makeLead(app, { address: `a${n}@many.example`, taxId: null, company: `Пример-${n}` });
      setLead(lead.id, n % 2 ? consultant.id : null, n % 3 ? n * hour : null);
      joinLead(app, consultant.id, lead.id, 'new', null);
    }
  };
  await fill(0, 6);
  const few = await counted();
  await fill(6, 18);
  expect(await counted()).toEqual(few);
  expect(few.length, few.join('\n')).toBeLessThanOrEqual(17);
});

test('tasks: mine by the day they are due, everybody’s, and those that are done', async () => {
  const boris = makePerson(house.app, 'consultant', { name: 'Борис Образцов' });
  task('Вторая', '2026-03-20');
  task('Первая', '2026-03-16');
  task('Без срока', null);
  const theirs = makeTask(house.app, boris, null, {
    ...{ title: 'Чужая', assigneeId: boris.id, dueOn: null, remindAt: null },
  });
  if (theirs.refused !== undefined) throw new Error(theirs.refused);
  const mine = await visitor.open('/desk/tasks');
  inOrder(mine, ['сегодня', 'Первая', '20 марта', 'Вторая', 'без срока', 'Без срока']);
  expect(mine.text).not.toContain('Чужая');
  const all = await visitor.open('/desk/tasks?whose=all');
  inOrder(all, ['Первая', 'Чужая']);
  expect(all.text.lastIndexOf('Борис Образцов')).toBeGreaterThan(all.text.indexOf('Чужая'));
  expect((await visitor.open('/desk/tasks?state=done')).text).toContain('Здесь пусто.');
});

test('a task is added on one line; what is wrong with it is told, and what was typed stays', async () => {
  const page = await visitor.open('/desk/tasks');
  const refused = await page.press('Добавить', { title: ' ', dueOn: '2026-03-20' });
  expect([refused.status, refused.value('dueOn')]).toEqual([422, '2026-03-20']);
  expect(refused.alert).toContain('Напишите, что сделать.');
  const added = await refused.press('Добавить', { title: 'Позвонить', dueOn: '2026-03-20' });
  expect([added.status, added.alert]).toEqual([200, '']);
  inOrder(added, ['20 марта', 'Позвонить']);
});

test('a task is done by one press, from today and from the list, and the page stays where it was', async () => {
  task('Первая', '2026-03-16');
  task('Вторая', '2026-03-16');
  const today = await visitor.open('/desk');
  const after = await today.press('Готово');
  expect([after.status, after.heading]).toEqual([200, 'Сегодня']);
  const tasks = await (await visitor.open('/desk/tasks')).press('Готово');
  expect([tasks.heading, tasks.text.includes('Здесь пусто.')]).toEqual(['Задачи', true]);
  const back = await (await visitor.open('/desk/tasks?state=done')).press('Вернуть');
  expect(back.text).toMatch(/Первая|Вторая/);
});

test('leads of whoever is away fall to whoever stands in, those of whoever is gone to everybody, with their tasks to the owner', async () => {
  const { app } = house;
  const boris = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  const { visitor: vera, person } = signedIn(house, 'consultant', { name: 'Вера Пробная' });
  const { visitor: ownerVisitor, person: owner } = signedIn(house, 'owner');
  assignByHand(app, owner);
  setLead((await makeLead(app)).id, boris.id, hour);
  const due = { title: 'Позвонить', assigneeId: boris.id, dueOn: '2026-03-16', remindAt: null };
  makeTask(app, consultant, null, due);
  const waits = async (of: Visitor) => Number(/Сегодня<span[^>]*>(\d+)</.exec((await of.open('/desk')).html)?.[1] ?? 0);
  const all = async () => [await waits(visitor), await waits(vera), await waits(ownerVisitor)];
  expect(await all()).toEqual([0, 0, 0]);
  addAbsence(app, boris, { startsOn: '2026-03-16', endsOn: '2026-03-16', substituteId: person.id });
  expect(await all()).toEqual([0, 1, 0]);
  app.clock.pass(day);
  expect(await all()).toEqual([0, 0, 0]);
  setStaffAccess(app, owner.id, boris.id, false);
  expect(await all()).toEqual([1, 1, 2]);
  expect((await visitor.open('/desk')).text).toContain('ничья');
  setStaffAccess(app, owner.id, boris.id, true);
  expect(await all()).toEqual([0, 0, 1]);
});
