import { describe, expect, test } from 'vitest';
import { openHouse } from '#test/support/house.ts';
import {
  answerAll,
  inviteCompany,
  overviewOf,
  ownersWay,
  questionnaireIn,
  save,
  tokenIn,
} from '#test/support/questionnaires.ts';

describe('a questionnaire', () => {
  test('is opened by the link of the invitation, filled in, submitted, returned and submitted again', async () => {
    await using house = await openHouse();
    const { app } = house;
    inviteCompany(app, { note: 'Начните с базы.', dueOn: '2027-12-01' });
    const way = await ownersWay(house);
    const owner = house.visitor();
    const tasks = await owner.open(way);
    expect(tasks.status).toBe(200);
    console.log(tasks.text.slice(0, 800));
    const section = await owner.open(`${way}/sections/company`);
    console.log(section.status, section.buttons);
    const saved = await section.press('Сохранить', { 'company.name': 'Сеть «Пример-Юг»' });
    console.log(saved.status, saved.path, saved.alert, saved.value('company.name'));
    await answerAll(app, tokenIn(way));
    const submission = await owner.open(`${way}/submission`);
    console.log(submission.text);
    const done = await submission.press('Отправить консультанту');
    console.log(done.status, done.path, done.text.slice(0, 300));
    for (const letter of await house.letters()) console.log(letter.to, letter.subject);
    for (const page of [
      'answers',
      'contradictions',
      'sections/base',
      'remarks/company.name',
      'sections/base/colleague',
      'copy.pdf',
      'sections/base/files',
      'sections/base/table',
    ]) {
      const shown = await owner.open(`${way}/${page}`);
      console.log(page, shown.status, shown.heading);
    }
  });
});
