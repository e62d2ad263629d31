import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeAnswering, findAnswering, heldAnswering } from '#app/consultations/change-answering.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { defaultRouting } from '#app/consultations/routing-setting.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { findHeldPerson } from '#app/people/held-person.server.ts';
import { exportOf } from '#app/people/person-export.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { askedBy } from '#test/support/desk-threads.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { giveRight } from '#test/support/threads.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const pageOf = ({ id }: { id: string }) => `/desk/people/${id}/answering`;
const audited = () =>
  house.app.db.$client
    .prepare("select person_id, subject_id, details from audit_log where action = 'answering-changed' order by seq")
    .raw()
    .all();

test('a consultant says in which languages and hours they answer, and the record tells what has changed', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const absences = await visitor.open('/desk/absences');
  expect(absences.links).toContain(pageOf(person));

  const page = await visitor.open(pageOf(person));
  const fields = ['country', 'zone', 'opens', 'closes', 'most'];
  expect(fields.map((name) => page.value(name))).toEqual(['ru', 'Europe/Moscow', '10:00', '18:00', '']);
  const given = { languages: ['ru', 'kk'], country: 'kz', zone: 'Asia/Almaty', opens: '9:30', most: '7' };
  const saved = await page.press('Сохранить', given);
  expect(saved.text).toContain('Сохранено. Это действует для новых вопросов.');
  expect(['country', 'zone', 'opens', 'most'].map((name) => saved.value(name))).toEqual([
    ...['kz', 'Asia/Almaty', '09:30', '7'],
  ]);
  expect(heldAnswering(house.app.db, person.id)).toMatchObject({
    ...{ languages: ['ru', 'kk'], country: 'kz', zone: 'Asia/Almaty', opens: 570, closes: 1080, most: 7 },
  });
  const fieldsChanged = '{"fields":"languages, country, zone, opens, most"}';
  expect(audited()).toEqual([[person.id, person.id, fieldsChanged]]);
});

test('what is saved as it was is not written: it goes on following the house', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const saved = await (await visitor.open(pageOf(person))).press('Сохранить');
  expect(saved.text).toContain('Сохранено');
  expect([heldAnswering(house.app.db, person.id), audited()]).toEqual([undefined, []]);
});

test('an owner sets it for a colleague, from their page; an editor has none', async () => {
  const { visitor } = signedIn(house, 'owner');
  const petr = makePerson(house.app, 'consultant', { name: 'Примеров Пётр' });
  expect((await visitor.open(`/desk/people/${petr.id}`)).links).toContain(pageOf(petr));
  const saved = await (await visitor.open(pageOf(petr))).press('Сохранить', { closes: '20:00' });
  expect(saved.links).toContain(`/desk/people/${petr.id}`);
  expect(heldAnswering(house.app.db, petr.id)?.closes).toBe(1200);

  const editor = makePerson(house.app, 'editor');
  expect((await visitor.open(`/desk/people/${editor.id}`)).links).not.toContain(pageOf(editor));
  for (const nobody of [editor, { id: 'nobody' }, makePerson(house.app, 'consultant', { deactivatedAt: 1 })]) {
    expect((await visitor.request(pageOf(nobody))).status).toBe(404);
  }
});

test('a consultant neither sees nor sets how a colleague answers', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const petr = makePerson(house.app, 'consultant');
  expect((await visitor.request(pageOf(petr))).status).toBe(404);
  const post = await visitor.request(pageOf(petr), { method: 'POST', body: new URLSearchParams({ opens: '09:00' }) });
  expect(post.status).toBe(404);
  const answering = { ...findAnswering(house.app.db, petr, petr.id)!.answering, languages: ['en' as const] };
  const seen = { personId: petr.id, version: 0 };
  expect(changeAnswering(house.app, person, seen, answering)).toEqual({ refused: 'gone' });
  expect(heldAnswering(house.app.db, petr.id)).toBeUndefined();
});

