import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { explainFinding } from '#app/questionnaires/explain-finding.server.ts';
import { remarkAsClient } from '#app/questionnaires/remark.server.ts';
import { returnQuestionnaire, submitQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { readPdf } from '#test/support/pdf.ts';
import { answerAll, inviteCompany, overviewOf, ownersWay, save, tokenIn } from '#test/support/questionnaires.ts';

let house: House;
let folder: string;
let invited: ReturnType<typeof inviteCompany>;
let way: string;
let owner: string;
beforeEach(async () => {
  folder = temporaryFolder();
  house = await openHouse({ DATA_DIR: folder });
  invited = inviteCompany(house.app);
  way = await ownersWay(house);
  owner = tokenIn(way);
  return () => house[Symbol.asyncDispose]();
});

const seq = () => overviewOf(house.app, owner).questionnaire.seq;
const versions = () =>
  house.app.db.$client.prepare(`select count(*) from questionnaire_answer_versions`).pluck().get() as number;
const waiting = () => {
  const incoming = join(folder, 'files', 'incoming');
  return existsSync(incoming) ? readdirSync(incoming) : [];
};

async function copy(): Promise<string> {
  const response = await house.visitor().request(`${way}/copy.pdf`);
  expect(response.status).toBe(200);
  return readPdf(Buffer.from(await response.arrayBuffer()));
}

test('where no paper was kept, the copy shows what was submitted and not what was answered since', async () => {
  await answerAll(house.app, owner);
  await save(house.app, owner, 'company', { 'company.name': 'Сеть Первая' });
  expect(submitQuestionnaire(house.app, owner, { seq: seq(), paper: null }).refused).toBeUndefined();
  returnQuestionnaire(house.app, invited.consultant, invited.questionnaire.id, { text: 'Проверьте', corrections: [] });
  await save(house.app, owner, 'company', { 'company.name': 'Сеть Вторая' });
  const paper = await copy();
  expect(paper).toContain('Сеть Первая');
  expect(paper).not.toContain('Сеть Вторая');
});

test('whoever submits what has changed meanwhile is told so at once: nothing is printed and nothing is left behind', async () => {
  await answerAll(house.app, owner);
  const page = await house.visitor().open(`${way}/submission`);
  await save(house.app, owner, 'company', { 'company.name': 'Сеть Вторая' });
  const started = performance.now();
  const refused = await page.press('Отправить консультанту');
  expect([refused.status, refused.alert]).toEqual([409, expect.stringContaining('Проверьте и отправьте снова')]);
  expect(performance.now() - started).toBeLessThan(1500);
  expect(waiting()).toEqual([]);
  const done = await (await house.visitor().open(`${way}/submission`)).press('Отправить консультанту');
  expect(done.text).toContain('Анкета отправлена');
  expect(done.text).not.toContain('Напечатать копию');
  expect(waiting()).toEqual([]);
  expect(overviewOf(house.app, owner).submissions.at(-1)?.paperSha256).toMatch(/^[0-9a-f]{64}$/);
});

test('whoever has submitted without a paper is told where the copy is', async () => {
  await answerAll(house.app, owner);
  submitQuestionnaire(house.app, owner, { seq: seq(), paper: null });
  const page = await house.visitor().open(`${way}?unprinted`);
  expect(page.text).toContain('Напечатать копию в PDF сразу не удалось');
  expect((await house.visitor().open(way)).text).not.toContain('сразу не удалось');
});

test('an explanation counts as a change: what is submitted is what was looked over', async () => {
  await answerAll(house.app, owner);
  await save(house.app, owner, 'base', { 'base.movement/closing/2026-01': '9000' });
  const before = seq();
  const key = 'movement@2026-01';
  expect(explainFinding(house.app, owner, key, 'Присоединили дом').refused).toBeUndefined();
  expect(seq()).toBe(before + 1);
  expect(submitQuestionnaire(house.app, owner, { seq: before, paper: null })).toEqual({ refused: 'changed' });
});

test('only a contradiction that is there is explained, and one that is gone can be taken back', async () => {
  await answerAll(house.app, owner);
  expect(explainFinding(house.app, owner, 'movement@2031-01', 'Нет такой')).toEqual({ refused: 'no-finding' });
  await save(house.app, owner, 'base', { 'base.movement/closing/2026-01': '9000' });
  expect(explainFinding(house.app, owner, 'movement@2026-01', 'Присоединили дом').refused).toBeUndefined();
  await save(house.app, owner, 'base', { 'base.months': '12', 'base.lastMonth': '2025-01' });
  expect(explainFinding(house.app, owner, 'movement@2026-01', '').refused).toBeUndefined();
  expect(explainFinding(house.app, owner, 'movement@2026-01', 'Снова')).toEqual({ refused: 'no-finding' });
});

test('once it is submitted, of what each of them typed only the last is kept', async () => {
  await answerAll(house.app, owner);
  for (const name of ['Сеть', 'Сеть Пр', 'Сеть Пример'])
    await save(house.app, owner, 'company', { 'company.name': name });
  const typed = versions();
  const answered = Object.keys(overviewOf(house.app, owner).answers.entries).length;
  expect(typed).toBeGreaterThan(answered);
  submitQuestionnaire(house.app, owner, { seq: seq(), paper: null });
  expect(versions()).toBe(answered);
  expect(overviewOf(house.app, owner).answers.entries['company.name']?.typed).toEqual({
    is: 'line',
    text: 'Сеть Пример',
  });
});

test('a questionnaire holds no more messages of the company than anybody could read', () => {
  const insert = house.app.db.$client.prepare(
    `insert into questionnaire_remarks (id, questionnaire_id, question, text, at, asks_correction) values (?, ?, 'company.name', '…', 0, 0)`,
  );
  for (let count = 0; count < 2000; count += 1) insert.run(`r${String(count)}`, invited.questionnaire.id);
  expect(remarkAsClient(house.app, owner, 'company.name', 'Ещё одно')).toEqual({ refused: 'full' });
});
