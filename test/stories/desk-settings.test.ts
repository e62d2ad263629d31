import { expect, test } from 'vitest';
import { readSetting } from '#app/office/settings.server.ts';
import { documentVersions } from '#app/people/documents.server.ts';
import { openHouse } from '#test/support/house.ts';
import { signedIn } from '#test/support/people.ts';

test('who we are changes on every page and in the documents, whose old text is kept', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const reader = house.visitor();
  expect((await reader.open('/contacts')).text).toContain('ООО «Пример консультаций»');
  const before = documentVersions(house.app, 'privacy-policy', 'ru').length;

  const form = await visitor.open('/desk/settings/consultancy');
  expect((await form.press('Сохранить', { email: 'не адрес' })).alert).toContain('адрес почты');
  const saved = await form.press('Сохранить', { legalName: 'ООО «Другой пример»' });
  expect(saved.text).toContain('Сохранено');
  expect((await reader.open('/contacts')).text).toContain('ООО «Другой пример»');
  expect((await reader.open('/documents/privacy-policy')).text).toContain('ООО «Другой пример»');
  expect(documentVersions(house.app, 'privacy-policy', 'ru')).toHaveLength(before + 1);
});

test('retention is whole days; what cannot be is refused and kept on the screen', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const form = await visitor.open('/desk/settings/retention');
  const refused = await form.press('Сохранить', { leads: '0', auditLog: '400' });
  expect([refused.status, refused.value('leads'), refused.value('auditLog')]).toEqual([422, '0', '400']);
  await refused.press('Сохранить', { leads: '100' });
  expect(readSetting(house.app.db, 'retention')).toMatchObject({ leads: 100, auditLog: 400 });
});

test('of two owners the second is told that the setting has changed', async () => {
  await using house = await openHouse();
  const [one, other] = [signedIn(house, 'owner').visitor, signedIn(house, 'owner').visitor];
  const path = '/desk/settings/answer-within';
  const [first, second] = [await one.open(path), await other.open(path)];
  await first.press('Сохранить', { newHours: '8' });
  const told = await second.press('Сохранить', { newHours: '16' });
  expect([told.status, told.value('newHours')]).toEqual([409, '16']);
  expect(told.alert).toMatch(/Эту запись успели изменить\s*owner .*Сейчас записано:\s*[^:]+: 8$/);
  expect(readSetting(house.app.db, 'answerWithin').newHours).toBe(8);
});