test('a form with mistakes names each of them and keeps what was typed', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const page = await visitor.open(pageOf(person));
  const typed = { languages: [], zone: 'Asia/Omsk', opens: 'утром', closes: '25:00', most: '0' };
  const refused = await page.press('Сохранить', typed);
  expect(refused.status).toBe(422);
  for (const said of ['Отметьте хотя бы один язык', 'Время не разобрано', 'Загрузка — целое число']) {
    expect(refused.alert).toContain(said);
  }
  expect(['zone', 'opens', 'closes', 'most'].map((name) => refused.value(name))).toEqual([
    ...['Asia/Omsk', 'утром', '25:00', '0'],
  ]);
  const late = await refused.press('Сохранить', { languages: ['ru'], opens: '18:00', closes: '09:00', most: '' });
  expect([late.status, late.alert]).toEqual([422, expect.stringContaining('День кончается раньше')]);
  expect((await late.press('Сохранить', { opens: '09:00', closes: '24:00' })).text).toContain('Сохранено');
  expect(heldAnswering(house.app.db, person.id)).toMatchObject({ opens: 540, closes: 1440, zone: 'Asia/Omsk' });
});

test('a crafted zone, country or language is refused, and nothing is written', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const sound = { languages: 'ru', country: 'ru', zone: 'Europe/Moscow', opens: '9:00', closes: '18:00', version: '0' };
  for (const wrong of [{ zone: 'Europe/Nowhere' }, { country: 'us' }, { languages: 'xx' }, { zone: 'x'.repeat(500) }]) {
    const answer = await visitor.post(pageOf(person), Object.entries({ ...sound, ...wrong }));
    expect(answer.status).toBe(422);
  }
  expect(heldAnswering(house.app.db, person.id)).toBeUndefined();
});

test('a zone that is not in the list stays to be chosen', async () => {
  const { person, visitor } = signedIn(house, 'consultant');
  const { answering } = findAnswering(house.app.db, person, person.id)!;
  const berlin = { ...answering, languages: ['ru' as const], zone: 'Europe/Berlin' };
  changeAnswering(house.app, person, { personId: person.id, version: 0 }, berlin);
  const page = await visitor.open(pageOf(person));
  expect(page.value('zone')).toBe('Europe/Berlin');
  await page.press('Сохранить', { closes: '17:00' });
  expect(heldAnswering(house.app.db, person.id)).toMatchObject({ zone: 'Europe/Berlin', closes: 1020 });
});

test('whoever saves over a version that has moved is told what stands now, and keeps what they typed', async () => {
  const { person, visitor } = signedIn(house, 'consultant', { name: 'Примеров Пётр' });
  const owner = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const page = await visitor.open(pageOf(person));
  const theirs = { zone: 'Asia/Omsk', languages: ['ru', 'en'], most: '3' };
  await (await owner.visitor.open(pageOf(person))).press('Сохранить', theirs);

  const refused = await page.press('Сохранить', { opens: '08:00' });
  expect(refused.status).toBe(422);
  expect(refused.alert).toContain('Образцова Ольга');
  for (const said of ['Часовой пояс: Омск', 'Языки: русский, английский', 'Начало дня: 10:00']) {
    expect(refused.alert).toContain(said);
  }
  expect(refused.value('opens')).toBe('08:00');
  await refused.press('Сохранить');
  expect(heldAnswering(house.app.db, person.id)).toMatchObject({ opens: 480, zone: 'Europe/Moscow', most: null });
});

