import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { becomeOwner, offerOwnership } from '#app/people/first-owner.server.ts';
import { findPerson } from '#app/people/people-store.server.ts';
import { pruneSessions } from '#app/people/sessions.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signInAs, signedIn } from '#test/support/people.ts';
import { signInByLetter } from '#test/support/sign-in.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const count = (table: string) => house.app.db.$client.prepare(`select count(*) from ${table}`).pluck().get();

describe('the first owner', () => {
  const form = { name: 'Образцова Ольга', address: 'owner@klyuch.example' };

  test('is made by the link that the start names, and is at the desk; the link is spent', async () => {
    const path = `/sign-in/owner/${offerOwnership(house.app) ?? ''}`;
    const visitor = house.visitor();
    const desk = await (await visitor.open(path)).press('Стать владельцем', form);
    expect(desk.path).toBe('/desk');
    expect((await house.visitor().open(path)).heading).toBe('Ссылка больше не действует');
    expect(offerOwnership(house.app)).toBeUndefined();
  });

  test('is not made by the link of an earlier start, nor a day later', () => {
    const comer = { userAgent: '', session: undefined };
    const earlier = offerOwnership(house.app) ?? '';
    const later = offerOwnership(house.app) ?? '';
    const given = { ...form, locale: 'ru' } as const;
    expect(becomeOwner(house.app, earlier, given, comer)).toEqual({ is: 'over' });
    house.app.clock.pass(day);
    expect(becomeOwner(house.app, later, given, comer)).toEqual({ is: 'over' });
    expect(count('people')).toBe(0);
  });

  test('is told what is missing', async () => {
    const page = await house.visitor().open(`/sign-in/owner/${offerOwnership(house.app) ?? ''}`);
    const refused = await page.press('Стать владельцем', { name: 'Ольга', address: 'нет' });
    expect([refused.status, refused.value('name')]).toEqual([422, 'Ольга']);
  });
});

