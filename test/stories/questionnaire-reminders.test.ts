import { simpleParser } from 'mailparser';
import { beforeEach, expect, test } from 'vitest';
import { deliverDue } from '#app/mail/deliver.server.ts';
import type { Company } from '#app/people/company.ts';
import { tokenOf } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { handBack, sendSection, sendSectionAgain, takeSectionBack } from '#app/questionnaires/delegate.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { inviteToQuestionnaire, revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { remindFillers } from '#app/questionnaires/remind-fillers.server.ts';
import { timetable } from '#app/work/timetable.server.ts';
import { day, hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { makePerson } from '#test/support/people.ts';
import { spaced } from '#test/support/requests.ts';

const olga = { name: 'Ольга Сидорова', address: 'olga@primer.example', note: '' };

/** It is Monday, 16 March 2026, noon in Moscow. */
let app: TestApp;
let anna: Person;
let company: Company;
let maria: Person;
beforeEach(async () => {
  app = await makeTestApp();
  anna = makePerson(app, 'consultant', { name: 'Анна Белова' });
  company = companyBy(app, anna);
  maria = clientOfCompany(app, anna, company);
});

const one = (sql: string, ...values: unknown[]) =>
  app.db.$client
    .prepare(sql)
    .pluck()
    .get(...values);

/** Maria is asked to fill a questionnaire in; returns its id and her link. */
function invite(dueOn: string | null): { id: string; link: string } {
  const invitation = { companyId: company.id, personId: maria.id, dueOn, note: '', previousId: null };
  const invited = inviteToQuestionnaire(app, anna, invitation);
  if (invited.refused !== undefined) throw new Error(invited.refused);
  return { id: invited.questionnaire.id, link: linkTo(maria.address) };
}

/** She sends a section to Olga; returns who that is there, and the link. */
function delegate(link: string, dueOn: string | null): { participantId: string; link: string } {
  const sent = sendSection(app, link, 'tariffs', { ...olga, dueOn });
  if (sent.refused !== undefined) throw new Error(sent.refused);
  return { participantId: sent.participant.id, link: linkTo(olga.address) };
}

function linkTo(address: string): string {
  const newest = `select json_extract(data, '$.questionnaire.id') from letters where recipient = ? order by id desc`;
  return tokenOf(app, 'questionnaire', String(one(newest, address)));
}

/** Runs the reminder and returns what it sent. */
async function reminders() {
  while ((await deliverDue(app)) > 0);
  app.mailer.forget([...app.mailer.kept.keys()]);
  const count = remindFillers(app);
  while ((await deliverDue(app)) > 0);
  const kept = await Promise.all([...app.mailer.kept.values()].map(({ message }) => simpleParser(message)));
  const read = kept.map(({ subject, text, to }) => ({
    subject: spaced(subject ?? ''),
    text: spaced((text ?? '').replaceAll(/\s+/g, ' ')),
    to: [to].flat()[0]?.text,
  }));
  expect(count).toBe(read.length);
  return read;
}

test('on the morning before the day whoever has the questionnaire is reminded once, by a letter that leads into it', async () => {
  invite('2026-03-18');
  app.clock.pass(20 * hour);
  expect(await reminders(), 'eight in the morning').toEqual([]);
  app.clock.pass(hour);
  const [letter, ...others] = await reminders();
  expect(others).toEqual([]);
  expect([letter?.subject, letter?.to]).toEqual(['Анкета А-2026-0001: напоминание о сроке', maria.address]);
  expect(letter?.text).toContain('Завтра, 18 марта 2026, срок: анкета А-2026-0001.');
  expect(findParticipation(app, linkTo(maria.address))).toHaveProperty('participant');
  expect(letter?.text).toContain(`/questionnaires/${linkTo(maria.address)}`);
  app.clock.pass(hour / 2);
  expect(await reminders()).toEqual([]);
});

test('nobody is reminded two days before, nor where no day was set', async () => {
  invite('2026-03-19');
  app.clock.pass(21 * hour);
  expect(await reminders()).toEqual([]);
  app.db.$client.prepare('update questionnaire_participants set due_on = null').run();
  app.clock.pass(10 * day);
  expect(await reminders()).toEqual([]);
});

test('the reminder comes again after three days, says how late it is, and ends a month after the day', async () => {
  invite('2026-03-18');
  app.clock.pass(21 * hour);
  expect(await reminders()).toHaveLength(1);
  app.clock.pass(3 * day - 1);
  expect(await reminders()).toEqual([]);
  app.clock.pass(1);
  const [letter] = await reminders();
  expect(letter?.text).toContain('Срок был 18 марта 2026: анкета А-2026-0001. Отправить ещё можно.');
  let sent = 2;
  for (let days = 0; days < 90; days += 1) {
    app.clock.pass(day);
    sent += (await reminders()).length;
  }
  // 17, 20, 23 and so on until 16 April, thirty days after; on 19 April it is over.
  expect(sent).toBe(11);
});

test('a colleague is reminded of their section alone, and no more once it is handed back', async () => {
  const { link } = invite(null);
  const colleague = delegate(link, '2026-03-16');
  const [letter, ...others] = await reminders();
  expect([letter?.to, others]).toEqual([olga.address, []]);
  expect(letter?.text).toContain('Сегодня, 16 марта 2026, срок: раздел «Тарифы и средний счёт» анкеты А-2026-0001.');
  expect(handBack(app, colleague.link).refused).toBeUndefined();
  app.clock.pass(3 * day);
  expect(await reminders()).toEqual([]);

  const again = { participantId: colleague.participantId, note: 'Не хватает октября', dueOn: '2026-03-20' };
  expect(sendSectionAgain(app, link, 'tariffs', again).refused).toBeUndefined();
  expect(
    (await reminders()).map(({ to }) => to),
    'its new day is tomorrow',
  ).toEqual([olga.address]);
  expect(takeSectionBack(app, link, 'tariffs').refused).toBeUndefined();
  app.clock.pass(3 * day);
  expect(await reminders()).toEqual([]);
});

test('nobody is reminded of what is submitted, nor whose link was taken back', async () => {
  const { id } = invite('2026-03-16');
  const state = (value: string) => app.db.$client.prepare('update questionnaires set state = ?').run(value);
  state('submitted');
  expect(await reminders()).toEqual([]);
  state('returned');
  expect(await reminders(), 'returned for correction it waits again').toHaveLength(1);
  revokeParticipant(app, anna, id, String(one('select id from questionnaire_participants')));
  app.clock.pass(3 * day);
  expect(await reminders()).toEqual([]);
});

test('a reminder is written down with its letter or not at all: a failure in between is made good the next time', async () => {
  invite('2026-03-16');
  const links = () => one('select count(*) from links');
  const before = links();
  app.db.$client.exec(
    `create trigger full before insert on letters begin select raise(abort, 'the disk is full'); end`,
  );
  expect(() => remindFillers(app)).toThrow('the disk is full');
  expect([links(), one('select reminded_at from questionnaire_participants')]).toEqual([before, null]);
  app.db.$client.exec('drop trigger full');
  expect(await reminders()).toHaveLength(1);
  expect(await reminders()).toEqual([]);
});

test('reminding is on the timetable', () => {
  expect(timetable.find(({ name }) => name === 'remind of questionnaires')?.run).toBe(remindFillers);
});
