import { expect, test } from 'vitest';
import { sendSection, takeSectionBack } from '#app/questionnaires/delegate.server.ts';
import { revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { remarkAsClient, remarkAtDesk } from '#app/questionnaires/remark.server.ts';
import { submitQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { takeTableFile } from '#app/web/questionnaire/pages/take-table-file.server.ts';
import { openHouse, type House } from '#test/support/house.ts';
import {
  answerAll,
  inviteCompany,
  overviewOf,
  ownersWay,
  questionnaireIn,
  save,
  tokenIn,
} from '#test/support/questionnaires.ts';

/** A company has opened its letter of invitation. */
async function invited(house: House) {
  const set = inviteCompany(house.app);
  const way = await ownersWay(house);
  return { ...set, way, token: tokenIn(way), owner: house.visitor() };
}

/** The owner sends a section to a colleague, who opens the letter. */
async function delegated(house: House, token: string, section: string) {
  const wish = { name: 'Ольга Смирнова', address: 'olga@primer.example', note: '', dueOn: null };
  const sent = sendSection(house.app, token, section, wish);
  if (sent.refused !== undefined) throw new Error(sent.refused);
  return questionnaireIn((await house.letters()).find(({ to }) => to === 'olga@primer.example'));
}

const csv = (text: string) => [new File([text], 'движение.csv', { type: 'text/csv' })];

test('what was typed while the link ran out is given back, beside the button for a fresh one', async () => {
  await using house = await openHouse();
  const { way, owner } = await invited(house);
  const section = await owner.open(`${way}/sections/company`);
  house.app.clock.pass(31 * 86_400_000);
  const late = await section.press('Сохранить', { 'company.name': 'Сеть «Пример-Юг»' });
  expect(late.status).toBe(410);
  expect(late.text).toContain('Сеть «Пример-Юг»');
  expect(late.text).toContain('Последнее не сохранено');
  expect(late.buttons).toContain('Прислать новую ссылку');
});

test('a table that was typed while the link was taken back can be copied as it was', async () => {
  await using house = await openHouse();
  const { way, owner, token, consultant, questionnaire } = await invited(house);
  await save(house.app, token, 'base', { 'base.lastMonth': '2026-01' });
  const section = await owner.open(`${way}/sections/base`);
  revokeParticipant(house.app, consultant, questionnaire.id, overviewOf(house.app, token).participants[0]?.id ?? '');
  const late = await section.press('Сохранить', {
    'base.movement/opening/2025-12': '10 000',
    'base.movement/opening/2026-01': '9 950',
  });
  expect(late.status).toBe(410);
  expect(late.html).toContain('10 000\t9 950');
});

test('who only opens a link that has run out is told of nothing unsaved', async () => {
  await using house = await openHouse();
  const { way, owner } = await invited(house);
  house.app.clock.pass(31 * 86_400_000);
  const page = await owner.open(`${way}/sections/company`);
  expect(page.status).toBe(410);
  expect(page.text).not.toContain('Последнее не сохранено');
});

test('a file for a table tells what was taken, what repeats and what is no number', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await save(house.app, token, 'base', { 'base.lastMonth': '2026-01', 'base.months': '12' });
  const page = await owner.open(`${way}/sections/base/table`);
  const file = csv('Строка;12.2025;01.2026\nПодключения;100;много\nНовые;1;2\nПодарки;5;6\n');
  const taken = await page.press('Загрузить в таблицу', {}, file);
  expect(taken.text).toContain('Из файла взято: 2 числа.');
  expect(taken.text).toContain('Не похоже на числа: Подключения, январь 2026.');
  expect(taken.text).toContain('Эти строки повторяют взятые раньше, их пропустили: Новые.');
  expect(taken.text).toContain('Не узнали и пропустили строки: Подарки.');
  expect(taken.links).toContain(`${way}/sections/base#base.movement`);
});

test('numbers of a file that a colleague has just entered otherwise are theirs, and not said to be taken', async () => {
  await using house = await openHouse();
  const { token, owner, way } = await invited(house);
  await save(house.app, token, 'base', { 'base.lastMonth': '2026-01', 'base.months': '12' });
  const theirs = tokenIn(await delegated(house, token, 'base'));
  const page = await owner.open(`${way}/sections/base/files`);
  await page.press('Приложить', {}, csv('Строка;12.2025;01.2026\nПодключения;100;200\n'));
  const sha256 = overviewOf(house.app, token).files[0]?.sha256 ?? '';
  const wish = { questionKey: 'base.movement', sha256, locale: 'ru' } as const;
  const taking = takeTableFile(house.app, token, 'base', wish);
  await save(house.app, theirs, 'base', { 'base.movement/connected/2026-01': '190' });
  expect(await taking).toMatchObject({ refused: undefined, said: { taken: '1', contested: '1' } });
});

test('files have a page of their own, which says that they are kept and leads back', async () => {
  await using house = await openHouse();
  const { way, owner } = await invited(house);
  const page = await owner.open(`${way}/sections/base/files`);
  const kept = await page.press('Приложить', {}, csv('Строка;12.2025\nПодключения;100\n'));
  expect(kept.text).toContain('Файлы сохранены.');
  expect(kept.links).toContain(`${way}/sections/base#files`);
  const removed = await kept.press('Убрать');
  expect(removed.path).toBe(`${way}/sections/base/files`);
  expect(removed.text).not.toContain('движение.csv');
});

test('a section of what was submitted is there to be read', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await answerAll(house.app, token);
  const { seq } = overviewOf(house.app, token).questionnaire;
  submitQuestionnaire(house.app, token, { seq, paper: null });
  const page = await owner.open(`${way}/sections/company`);
  expect(page.text).toContain('Анкета отправлена консультанту, здесь её можно только читать');
  expect(page.text).toContain('Сеть «Пример-Юг»');
  expect(page.text).not.toContain('не сохранено');
  expect(page.value('company.name')).toBeUndefined();
});

