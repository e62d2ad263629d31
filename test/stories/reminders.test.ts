import { beforeEach, expect, test } from 'vitest';
import { simpleParser } from 'mailparser';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { remindOfTasks } from '#app/office/remind.server.ts';
import { taskOf, type Reminder } from '#app/office/task.ts';
import { changeTask, finishTask, makeTask } from '#app/office/tasks.server.ts';
import type { Person } from '#app/people/person.ts';
import { timetable } from '#app/work/timetable.server.ts';
import { day, hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';
import { spaced } from '#test/support/requests.ts';

/** It is Monday, 16 March 2026, noon in Moscow. */
let app: TestApp;
let anna: Person;
beforeEach(async () => {
  app = await makeTestApp();
  anna = makePerson(app, 'consultant', { address: 'anna@klyuch.example' });
});

function task(title: string, dueOn: string, reminder: Reminder, assigneeId = anna.id) {
  const made = makeTask(app, anna, null, taskOf({ title, assigneeId, dueOn, reminder }));
  if (made.refused !== undefined) throw new Error(made.refused);
  return made.task;
}

async function letters() {
  remindOfTasks(app);
  while ((await deliverDue(app)) > 0);
  const kept = [...app.mailer.kept.values()];
  app.mailer.forget([...app.mailer.kept.keys()]);
  const read = await Promise.all(kept.map(({ message }) => simpleParser(message)));
  return read.map(({ subject, text, to }) => ({
    subject: spaced(subject ?? ''),
    text: spaced((text ?? '').replaceAll(/\s+/g, ' ')),
    to: [to].flat()[0]?.text,
  }));
}

test('at nine in the morning of its day a task reminds of itself, once, with all else that is due', async () => {
  task('Позвонить', '2026-03-17', 'day');
  task('Отправить договор', '2026-03-10', 'no');
  task('Подготовить оценку', '2026-04-01', 'no');
  app.clock.pass(20 * hour);
  expect(await letters(), 'eight in the morning').toEqual([]);
  app.clock.pass(hour);
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect([letter?.subject, letter?.to]).toEqual(['Ваши задачи на сегодня', anna.address]);
  const text = letter?.text ?? '';
  expect(text).toContain('Отправить договор — просрочена, срок был 10 марта 2026');
  expect(text).toContain('Позвонить — сегодня');
  expect(text.indexOf('Отправить договор')).toBeLessThan(text.indexOf('Позвонить'));
  expect(text).not.toContain('Подготовить оценку');
  expect(text).toContain('/desk/tasks');
  app.clock.pass(day);
  expect(await letters()).toEqual([]);
});

test('several reminders of one morning are one letter, and each colleague gets their own', async () => {
  const boris = makePerson(app, 'consultant', { address: 'boris@klyuch.example', locale: 'en' });
  task('Первая', '2026-03-17', 'day');
  task('Вторая', '2026-03-18', 'eve');
  task('Third', '2026-03-17', 'day', boris.id);
  app.clock.pass(21 * hour);
  const sent = await letters();
  expect(sent.map(({ subject }) => subject).sort()).toEqual(['Your tasks for today', 'Ваши задачи на сегодня']);
  const mine = sent.find(({ subject }) => subject.startsWith('Ваши'))?.text ?? '';
  expect(mine).toContain('Вторая — до 18 марта 2026');
  expect(mine).not.toContain('Third');
});

test('nobody is reminded of what is done, nor whoever may not see tasks any more', async () => {
  const done = task('Сделанная', '2026-03-17', 'day');
  finishTask(app, anna, done);
  const boris = makePerson(app, 'consultant');
  task('Чужая', '2026-03-17', 'day', boris.id);
  app.db.$client.prepare('update people set deactivated_at = 1 where id = ?').run(boris.id);
  app.clock.pass(21 * hour);
  expect(await letters()).toEqual([]);
});

test('a reminder holds no name of its own: with the request of a client goes what it says of them, sent or not', async () => {
  const lead = await makeLead(app, { name: 'Зинаида Кузнецова' });
  const facts = taskOf({ title: 'Позвонить Зинаиде', assigneeId: anna.id, dueOn: '2026-03-17', reminder: 'day' });
  const made = makeTask(app, anna, { kind: 'lead', id: lead.id }, facts);
  expect(made.refused).toBeUndefined();
  task('Прочая', '2026-03-17', 'day');
  app.clock.pass(21 * hour);
  expect(remindOfTasks(app)).toBe(1);
  const personId = String(app.db.$client.prepare('select person_id from leads').pluck().get());
  withdrawLead(app, { leadId: lead.id, personId }, { ip: '192.0.2.1', userAgent: '' });
  expect(app.db.$client.serialize().includes('Зинаид')).toBe(false);
  const reminder = (await letters()).find(({ to }) => to === anna.address);
  expect(reminder?.text).toContain('Прочая — сегодня');
  expect(reminder?.text).not.toContain('Зинаиде');
});

test('a task put off reminds of itself again', async () => {
  const first = task('Позвонить', '2026-03-17', 'day');
  app.clock.pass(21 * hour);
  expect(await letters()).toHaveLength(1);
  const facts = taskOf({ title: 'Позвонить', assigneeId: anna.id, dueOn: '2026-03-19', reminder: 'day' });
  changeTask(app, anna, first, facts);
  app.clock.pass(2 * day);
  expect(await letters()).toHaveLength(1);
});

test('reminding is on the timetable', () => {
  expect(timetable.find(({ name }) => name === 'remind of tasks')?.run).toBe(remindOfTasks);
});
