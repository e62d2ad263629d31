import { describe, expect, test } from 'vitest';
import { assignByRule } from '#app/leads/assign-by-rule.server.ts';
import type { LeadEvent } from '#app/leads/lead-event.ts';
import type { Lead } from '#app/leads/lead.ts';
import { changeSetting, readSetting } from '#app/office/settings.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor } from '#app/words/index.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { only } from '#test/support/journal.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { client, person as asker, requestIn, spaced } from '#test/support/requests.ts';

const eventsOf = (app: TestApp, { id }: Lead) =>
  app.db.$client
    .prepare('select by_id, event from lead_events where lead_id = ? order by at, id')
    .all(id)
    .map((row) => {
      const { by_id: by, event } = row as { by_id: string | null; event: string };
      return { by, event: JSON.parse(event) as LeadEvent };
    });
const assigneeOf = (app: TestApp, { id }: Lead) =>
  app.db.$client.prepare('select assignee_id from leads where id = ?').pluck().get(id);

describe('a lead that comes', () => {
  test('gets its consultant, its deadline and the reasons in one go', async () => {
    const app = await makeTestApp();
    const anna = makePerson(app, 'consultant', { name: 'Анна' });
    makePerson(app, 'consultant', { name: 'Борис', deactivatedAt: app.clock.now() });
    makePerson(app, 'editor');
    const lead = await makeLead(app);
    expect([lead.assigneeId, assigneeOf(app, lead)]).toEqual([anna.id, anna.id]);
    // Noon on a Monday, and 24 working hours: eight a day.
    expect(new Date(lead.answerBy!).toISOString()).toBe('2026-03-19T09:00:00.000Z');
    expect(eventsOf(app, lead)).toEqual([{ by: null, event: { is: 'assigned', to: anna.id, because: [] } }]);
  });

  test('is given in turn to those who are there', async () => {
    const app = await makeTestApp();
    const staff = ['Анна', 'Борис', 'Вера'].map((name) => makePerson(app, 'consultant', { name }).id);
    const given = [];
    for (let index = 0; index < 6; index += 1) {
      app.clock.pass(60_000);
      given.push((await makeLead(app, { address: `somebody-${index}@primer.example` })).assigneeId);
    }
    expect(new Set(given.slice(0, 3))).toEqual(new Set(staff));
    expect(given.slice(3)).toEqual(given.slice(0, 3));
  });

  test('goes to whom a rule names, and to the usual consultant of its company before that', async () => {
    const app = await makeTestApp();
    const [anna, boris] = ['Анна', 'Борис'].map((name) => makePerson(app, 'consultant', { name }).id) as [
      string,
      string,
    ];
    const rules = [{ by: 'region' as const, values: ['Алтай'], personIds: [anna] }];
    changeSetting(app, anna, 'assignment', { isOn: true, most: 25, rules }, 0);
    const company = app.db.$client.prepare(
      `insert into companies (id, name, name_key, tax_id, country, consultant_id, created_at, changed_at, version)
       values ('c', 'Пример', 'ПРИМЕР', '7707083893', 'RU', ?, 0, 0, 0)`,
    );
    const stranger = { taxId: null, company: 'Другая', region: 'Алтайский край' };
    expect((await makeLead(app, stranger)).assigneeId).toBe(anna);
    company.run(boris);
    expect((await makeLead(app, { ...stranger, taxId: '7707083893' })).assigneeId).toBe(boris);
  });

  test('goes to nobody where nobody is there, and says so; or where the owner has turned it off, and says nothing', async () => {
    const app = await makeTestApp();
    const lead = await makeLead(app);
    expect(eventsOf(app, lead).map(({ event }) => event)).toEqual([
      { is: 'assigned', to: null, because: [{ is: 'nobody-fits' }] },
    ]);
    const owner = makePerson(app, 'owner');
    changeSetting(app, owner.id, 'assignment', { isOn: false, most: 25, rules: [] }, 0);
    const other = await makeLead(app);
    expect([assigneeOf(app, other), eventsOf(app, other)]).toEqual([null, []]);
  });

  test('is given by the rules from the desk too, if nobody has changed it since', async () => {
    const app = await makeTestApp();
    const lead = await makeLead(app);
    const anna = makePerson(app, 'consultant');
    expect(assignByRule(app, anna, { leadId: lead.id, version: 7 }).refused).toBe('changed');
    expect(assignByRule(app, anna, { leadId: lead.id, version: 0 })).toMatchObject({
      lead: { assigneeId: anna.id, version: 1 },
    });
    expect(eventsOf(app, lead).at(-1)).toMatchObject({ by: anna.id, event: { to: anna.id } });
  });
});

