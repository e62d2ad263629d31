import { expect, test } from 'vitest';
import { markSection } from '#app/questionnaires/mark-section.server.ts';
import { openHouse } from '#test/support/house.ts';
import { answerAll, inviteCompany, overviewOf, ownersWay, save, tokenIn } from '#test/support/questionnaires.ts';

test.each([
  ['Приложить файлы', 'files'],
  ['Выбрать файл', 'table'],
  ['Отправить раздел коллеге', 'colleague'],
])('whoever presses «%s» without script has saved what they typed', async (button, page) => {
  await using house = await openHouse();
  inviteCompany(house.app);
  const way = await ownersWay(house);
  await save(house.app, tokenIn(way), 'base', { 'base.lastMonth': '2026-01' });
  const owner = house.visitor();
  const typed = { 'base.movement/opening/2026-01': '10 000' };
  const there = await (await owner.open(`${way}/sections/base`)).press(button, typed);
  expect(there.response.url).toMatch(new RegExp(`/sections/base/${page}$`));
  expect((await owner.open(`${way}/sections/base`)).value('base.movement/opening/2026-01')).toBe('10 000');
});

test('a section that is opened again keeps what was typed in it just before', async () => {
  await using house = await openHouse();
  inviteCompany(house.app);
  const way = await ownersWay(house);
  await answerAll(house.app, tokenIn(way));
  markSection(house.app, tokenIn(way), 'company', 'said-ready');
  const section = await house.visitor().open(`${way}/sections/company`);
  const opened = await section.press('Открыть раздел снова', { 'company.name': 'Сеть «Пример-Север»' });
  expect(opened.value('company.name')).toBe('Сеть «Пример-Север»');
  expect(overviewOf(house.app, tokenIn(way)).marks['company']).toBe('open');
});
