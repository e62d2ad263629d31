import { expect, test } from 'vitest';
import { openHouse } from '#test/support/house.ts';
import { answerAll, inviteCompany, ownersWay, tokenIn } from '#test/support/questionnaires.ts';

test('a questionnaire is opened by the link of the invitation, filled in without script, and submitted', async () => {
  await using house = await openHouse();
  inviteCompany(house.app, { note: 'Начните с базы.', dueOn: '2027-12-01' });
  const way = await ownersWay(house);
  const owner = house.visitor();
  expect((await owner.open(way)).text).toContain('Начните с базы.');
  const section = await owner.open(`${way}/sections/company`);
  const saved = await section.press('Сохранить', { 'company.name': 'Сеть «Пример-Юг»' });
  expect(saved.value('company.name')).toBe('Сеть «Пример-Юг»');
  await answerAll(house.app, tokenIn(way));
  const done = await (await owner.open(`${way}/submission`)).press('Отправить консультанту');
  expect(done.text).toContain('Анкета отправлена 16 марта 2026');
  expect((await house.letters()).map(({ subject }) => subject)).toEqual([
    'Анкета А-2026-0001 отправлена',
    'Анкета А-2026-0001 отправлена клиентом',
  ]);
});