describe('the owner', () => {
  test('invites somebody, who gets a letter and signs in', async () => {
    const { visitor } = signedIn(house, 'owner');
    const page = await visitor.open('/desk/people');
    const done = await page.press('Пригласить', {
      name: 'Примеров Пётр',
      address: 'PETR@klyuch.example',
      role: 'editor',
    });
    expect(done.text).toContain('Приглашение отправлено: Примеров Пётр');
    const [letter] = await house.letters();
    expect([letter?.to, letter?.links[0]]).toEqual(['petr@klyuch.example', '/sign-in']);
    const person = makePerson(house.app, 'client', { address: 'other@klyuch.example' });
    const entered = await signInByLetter(house, house.visitor(), { ...person, address: 'petr@klyuch.example' });
    expect(entered.path).toBe('/desk');
  });

  test('invites a client only when that is said, and then they keep their requests', async () => {
    const { visitor } = signedIn(house, 'owner');
    const lead = await makeLead(house.app, { address: 'petr@klyuch.example' });
    const personId = String(house.app.db.$client.prepare('select person_id from leads').pluck().get());
    const theirs = signInAs(house, findPerson(house.app.db, personId)!);
    const given = { name: 'Пётр Новый', address: 'petr@klyuch.example' };
    const refused = await (await visitor.open('/desk/people')).press('Пригласить', given);
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('Это адрес клиента')]);
    const done = await refused.press('Пригласить', { client: true });
    expect(done.text).toContain('Приглашение отправлено: Пётр Новый');
    expect((await theirs.request('/cabinet')).status).toBe(303);
    const person = findPerson(house.app.db, personId)!;
    expect(person).toMatchObject({ role: 'consultant', name: 'Пётр Новый', companyId: null });
    await house.letters();
    expect((await signInByLetter(house, house.visitor(), person)).path).toBe('/desk');
    expect(house.app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(lead.id)).toBe(
      personId,
    );
  });

  test('invites nobody twice', async () => {
    const { visitor } = signedIn(house, 'owner');
    makePerson(house.app, 'editor', { address: 'client@provider.example' });
    const given = { name: 'Имя', address: 'client@provider.example' };
    const refused = await (await visitor.open('/desk/people')).press('Пригласить', given);
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('Этот адрес уже есть')]);
    expect(refused.value('name')).toBe('Имя');
  });

  test('changes a role, and it counts from the next page on', async () => {
    const { visitor } = signedIn(house, 'owner');
    const other = signedIn(house, 'editor');
    expect((await other.visitor.request('/desk/people')).status).toBe(403);
    const page = await visitor.open(`/desk/people/${other.person.id}`);
    expect((await page.press('Сохранить', { role: 'owner' })).text).toContain('Сохранено');
    expect((await other.visitor.request('/desk/people')).status).toBe(200);
  });

  test('does not undo unseen what another owner has changed', async () => {
    const { visitor } = signedIn(house, 'owner');
    const person = makePerson(house.app, 'editor', { name: 'Имя' });
    const page = await visitor.open(`/desk/people/${person.id}`);
    await (await visitor.open(`/desk/people/${person.id}`)).press('Сохранить', { role: 'consultant' });
    const refused = await page.press('Сохранить', { name: 'Другое имя' });
    expect([refused.status, refused.value('name')]).toEqual([422, 'Другое имя']);
    expect(refused.alert).toContain('консультант');
    expect((await refused.press('Сохранить')).text).toContain('Сохранено');
  });

  test('shuts somebody out on every device at once, and lets them in again', async () => {
    const { visitor } = signedIn(house, 'owner');
    const other = signedIn(house, 'consultant');
    const page = await visitor.open(`/desk/people/${other.person.id}`);
    const shut = await page.press('Отключить доступ');
    expect(shut.text).toContain('Доступ отключён');
    expect((await other.visitor.request('/desk')).headers.get('location')).toBe('/sign-in');
    await shut.press('Открыть доступ');
    expect((await other.visitor.request('/desk')).status).toBe(303);
    expect((await signInByLetter(house, house.visitor(), other.person)).path).toBe('/desk');
  });

  test('who is the last one stays one, and stays in', async () => {
    const { visitor, person } = signedIn(house, 'owner');
    makePerson(house.app, 'owner', { deactivatedAt: 1 });
    const page = await visitor.open(`/desk/people/${person.id}`);
    for (const refused of [await page.press('Отключить доступ'), await page.press('Сохранить', { role: 'editor' })]) {
      expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('единственный владелец')]);
    }
    expect((await visitor.request('/desk/people')).status).toBe(200);
  });

  test('finds no client among the staff', async () => {
    const { visitor } = signedIn(house, 'owner');
    const client = makePerson(house.app, 'client');
    expect((await visitor.request(`/desk/people/${client.id}`)).status).toBe(404);
    const answer = await visitor.request(`/desk/people/${client.id}/deactivation`, { method: 'POST', body: '' });
    expect(answer.status).toBe(404);
  });

  test('sees the list in as many statements whether four or forty are on it', async () => {
    const { visitor } = signedIn(house, 'owner');
    const measure = async () => {
      const before = house.app.statements.length;
      await visitor.open('/desk/people');
      return house.app.statements.length - before;
    };
    const few = await measure();
    for (let made = 0; made < 40; made += 1) signInAs(house, makePerson(house.app, 'editor'));
    expect(await measure()).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
  });
});

