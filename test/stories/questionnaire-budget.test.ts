import { expect, test } from 'vitest';
import { noteWritten } from '#app/questionnaires/save-budget.server.ts';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { day, makeTestApp } from '#test/support/app.ts';
import { inviteCompany, tokenOfOwner } from '#test/support/questionnaires.ts';

test('of one questionnaire 200 megabytes are written a day, and what is refused is told until when', async () => {
  const app = await makeTestApp();
  const { questionnaire } = inviteCompany(app);
  const token = tokenOfOwner(app, questionnaire);
  const save = (text: string) => saveAnswers(app, token, 'base', { fields: [['base.note', text]], seen: 1e9 });
  noteWritten(app.db, questionnaire.id, 200 * 1024 * 1024, app.clock.now());
  const until = app.clock.now() + day;
  expect((await save('ещё слово')).refused).toBeUndefined();
  expect(await save('и ещё')).toEqual({ refused: 'too-much-today', until });
  app.clock.pass(day + 1);
  expect((await save('на другой день')).refused).toBeUndefined();
});
