import { expect, test } from 'vitest';
import { rightsOf } from '#app/consultations/rights.server.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse } from '#test/support/house.ts';
import { signedIn } from '#test/support/people.ts';
import { arrives, mailOf } from '#test/support/threads.ts';

test('a company is given the right to ask, and from then on its questions have a term', async () => {
  await using house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner');
  const company = companyBy(app, owner, { name: 'Связь-Пример' });
  const maria = clientOfCompany(app, owner, company);
  clientOfCompany(app, owner, company, 'Пётр Сидоров');
  const page = await visitor.open(`/desk/companies/${company.id}`);
  expect(page.text).toContain('Права на вопросы нет');

  const form = await visitor.open(`/desk/companies/${company.id}/rights/new`);
  const wrong = await form.press('Сохранить', {
    ...{ kind: 'audit', startsOn: '2026-03-01', endsOn: '2026-02-01', personIds: [maria.id] },
  });
  expect([wrong.status, wrong.value('kind'), wrong.value('endsOn')]).toEqual([422, 'audit', '2026-02-01']);
  expect(wrong.alert).toContain('Право кончается раньше, чем начинается');
  const given = await wrong.press('Сохранить', { endsOn: '' });
  expect(given.text).toMatch(/аудит\s*действует\s*с 1 марта 2026, без срока · Мария Петрова/);
  expect(rightsOf(app.db, company.id)).toMatchObject([{ kind: 'audit', personIds: [maria.id], endsOn: null }]);

  await arrives(app, mailOf({ from: maria, to: 'ask@klyuch.example', subject: 'О нормах' }));
  const asked = await visitor.open(`/desk/companies/${company.id}`);
  expect(asked.text).toMatch(/К-2026-0001\s*(новый|у нас)\s*О нормах/);
});

test('a right is ended by its last day, and stays on the page', async () => {
  await using house = await openHouse();
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner');
  const company = companyBy(app, owner);
  const form = await visitor.open(`/desk/companies/${company.id}/rights/new`);
  await form.press('Сохранить', { startsOn: '2026-01-01' });
  const [right] = rightsOf(app.db, company.id);
  const path = `/desk/companies/${company.id}/rights/${right?.id ?? ''}`;
  const ended = await (await visitor.open(path)).press('Сохранить', { endsOn: '2026-01-31' });
  expect(ended.text).toMatch(/методика\s*закончилось\s*с 1 января 2026 по 31 января 2026 · все люди компании/);
  const audited = app.db.$client
    .prepare("select action from audit_log where action like 'right-%' order by seq")
    .pluck();
  expect(audited.all()).toEqual(['right-granted', 'right-changed']);
});

test('a right is not changed over what a colleague has changed meanwhile, and saving again goes over it', async () => {
  await using house = await openHouse();
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const company = companyBy(app, owner);
  await (await visitor.open(`/desk/companies/${company.id}/rights/new`)).press('Сохранить', { startsOn: '2026-01-01' });
  const path = `/desk/companies/${company.id}/rights/${rightsOf(app.db, company.id)[0]?.id ?? ''}`;
  const late = await visitor.open(path);
  await (await visitor.open(path)).press('Сохранить', { endsOn: '2026-01-31' });
  const refused = await late.press('Сохранить', { kind: 'audit' });
  expect([refused.status, refused.value('kind')]).toEqual([422, 'audit']);
  expect(refused.alert).toMatch(/Образцова Ольга.*На каком основании: методика.*По какой день: 2026-01-31/s);
  expect(rightsOf(app.db, company.id)).toMatchObject([{ kind: 'methodology', endsOn: '2026-01-31' }]);
  await refused.press('Сохранить');
  expect(rightsOf(app.db, company.id)).toMatchObject([{ kind: 'audit', endsOn: null }]);
});

test('a right of another company is not there, and is for nobody of another', async () => {
  await using house = await openHouse();
  const { app } = house;
  const { person: owner, visitor } = signedIn(house, 'owner');
  const [company, other] = [companyBy(app, owner), companyBy(app, owner, { name: 'Чужая-Пример' })];
  const stranger = clientOfCompany(app, owner, other);
  await (await visitor.open(`/desk/companies/${company.id}/rights/new`)).press('Сохранить');
  const id = rightsOf(app.db, company.id)[0]?.id ?? '';
  expect((await visitor.open(`/desk/companies/${other.id}/rights/${id}`)).status).toBe(404);
  const crafted = await visitor.post(`/desk/companies/${company.id}/rights/${id}`, [
    ['kind', 'audit'],
    ['startsOn', '2026-01-01'],
    ['personIds', stranger.id],
  ]);
  expect([crafted.status, crafted.alert]).toEqual([422, expect.stringContaining('в компании больше нет')]);
});