describe('one’s own sessions', () => {
  test('are listed with their device, and end one by one or all but this', async () => {
    const person = makePerson(house.app, 'client');
    const [here, there, third] = [signInAs(house, person), signInAs(house, person), signInAs(house, person)];
    const page = await here.open('/account');
    expect(page.text).toContain('это устройство');
    expect((await page.press('Завершить')).text).toContain('Сеанс завершён');
    const open = await Promise.all([there, third].map(async (one) => (await one.request('/account')).status));
    expect(open.sort()).toEqual([200, 303]);
    await (await here.open('/account')).press('Завершить все, кроме этого');
    for (const one of [there, third]) expect((await one.request('/account')).status).toBe(303);
    expect((await here.request('/account')).status).toBe(200);
  });

  test('of somebody else are not there to be ended', async () => {
    const victim = signedIn(house, 'owner');
    const id = house.app.db.$client.prepare('select id from sessions').pluck().get() as string;
    const answer = await signedIn(house, 'client').visitor.request(`/account/sessions/${id}`, {
      method: 'POST',
      body: '',
    });
    expect(answer.status).toBe(404);
    expect((await victim.visitor.request('/desk')).status).toBe(200);
  });

  test('that end in mid-work lead to sign in, and back to the page the form was on', async () => {
    const { visitor } = signedIn(house, 'editor');
    house.app.db.$client.prepare('update sessions set ended_at = 1').run();
    const headers = { referer: `${house.app.config.origin}/desk/absences?x=1` };
    const answer = await visitor.request('/desk/absences/some', {
      method: 'POST',
      headers,
      body: new URLSearchParams(),
    });
    expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fdesk%2Fabsences%3Fx%3D1');
  });

  test('and attempts are forgotten when they are over', async () => {
    const person = makePerson(house.app, 'client');
    await signInByLetter(house, house.visitor(), person);
    expect([count('sessions'), count('sign_ins')]).toEqual([1, 1]);
    pruneSessions(house.app);
    expect([count('sessions'), count('sign_ins')]).toEqual([1, 1]);
    house.app.clock.pass(91 * day);
    pruneSessions(house.app);
    expect([count('sessions'), count('sign_ins')]).toEqual([0, 0]);
  });

  test('name and language are one’s own to change', async () => {
    const { visitor } = signedIn(house, 'client');
    const page = await visitor.open('/account');
    expect((await page.press('Сохранить', { name: ' ' })).status).toBe(422);
    const saved = await page.press('Сохранить', { name: 'Новое имя', locale: 'en' });
    expect([saved.path, saved.value('name')]).toEqual(['/en/account?done=saved', 'Новое имя']);
  });
});

describe('an absence', () => {
  const days = { startsOn: '2026-03-20', endsOn: '2026-03-27' };

  test('is written down with who stands in, and taken back', async () => {
    const other = makePerson(house.app, 'consultant', { name: 'Примеров Пётр' });
    const { visitor } = signedIn(house, 'consultant');
    const added = await (await visitor.open('/desk/absences')).press('Добавить', { ...days, substituteId: other.id });
    expect(added.text).toContain('20–\u206027 марта 2026');
    expect(added.text).toContain('Примеров Пётр');
    expect((await added.press('Убрать')).text).toContain('Впереди отсутствий нет');
  });

  test('is refused where it cannot be, with what was typed', async () => {
    const { visitor } = signedIn(house, 'editor');
    const page = await visitor.open('/desk/absences');
    for (const [typed, complaint] of [
      [{ startsOn: '2026-03-20', endsOn: '2026-03-19' }, 'Последний день раньше первого'],
      [{ startsOn: '2026-03-01', endsOn: '2026-03-02' }, 'Этот день уже прошёл'],
      [{ startsOn: '2026-03-20', endsOn: '2027-03-30' }, 'не длиннее года'],
      [{ startsOn: 'скоро', endsOn: '2026-03-19' }, 'Дата не разобрана'],
    ] as const) {
      const refused = await page.press('Добавить', typed);
      expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining(complaint)]);
      expect(refused.value('startsOn')).toBe(typed.startsOn);
    }
  });

  test('of another is the owner’s alone to write down and to take back', async () => {
    const [owner, editor, consultant] = [
      signedIn(house, 'owner'),
      signedIn(house, 'editor'),
      signedIn(house, 'consultant'),
    ];
    const fields = new URLSearchParams({ ...days, personId: consultant.person.id });
    await owner.visitor.request('/desk/absences', { method: 'POST', body: fields });
    await editor.visitor.request('/desk/absences', { method: 'POST', body: fields });
    const known = house.app.db.$client.prepare('select id, person_id from absences order by rowid').all() as {
      id: string;
      person_id: string;
    }[];
    expect(known.map(({ person_id }) => person_id)).toEqual([consultant.person.id, editor.person.id]);
    const removal = `/desk/absences/${known[0]?.id ?? ''}`;
    expect((await editor.visitor.request(removal, { method: 'POST', body: '' })).status).toBe(404);
    expect((await owner.visitor.request(removal, { method: 'POST', body: '' })).status).toBe(303);
  });
});
