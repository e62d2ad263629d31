import { expect, test } from 'vitest';
import { fillDemoShowcase } from '#app/content/demo-showcase.server.ts';
import { listShowcase } from '#app/content/showcase.server.ts';
import { openHouse } from '#test/support/house.ts';
import { signedIn } from '#test/support/people.ts';

test('what an editor writes of a service stands on the site at once, in both languages', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'editor');
  const reader = house.visitor();
  expect((await reader.open('/services/audit')).text).not.toContain('Аудит за пять дней');

  const form = await visitor.open('/desk/content/tier/audit');
  const saved = await form.press('Сохранить', { name_ru: 'Аудит за пять дней', name_en: 'Audit in five days' });
  expect(saved.text).toContain('Сохранено');
  expect((await reader.open('/services/audit')).text).toContain('Аудит за пять дней');
  expect((await reader.open('/en/services/audit')).text).toContain('Audit in five days');
});

test('a list stays a list: each line an item, empty lines none', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const form = await visitor.open('/desk/content/tier/audit');
  const items = String(form.value('gets_ru')).split('\n');
  expect(items.length).toBeGreaterThan(2);
  const saved = await form.press('Сохранить', { gets_ru: `${items.join('\r\n\r\n')}\r\nЕщё одно` });
  expect(saved.value('gets_ru')).toBe([...items, 'Ещё одно'].join('\n'));
});

test('a text that lacks something is not taken, and nothing that was typed is lost', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'editor');
  const form = await visitor.open('/desk/content/page/about');
  const refused = await form.press('Сохранить', { title_ru: '', lead_ru: 'Совсем новое вступление' });
  expect(refused.status).toBe(422);
  expect(refused.alert).toContain('Заполните это поле');
  expect(refused.value('lead_ru')).toBe('Совсем новое вступление');
});

test('of two editors the second is told of the first, keeps the text, and may save it over', async () => {
  await using house = await openHouse();
  const [one, other] = [signedIn(house, 'editor').visitor, signedIn(house, 'editor').visitor];
  const [first, second] = [await one.open('/desk/content/page/about'), await other.open('/desk/content/page/about')];
  await first.press('Сохранить', { lead_ru: 'Написал первый' });

  const told = await second.press('Сохранить', { lead_ru: 'Написал второй' });
  expect(told.status).toBe(409);
  expect(told.alert).toMatch(
    /Эту запись успели изменить\s*editor .*Сейчас записано:\s*Вступление, по-русски: Написал первый$/,
  );
  expect(told.value('lead_ru')).toBe('Написал второй');
  expect((await house.visitor().open('/about')).text).toContain('Написал первый');

  await told.press('Сохранить');
  expect((await house.visitor().open('/about')).text).toContain('Написал второй');
});

test('a client is added, moved up and taken off the site', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'editor');
  fillDemoShowcase(house.app);
  const names = () => listShowcase(house.app).clients.map(({ text }) => text.ru.name);
  const before = names();

  const form = await visitor.open('/desk/content/client/new');
  const values = { name_ru: 'Сеть «Пример-9»', name_en: 'Primer-9', place_ru: 'Примерск', place_en: 'Primersk' };
  expect((await form.press('Сохранить', { ...values, subscribers: 'много' })).alert).toContain('целое число');
  const item = await form.press('Сохранить', { ...values, subscribers: '12000' });
  expect(names()).toEqual([...before, 'Сеть «Пример-9»']);
  expect((await house.visitor().open('/clients')).text).toContain('Сеть «Пример-9»');

  const id = item.path.split('?')[0]?.split('/').at(-1) ?? '';
  await visitor.post(`/desk/content/client/${id}/order`, [['to', 'up']]);
  expect(names().indexOf('Сеть «Пример-9»')).toBe(before.length - 1);

  const seen = await visitor.open(`/desk/content/client/${id}`);
  await seen.press('Сохранить', { place_ru: 'Другой Примерск' });
  const kept = await seen.press('Убрать');
  expect(kept.text).toContain('Не убрано: запись только что изменили');
  expect(kept.value('place_ru')).toBe('Другой Примерск');
  await kept.press('Убрать');
  expect(names()).toEqual(before);
  expect((await visitor.open(`/desk/content/client/${id}`)).status).toBe(404);
});

test('the address of a video is one that a visitor may be sent to', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'editor');
  const form = await visitor.open('/desk/content/video/new');
  const texts = { title_ru: 'О', title_en: 'O', about_ru: 'О', about_en: 'O' };
  const refused = await form.press('Сохранить', { ...texts, url: 'javascript:alert(1)', minutes: '5' });
  expect(refused.status).toBe(422);
  expect(refused.alert).toContain('https://');
});

test.each(['/desk/content/nothing/1', '/desk/content/page/nothing', '/desk/content/tier/__proto__'])(
  '%s is not there',
  async (path) => {
    await using house = await openHouse();
    expect((await signedIn(house, 'owner').visitor.open(path)).status).toBe(404);
  },
);

test('the rooms of content ask the database a few times, however much there is', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  fillDemoShowcase(house.app);
  await visitor.open('/desk/content');
  const before = house.app.statements.length;
  await visitor.open('/desk/content');
  expect(house.app.statements.length - before).toBeLessThanOrEqual(10);
});