test('what was typed while the questionnaire was submitted stays in the form, and is said once not to be saved', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await answerAll(house.app, token);
  const page = await owner.open(`${way}/sections/company`);
  const { seq } = overviewOf(house.app, token).questionnaire;
  submitQuestionnaire(house.app, token, { seq, paper: null });
  const late = await page.press('Сохранить', { 'company.name': 'Сеть «Пример-Север»' });
  expect(late.status).toBe(409);
  expect(late.value('company.name')).toBe('Сеть «Пример-Север»');
  expect(late.text.match(/не сохранено/g)).toHaveLength(1);
});

test('a section that a colleague has is not marked as ready, and the page says why', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await answerAll(house.app, token);
  await delegated(house, token, 'goals');
  const page = await (await owner.open(`${way}/sections/goals`)).press('Сохранить: раздел готов');
  expect(page.text).toContain('Отметить раздел готовым можно, когда коллега вернёт его или вы его заберёте.');
});

test('a letter to a colleague that came second keeps what was typed', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  const page = await owner.open(`${way}/sections/goals/colleague`);
  await delegated(house, token, 'goals');
  const typed = { name: 'Пётр Иванов', address: 'petr@primer.example', note: 'Посмотри цели.' };
  const second = await page.press('Отправить раздел', typed);
  expect(second.status).toBe(409);
  expect([second.value('name'), second.value('note')]).toEqual(['Пётр Иванов', 'Посмотри цели.']);
  expect(second.buttons).toContain('Забрать раздел');
});

const shares = (list: string, own: string) => ({
  'competitors.any': 'yes',
  ...{ 'competitors.list/0/town': list, 'competitors.list/0/share': '80' },
  ...{ 'competitors.shares/0/town': own, 'competitors.shares/0/share': '70' },
});

test('a contradiction in a town with a long name can be explained', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  const town = `посёлок городского типа ${'Примерный '.repeat(25).trim()}`;
  await save(house.app, token, 'competitors', shares(town, town));
  const page = await owner.open(`${way}/contradictions`);
  expect(page.html).toContain('aria-labelledby="finding-0"');
  const explained = await page.press('Сохранить объяснение', { text: 'Доли взяты из разных лет.' });
  expect(explained.text).toContain('Объяснение сохранено.');
  expect(explained.value('text')).toBe('Доли взяты из разных лет.');
});