describe('what a client says', () => {
  test('is told to whoever looks after the lead, while they are away to their substitute, else to the consultancy', async () => {
    await using house = await openHouse();
    const { app } = house;
    const anna = makePerson(app, 'consultant', { name: 'Анна', locale: 'en' });
    const { received, arrived } = await byWhom(house, anna.address);
    expect(arrived.subject).toContain('О-2026-0001');
    expect(arrived.links).toContainEqual(expect.stringMatching(/^\/en\/desk\/leads\/[\w-]+$/));
    const more = async (text: string) => {
      const page = await house.visitor().open(requestIn(received));
      await page.press(spaced(wordsFor('ru').leads.request.more.submit), { text });
      return only(await house.letters());
    };
    expect(await more('Ещё одно')).toMatchObject({ to: anna.address, text: expect.stringContaining('Ещё одно') });

    const boris = makePerson(app, 'consultant', { name: 'Борис' });
    const today = dayInMoscow(app.clock.now());
    addAbsence(app, anna, { startsOn: today, endsOn: today, substituteId: boris.id });
    expect((await more('Пока Анны нет')).to).toBe(boris.address);
    app.db.$client.prepare('update people set deactivated_at = 1 where id = ?').run(boris.id);
    expect((await more('И Бориса')).to).toContain(app.config.consultancy.email);
    app.clock.pass(day);
    expect((await more('Анна снова здесь')).to).toBe(anna.address);

    const { withdrawal } = wordsFor('ru').leads;
    const page = await house.visitor().open(requestIn(received));
    const leave = page.links.find((path) => path.endsWith('/withdrawal')) ?? '';
    await (await house.visitor().open(leave)).press(spaced(withdrawal.button));
    const told = (await house.letters()).map(({ to, subject }) => [
      to.includes(anna.address),
      subject.includes('О-2026-0001'),
    ]);
    expect(told, 'the mailboxes of the consultancy and of Anna may hold it').toEqual([
      [false, true],
      [true, true],
    ]);
  });
});

/** Asks a question; the letter to whoever asked, and the one to whom it was told. */
async function byWhom(house: House, address: string) {
  const page = await house.visitor().open('/contacts/question');
  await page.press(spaced(wordsFor('ru').leads.question.submit), { ...asker, text: 'Почему причины скачут?' });
  const letters = await house.letters();
  const [received, arrived] = [client, address].map((to) => only(letters.filter((letter) => letter.to.includes(to))));
  return { received, arrived } as { received: ReadLetter; arrived: ReadLetter };
}

describe('the rules', () => {
  test('are set by the owner, in words', async () => {
    await using house = await openHouse();
    const { app } = house;
    const anna = makePerson(app, 'consultant', { name: 'Анна' });
    const { visitor } = signedIn(house, 'owner');
    const form = await visitor.open('/desk/settings/assignment');
    expect([form.heading, form.value('isOn'), form.value('most')]).toEqual(['Кому достаются заявки', true, '25']);
    const saved = await form.press('Сохранить', {
      most: '10',
      by0: 'size',
      values0: 'до 10 тысяч, 10-50 тысяч',
      people0: [anna.id],
    });
    expect(saved.text).toContain('Правила сохранены.');
    expect(readSetting(app.db, 'assignment')).toEqual({
      ...{ isOn: true, most: 10 },
      rules: [{ by: 'size', values: ['small', 'middle'], personIds: [anna.id] }],
    });
    const again = await saved.press('Сохранить', { by1: 'kind', values1: 'вопрос', people1: [anna.id] });
    expect(again.status).toBe(200);
    expect(readSetting(app.db, 'assignment').rules).toHaveLength(2);
    const removed = await again.press('Сохранить', { by0: '' });
    expect([removed.value('by0'), readSetting(app.db, 'assignment').rules.length]).toEqual(['kind', 1]);
  });

  test('that are not understood come back as they were typed, each with what is wrong', async () => {
    await using house = await openHouse();
    makePerson(house.app, 'consultant', { name: 'Анна' });
    const form = await signedIn(house, 'owner').visitor.open('/desk/settings/assignment');
    const page = await form.press('Сохранить', { most: 'много', by0: 'country', values0: 'Россия, Нарния' });
    expect(page.status).toBe(422);
    expect(page.alert).toContain('от 1 до 1000');
    expect(page.alert).toContain('«Нарния» не разобрано');
    expect(page.alert).toContain('отметьте, кому отдавать');
    expect([page.value('most'), page.value('values0')]).toEqual(['много', 'Россия, Нарния']);
    expect(readSetting(house.app.db, 'assignment').rules).toEqual([]);
  });

  test('are not saved over those of somebody else', async () => {
    await using house = await openHouse();
    const { person, visitor } = signedIn(house, 'owner');
    const form = await visitor.open('/desk/settings/assignment');
    changeSetting(house.app, person.id, 'assignment', { isOn: false, most: 3, rules: [] }, 0);
    const page = await form.press('Сохранить', { most: '7' });
    expect([page.status, page.value('most')]).toEqual([409, '7']);
    expect(page.alert).toMatch(/Эту запись успели изменить.*Сейчас записано:.*Полная загрузка, открытых заявок: /);
    expect(readSetting(house.app.db, 'assignment').most).toBe(3);
    await page.press('Сохранить');
    expect(readSetting(house.app.db, 'assignment').most).toBe(7);
  });

  test('are tried on the leads that came, and nothing is changed by it', async () => {
    await using house = await openHouse();
    const { app } = house;
    const { visitor } = signedIn(house, 'owner', { name: 'Ольга' });
    const anna = makePerson(app, 'consultant', { name: 'Анна' });
    const lead = await makeLead(app, { region: 'Алтайский край' });
    const before = [assigneeOf(app, lead), readSetting(app.db, 'assignment')];
    const query = new URLSearchParams([
      ['try', '1'],
      ['isOn', 'on'],
      ['most', '25'],
      ['by0', 'region'],
      ['values0', 'алтай'],
      ['people0', anna.id],
    ]);
    const page = await visitor.open(`/desk/settings/assignment?${query.toString()}`);
    expect(page.text).toContain('Анна — 1');
    expect(page.text).toContain('правило по региону «алтай»');
    expect(page.value('values0')).toBe('алтай');
    expect([assigneeOf(app, lead), readSetting(app.db, 'assignment')]).toEqual(before);
  });
});