test('the routes show who answers in what, whether now, how much they have, and who stands in', async () => {
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const petr = makePerson(app, 'consultant', { name: 'Примеров Пётр' });
  const nikolay = makePerson(app, 'consultant', { name: 'Образцов Николай' });
  const { answering } = findAnswering(app.db, owner, petr.id)!;
  const late = { zone: 'Asia/Vladivostok', opens: 540, closes: 1080, most: 4 };
  changeAnswering(app, owner, { personId: petr.id, version: 0 }, { ...answering, languages: ['ru', 'kk'], ...late });
  addAbsence(app, owner, {
    ...{ personId: nikolay.id, startsOn: '2026-03-16', endsOn: '2026-03-20', substituteId: petr.id },
  });
  const company = companyBy(app, owner, { consultantId: petr.id });
  askedBy(app, clientOfCompany(app, owner, company));

  const page = await visitor.open('/desk/settings/routing');
  const rowOf = (name: string) => page.rows.find((row) => row.startsWith(name));
  expect(rowOf('Образцова Ольга')).toContain('работает: 10:00–18:00 по Москве');
  expect(rowOf('Образцова Ольга')).toContain('0 из 25');
  // Noon in Moscow is seven in the evening there.
  expect(rowOf('Примеров Пётр')).toContain('русский, казахский');
  expect(rowOf('Примеров Пётр')).toContain('начнёт 17 марта в 09:00 по Владивостоку');
  expect(rowOf('Примеров Пётр')).toContain('1 из 4');
  expect(rowOf('Образцов Николай')).toContain('нет до 20 марта, замещает Примеров Пётр');
  expect(page.links).toContain(pageOf(petr));
});

test('the reasons at a question say in words who was passed over for their language, their load or their hours', async () => {
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const say = (id: string, change: object) => {
    const { answering } = findAnswering(app.db, owner, id)!;
    const said = { ...answering, languages: ['ru' as const], ...change };
    expect(changeAnswering(app, owner, { personId: id, version: 0 }, said).refused).toBeUndefined();
  };
  const company = companyBy(app, owner);
  giveRight(app, owner, company);
  changeSetting(app, owner.id, 'routing', { ...defaultRouting, soonHours: 80 }, 0);
  const client = clientOfCompany(app, owner, company);
  const full = makePerson(app, 'consultant', { name: 'Полный Пётр' });
  askedBy(app, client);
  app.db.$client.prepare('update threads set assignee_id = ?').run(full.id);
  say(full.id, { most: 1 });
  const foreign = makePerson(app, 'consultant', { name: 'Англичанин Иван' });
  say(foreign.id, { languages: ['en'] });
  // Noon in Moscow is seven in the evening there.
  say(makePerson(app, 'consultant', { name: 'Дальняя Дарья' }).id, { zone: 'Asia/Vladivostok' });
  const thread = askedBy(app, client);
  expect(thread.assigneeId).toBe(owner.id);

  const page = await visitor.open(`/desk/threads/${thread.id}`);
  expect(page.text).toContain('Англичанин Иван не пишет на языке вопроса: русский');
  expect(page.text).toContain('Полный Пётр — загрузка полная: 1');
  expect(page.text).toContain('Дальняя Дарья сейчас не на работе, а срок близко');
});

test('what is said of somebody is in their export, and goes when a former colleague is forgotten', async () => {
  const { app } = house;
  const { visitor, person: owner } = signedIn(house, 'owner');
  const petr = makePerson(app, 'consultant', { name: 'Примеров Пётр', address: 'petr@klyuch.example' });
  const { answering } = findAnswering(app.db, owner, petr.id)!;
  const own = { ...answering, languages: ['ru' as const], zone: 'Asia/Omsk' };
  changeAnswering(app, owner, { personId: petr.id, version: 0 }, own);
  const key = recipientKeyOf(app, petr.address);
  expect(exportOf(findHeldPerson(app, key), app.clock.now())).toMatchObject({
    answering: { zone: 'Asia/Omsk', languages: ['ru'], opens: 600, changedAt: '2026-03-16T09:00:00.000Z' },
  });

  await (await visitor.open(`/desk/people/${petr.id}`)).press('Отключить доступ');
  expect(heldAnswering(app.db, petr.id)).toBeDefined();
  const because = { because: 'asked', reason: 'Письмо № 1' } as const;
  const origin = { ip: '', userAgent: '' };
  const erased = erasePerson(app, owner.id, key, because, origin);
  expect(erased.refused).toBeUndefined();
  expect(heldAnswering(app.db, petr.id)).toBeUndefined();
  expect((await visitor.open('/desk/privacy/acts')).text).toContain('языки и часы ответов');
});
