import { expect, test } from 'vitest';
import { listThreadsOf } from '#app/consultations/store.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { arrives, giveRight, mailOf } from '#test/support/threads.ts';

const map = [
  '# people | Абоненты | Subscribers',
  '## moves | Переезды | Moves',
  '- moves.norm | Норма переездов | The norm of moves',
].join('\n');

async function atSettings(house: House) {
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const petr = makePerson(app, 'consultant', { name: 'Примеров Пётр' });
  const company = companyBy(app, owner);
  giveRight(app, owner, company);
  const client = clientOfCompany(app, owner, company);
  const form = await visitor.open('/desk/settings/methodology');
  await form.press('Сохранить', { outline: map });
  return { app, owner, petr, visitor, client };
}

test('rules are tried on the questions of the last month before they are saved, with every reason', async () => {
  await using house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  const { app, petr, visitor, client } = await atSettings(house);
  await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  const [thread] = listThreadsOf(app.db, client.id);
  app.db.$client.prepare("update threads set topic = 'moves.norm' where id = ?").run(thread?.id);

  const form = await visitor.open('/desk/settings/routing');
  const typed = { topic1: 'moves', owner1: petr.id, by0: 'right', values0: 'аудит', people0: [petr.id] };
  const query = new URLSearchParams(
    Object.entries({ ...typed, most: '25', soonHours: '8', try: '1' }).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one]),
    ),
  );
  const tried = await visitor.open(`/desk/settings/routing?${query.toString()}`);
  expect(tried.rows.find((row) => row.startsWith('К-2026'))).toContain('тему «Переезды» ведёт Примеров Пётр');
  expect(readSetting(app.db, 'routing').owners).toEqual([]);
  expect(tried.value('values0')).toBe('аудит');

  const wrong = await form.press('Сохранить', { by0: 'right', values0: 'ерунда', people0: [petr.id], most: '0' });
  expect([wrong.status, wrong.value('values0'), wrong.value('most')]).toEqual([422, 'ерунда', '0']);
  expect(wrong.alert).toContain('«ерунда» не разобрано');
  await wrong.press('Сохранить', { owner1: petr.id, values0: 'аудит', most: '30' });
  expect(readSetting(app.db, 'routing')).toEqual({
    ...{ most: 30, soonHours: 8, owners: [{ topic: 'moves', personIds: [petr.id] }] },
    rules: [{ by: 'right', values: ['audit'], personIds: [petr.id] }],
  });
});

test('rules that were tried are not saved over what a colleague has saved meanwhile', async () => {
  await using house = await openHouse();
  const { app, owner, visitor } = await atSettings(house);
  const form = await visitor.open('/desk/settings/routing');
  const setting = readSetting(app.db, 'routing');
  changeSetting(app, owner.id, 'routing', { ...setting, most: 40 }, 0);
  const typed = new URLSearchParams({ version: String(form.value('version')), most: '25', soonHours: '8', try: '1' });
  const tried = await visitor.open(`/desk/settings/routing?${typed.toString()}`);
  expect((await tried.press('Сохранить')).status).toBe(409);
  expect(readSetting(app.db, 'routing').most).toBe(40);
});

test('saving the form keeps whoever else owns a topic', async () => {
  await using house = await openHouse();
  const { app, owner, petr, visitor } = await atSettings(house);
  const owners = [
    { topic: 'moves', personIds: [petr.id, owner.id] },
    { topic: 'moves.norm', personIds: [owner.id] },
  ];
  changeSetting(app, owner.id, 'routing', { most: 25, soonHours: 8, owners, rules: [] }, 0);
  await (await visitor.open('/desk/settings/routing')).press('Сохранить');
  expect(readSetting(app.db, 'routing').owners).toEqual(owners);
});

test('an outline is refused by the line; a topic that questions are about cannot vanish', async () => {
  await using house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  const { app, visitor, client } = await atSettings(house);
  const form = await visitor.open('/desk/settings/methodology');
  expect(form.value('outline')).toBe(map);
  const wrong = await form.press('Сохранить', { outline: `${map}\n- Ключ | Норма | Norm` });
  expect([wrong.status, wrong.alert]).toEqual([422, expect.stringContaining('Строка 4: ключ')]);
  expect(wrong.value('outline')).toContain('Ключ | Норма');

  await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  app.db.$client.prepare("update threads set topic = 'moves.norm'").run();
  const kept = await form.press('Сохранить', { outline: map.split('\n').slice(0, 2).join('\n') });
  expect([kept.status, kept.alert]).toEqual([422, expect.stringContaining('Темы «moves.norm» больше нет')]);
  expect(readSetting(app.db, 'methodology')?.[0]?.sections[0]?.documents).toHaveLength(1);
});

test('a calendar says what is assumed, and a line that cannot be read is named', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const form = await visitor.open('/desk/settings/calendars');
  expect(form.value('uzDays')).toContain('2026-03-20 выходной предположение');
  const before = readSetting(house.app.db, 'calendars');
  const days = String(form.value('ruDays'));
  const wrong = await form.press('Сохранить', { ruDays: `${days}\n2026-02-30 рабочий`, byOpens: 'утром' });
  expect(wrong.status).toBe(422);
  expect(wrong.alert).toContain('«2026-02-30 рабочий»');
  expect(wrong.alert).toContain('Беларусь. Время не разобрано');
  expect(wrong.value('byOpens')).toBe('утром');
  const saved = await form.press('Сохранить', { ruDays: `${days}\n2026-05-02 рабочий`, ruCloses: '19:00' });
  expect(saved.text).toContain('Сохранено');
  expect(readSetting(house.app.db, 'calendars')).toEqual({
    ...before,
    ru: { ...before.ru, closes: 1140, days: { ...before.ru.days, '2026-05-02': 'working' } },
  });
});

test('terms and reminders are whole figures, and two reminders never come at one moment', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const terms = await visitor.open('/desk/settings/answer-terms');
  const refused = await terms.press('Сохранить', { auditFirst: '0' });
  expect([refused.status, refused.value('auditFirst')]).toEqual([422, '0']);
  expect(refused.alert).toContain('Аудит: первый ответ');
  await refused.press('Сохранить', { auditFirst: '6' });
  expect(readSetting(house.app.db, 'answerTerms').audit).toEqual({ firstHours: 6, nextHours: 16 });

  const steps = await visitor.open('/desk/settings/escalation');
  const twice = await steps.press('Сохранить', { level3: '100', tell3: 'assignee' });
  expect([twice.status, twice.value('level3')]).toEqual([422, '100']);
  expect(twice.alert).toContain('на этом же проценте уже есть выше');
  await twice.press('Сохранить', { level3: '50' });
  expect(readSetting(house.app.db, 'escalation').steps.map(({ level }) => level)).toEqual([50, 75, 100, 200]);
});