test('an explanation of a contradiction that is gone meanwhile is given back', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await save(house.app, token, 'competitors', shares('Примерск', 'Примерск'));
  const page = await owner.open(`${way}/contradictions`);
  await save(house.app, token, 'competitors', shares('Образцово', 'Образцово'));
  const late = await page.press('Сохранить объяснение', { text: 'Доли взяты из разных лет.' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Доли взяты из разных лет.');
});

test('a colleague whose section is not asked any more is told so, and has nothing to fill in', async () => {
  await using house = await openHouse();
  const { token } = await invited(house);
  await save(house.app, token, 'retention', { 'retention.exists': 'team' });
  const theirs = await delegated(house, token, 'motivation');
  await save(house.app, token, 'retention', { 'retention.exists': 'none' });
  const colleague = house.visitor();
  const tasks = await colleague.open(theirs);
  expect(tasks.text).toContain('Этот раздел больше не нужен');
  const section = await colleague.open(`${theirs}/sections/motivation`);
  expect(section.text).toContain('В этом разделе сейчас нет вопросов');
  expect(section.links).toContain(theirs);
});

test('sums in another currency have its name in every section', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await save(house.app, token, 'company', { 'company.currency': 'other', 'company.currencyName': 'тугрик' });
  expect((await owner.open(`${way}/sections/tariffs`)).text).toContain('тугрик');
});

test('a colleague who has asked of a question gets the answer by letter too, as long as the section is theirs', async () => {
  await using house = await openHouse();
  const { token, consultant, questionnaire } = await invited(house);
  const theirs = await delegated(house, token, 'base');
  remarkAsClient(house.app, tokenIn(theirs), 'base.movement', 'Считать ли юридических лиц?');
  await house.letters();
  remarkAtDesk(house.app, consultant, questionnaire.id, 'base.movement', 'Нет, только частных.');
  const told = (await house.letters()).map(({ to }) => to);
  expect(told).toHaveLength(2);
  expect(told).toContain('olga@primer.example');
  takeSectionBack(house.app, token, 'base');
  remarkAtDesk(house.app, consultant, questionnaire.id, 'base.movement', 'И без тестовых.');
  expect((await house.letters()).map(({ to }) => to)).not.toContain('olga@primer.example');
});

test('a fresh link can be had before the old one ends', async () => {
  await using house = await openHouse();
  const { way, owner } = await invited(house);
  await (await owner.open(way)).press('Прислать новую ссылку');
  expect(await ownersWay(house)).not.toBe(way);
  expect((await owner.open(way)).status).toBe(200);
});

test('answers that other answers have hidden are among those that the consultant gets', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await save(house.app, token, 'debt', { 'debt.rule': 'none', 'debt.instead': 'Решает бухгалтер.' });
  expect((await owner.open(`${way}/answers`)).text).not.toContain('Ответы на вопросы, которых больше нет');
  await save(house.app, token, 'debt', { 'debt.rule': '60' });
  const page = await owner.open(`${way}/answers`);
  expect(page.text).toContain('Ответы на вопросы, которых больше нет');
  expect(page.text).toContain('Решает бухгалтер.');
});

test('the line of saving says of which day the last save was', async () => {
  await using house = await openHouse();
  const { way, owner, token } = await invited(house);
  await save(house.app, token, 'company', { 'company.name': 'Сеть «Пример-Юг»' });
  house.app.clock.pass(3 * 86_400_000);
  const page = await owner.open(`${way}/sections/company`);
  expect(page.text).toMatch(/Последнее сохранение: 16 марта 2026 в \d\d:\d\d/);
  const justSaved = await owner.open(`${way}/sections/company?saved=${house.app.clock.now()}`);
  expect(justSaved.text).toMatch(/Сохранено в \d\d:\d\d/);
  expect((await owner.open(`${way}/sections/company?saved=1e99`)).status).toBe(200);
});
