import { expect, test } from 'vitest';
import { forgetOldReports } from '#app/assessments/forget-old-reports.server.ts';
import { findClientsReport } from '#app/assessments/find-sent-report.server.ts';
import { destroyLead } from '#app/leads/destroy-lead.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import { listOwnReports } from '#app/web/report/own-reports.queries.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { openHouse } from '#test/support/house.ts';
import { day, type TestApp } from '#test/support/app.ts';
import { makePerson, signedIn, signInAs } from '#test/support/people.ts';
import {
  askForAssessment,
  corrected,
  reportIn,
  save,
  sendButton,
  sendReport,
  sitDownToAssess,
} from '#test/support/reports.ts';
import { client } from '#test/support/requests.ts';
import { only } from '#test/support/journal.ts';

const countOf = ({ db }: TestApp, table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get();

test('a consultant corrects figures with reasons, sends, and the client reads the same numbers on a page', async () => {
  await using house = await openHouse();
  const { lead, path, consultant } = await sitDownToAssess(house);
  const begun = await consultant.open(path);
  expect([begun.status, begun.heading]).toEqual([200, 'Оценка по заявке О-2026-0001']);
  expect(begun.text).toContain('Ещё не начата');
  expect(countOf(house.app, 'reports')).toBe(0);

  const saved = await begun.press(save, corrected);
  expect(saved.text).toContain('Сохранено и пересчитано');
  expect(saved.value('figure_reach')).toBe('40–55–60');
  expect(saved.text).toContain('Последнее изменение: Анна Пример');

  const preview = await consultant.open(`${path}/preview`);
  expect(preview.text).toContain('Начните с переездов');
  const after = await preview.press(sendButton(preview));
  expect(after.text).toContain('Версия 1 отправлена');
  const letter = only(await house.letters());
  expect([letter.to, letter.subject]).toEqual([client, 'Оценка по заявке О-2026-0001 готова']);

  const page = await house.visitor().open(reportIn(letter));
  expect([page.status, page.heading]).toEqual([200, 'Оценка потенциала удержания']);
  expect(page.response.headers.get('cache-control')).toBe('no-store');
  expect(page.html).toContain('<meta name="robots" content="noindex"');
  expect(page.html).not.toContain('<script');
  expect(page.text).toContain('Измерили на ста звонках в марте');
  const sentence = /Из 300 отключений в месяц надолго удержать можно [\d,–\u2060]+/;
  expect(page.text.match(sentence)?.[0]).toBe(preview.text.match(sentence)?.[0]);
  const state = house.app.db.$client.prepare('select state from leads where id = ?').pluck().get(lead);
  expect(state).toBe('assessed');
});

test('a correction without a reason, a reason without a figure and nonsense are refused, and nothing typed is lost', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const refused = await (
    await consultant.open(path)
  ).press(save, {
    figure_reach: 'много',
    because_margin: 'Так сказал директор',
    figure_offer: '500',
    name: '',
    conclusion: 'Мой вывод',
  });
  expect(refused.status).toBe(422);
  for (const complaint of [
    'Дозвон: Числа пишите цифрами',
    'Маржа: Есть причина',
    'Предложение: Напишите, почему',
    'Назовите сценарий',
  ])
    expect(refused.alert).toContain(complaint);
  expect(refused.value('figure_reach')).toBe('много');
  expect(refused.value('because_margin')).toBe('Так сказал директор');
  expect(refused.value('conclusion')).toBe('Мой вывод');
  expect(countOf(house.app, 'reports')).toBe(0);
});

test('two consultants on one draft: the second is told by whom and when, keeps what they typed, and saves over it knowingly', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await (await consultant.open(path)).press(save);
  const other = signedIn(house, 'owner', { name: 'Борис Пример' }).visitor;
  const theirs = await other.open(path);
  await (await consultant.open(path)).press(save, { figure_reach: '60', because_reach: 'Так было в мае' });
  const refused = await theirs.press(save, {
    ...{ figure_margin: '50', because_margin: 'Из отчётности', conclusion: 'Свой вывод' },
  });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Эту запись успели изменить');
  expect(refused.alert).toContain('Анна Пример, 16 мар');
  expect(refused.alert).toMatch(/Дозвон: 60.*Дозвон: почему: Так было в мае/);
  expect(refused.alert, 'what is not written yet by the other is said too').toContain('Вывод для клиента: не указано');
  expect(refused.alert).not.toContain('Предложение');
  expect(refused.value('figure_margin')).toBe('50');
  const saved = await refused.press(save);
  expect([saved.status, saved.value('figure_margin')]).toEqual([200, '50']);
});

test('up to three scenarios are copied, renamed, removed and reckoned side by side', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const copy = 'Добавить копию этого сценария';
  await (await consultant.open(path)).press(save, corrected);
  const second = await (await consultant.open(path)).press(copy);
  expect(second.value('name')).toBe('Как есть (копия)');
  expect(second.value('figure_reach')).toBe('40–55–60');
  const renamed = await second.press(save, {
    name: 'Вечерний обзвон',
    figure_reach: '65',
    because_reach: 'Два захода',
  });
  expect(renamed.text).toContain('Вечерний обзвон');
  const third = await renamed.press(copy);
  expect(third.buttons).not.toContain(copy);
  const late = await second.press(copy);
  expect([late.status, late.text.includes('успели изменить')]).toEqual([409, true]);
  const fourth = await consultant.post(path, [
    ...Object.entries({ version: '4', scenario: 'main', name: 'Как есть', then: 'copy' }),
  ]);
  expect([fourth.status, fourth.text.includes('Сценариев уже три')]).toEqual([422, true]);
  const removed = await third.press('Убрать этот сценарий');
  expect(removed.buttons).toContain(copy);

  const letter = await sendReport(house, consultant, path);
  const page = await house.visitor().open(reportIn(letter));
  expect(page.text).toContain('Сценарии рядом');
  expect(page.text).toContain('В сценарии «Вечерний обзвон» иначе');
  expect(page.text).toContain('Два захода');
});

test('what was typed is saved by every button: of copying, of making a scenario the main one, of removing it', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const reach = { figure_reach: '65', because_reach: 'Два захода' };
  const begun = await consultant.open(path);
  const copied = await begun.press('Добавить копию этого сценария', { ...reach, conclusion: 'Первый вывод' });
  expect([copied.value('name'), copied.value('figure_reach')]).toEqual(['Как есть (копия)', '65']);
  const main = await copied.press('Сделать основным', {
    name: 'Вечером',
    figure_offer: '50',
    because_offer: 'Так решили',
  });
  expect([main.value('name'), main.value('figure_offer')]).toEqual(['Вечером', '50']);
  const wrong = await main.press('Убрать этот сценарий', { figure_reach: 'много', conclusion: 'Второй вывод' });
  expect([wrong.status, wrong.value('figure_reach'), wrong.heading]).toEqual([422, 'много', main.heading]);
  const removed = await main.press('Убрать этот сценарий', { conclusion: 'Второй вывод' });
  expect([removed.value('name'), removed.value('conclusion')]).toEqual(['Как есть', 'Второй вывод']);
  expect(removed.buttons).not.toContain('Убрать этот сценарий');
});

test('what was sent stays: a second version says what has changed, the first is still there as it was', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const first = await sendReport(house, consultant, path, corrected);
  const reader = house.visitor();
  const before = await reader.open(reportIn(first));
  house.app.clock.pass(day);
  const second = await sendReport(house, consultant, path, { figure_reach: '45', because_reach: 'Измерили ещё раз' });
  expect(second.text).toContain('это версия 2');
  expect(reportIn(second)).not.toBe(reportIn(first));

  const newest = await reader.open(reportIn(first));
  expect(newest.text).toContain('Что изменилось с версии 1');
  expect(newest.text).toContain('Дозвон: было 40–⁠55–⁠60 %, стало 45 %. Почему: Измерили ещё раз');
  const old = await reader.open(`${reportIn(second)}?version=1`);
  expect(old.text).toContain('Это не последняя версия');
  expect(sectionsOf(old.text)).toBe(sectionsOf(before.text));
  expect((await reader.open(`${reportIn(second)}?version=3`)).status).toBe(404);
});

/** From the conclusion to what stands below the report. */
function sectionsOf(text: string): string {
  return text.slice(text.indexOf('Вывод консультанта'), text.indexOf('Как посчитано'));
}

test('the client answers on the page; who looks after the lead is told, answers back, and the client gets a letter', async () => {
  await using house = await openHouse();
  const { lead, path, consultant, personId } = await sitDownToAssess(house);
  const { app } = house;
  const page = await house.visitor().open(reportIn(await sendReport(house, consultant, path, corrected)));
  app.db.$client.prepare('update leads set assignee_id = ? where id = ?').run(personId, lead);
  const said = await page.press('Отправить', { text: 'А если дозвон\nтолько 40 %?' });
  expect(said.text).toContain('Консультант ответит, и вам придёт письмо');
  const told = only(await house.letters());
  expect(told.to).toMatch(/^consultant-/);
  expect(told.headers.get('reply-to')).toBe(client);
  expect(told.text).toContain('А если дозвон\nтолько 40 %?');
  expect(told.links).toContain(path);
  expect(app.db.$client.prepare('select answer_by from leads').pluck().get()).toBeGreaterThan(app.clock.now());

  const desk = await consultant.open(path);
  expect(desk.text).toContain('А если дозвон');
  const answered = await desk.press('Отправить', { text: 'Тогда на пятую часть меньше.' });
  expect(answered.text).toContain('Ответ записан');
  const letter = only(await house.letters());
  expect([letter.to, letter.subject]).toEqual([client, 'Ответ по оценке О-2026-0001']);
  expect(letter.text).toContain('Тогда на пятую часть меньше.');
  expect((await house.visitor().open(reportIn(letter))).text).toContain('Тогда на пятую часть меньше.');
  expect(app.db.$client.prepare('select answer_by from leads').pluck().get()).toBeNull();
});

test('an empty reply and a flood of them are refused, and nothing typed is lost', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const link = reportIn(await sendReport(house, consultant, path));
  const reader = house.visitor();
  const empty = await (await reader.open(link)).press('Отправить', { text: '  ' });
  expect([empty.status, empty.alert.includes('Напишите что-нибудь')]).toEqual([422, true]);
  for (let count = 0; count < 20; count += 1) await reader.post(`${link}/replies`, [['text', `сообщение ${count}`]]);
  const late = await reader.post(`${link}/replies`, [['text', 'ещё одно']]);
  expect(late.status).toBe(429);
  expect(late.value('text')).toBe('ещё одно');
});

test('another link opens nothing: of another purpose, of another report, made up or expired', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const link = reportIn(await sendReport(house, consultant, path, corrected));
  const reader = house.visitor();
  expect((await reader.open(link.replace('/reports/', '/requests/'))).text).not.toContain('переездов');
  for (const nonsense of ['nonsense', 'a'.repeat(26)]) {
    expect((await reader.open(`/reports/${nonsense}`)).heading).toBe('Ссылка не действует');
    expect((await reader.request(`/reports/${nonsense}/report.pdf`)).status).toBe(404);
  }
  house.app.clock.pass(181 * day);
  const late = await reader.open(link);
  expect(late.heading).toBe('Срок ссылки вышел');
  expect(late.text).not.toContain('переездов');
  expect((await reader.request(`${link}/report.xlsx`)).status).toBe(404);
  await late.press('Прислать новую ссылку');
  const fresh = only(await house.letters());
  expect(fresh.to).toBe(client);
  expect((await reader.open(reportIn(fresh))).heading).toBe('Оценка потенциала удержания');
});

test('a lead that says nothing of its size is not assessed by our example: the consultant has to put figures in', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house, { query: null });
  const blank = await (await consultant.open(path)).press(save);
  expect(blank.text).toContain('Не хватает чисел');
  expect((await consultant.open(`${path}/preview`)).path).toContain('done=unknown');
  await consultant.post(`${path}/sending`, [['version', '1']]);
  expect(countOf(house.app, 'sent_reports')).toBe(0);
  const known = await blank.press(save, { figure_disconnects: '120', because_disconnects: 'Со слов директора' });
  expect(known.text).not.toContain('Не хватает чисел');
});

test('a draft that a colleague has changed since the preview is not sent', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await (await consultant.open(path)).press(save);
  const preview = await consultant.open(`${path}/preview`);
  const colleague = signInAs(house, makePerson(house.app, 'consultant', { name: 'Вера Пример' }));
  await (await colleague.open(path)).press(save, { figure_reach: '20', because_reach: 'Так хуже' });
  const back = await preview.press(sendButton(preview));
  expect(back.text).toContain('Вера Пример');
  expect(countOf(house.app, 'sent_reports')).toBe(0);
  expect(await house.letters()).toEqual([]);
});

test('sending pressed twice at once sends one version and one letter, and says so kindly', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await (await consultant.open(path)).press(save, corrected);
  const preview = await consultant.open(`${path}/preview`);
  const send = () => preview.press(sendButton(preview));
  const [first, second] = await Promise.all([send(), send()]);
  const later = await send();
  expect([first, second].filter(({ text }) => text.includes('Версия 1 отправлена: клиенту ушло письмо')).length).toBe(
    1,
  );
  expect([first, second, later].filter(({ text }) => text.includes('Эта версия уже отправлена')).length).toBe(2);
  expect(countOf(house.app, 'sent_reports')).toBe(1);
  expect((await house.letters()).length).toBe(1);
});

test('whoever looks at the preview of a report or takes its paper is in the audit log', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await (await consultant.open(path)).press(save, corrected);
  const seen = (personId: string) =>
    house.app.db.$client
      .prepare(`select count(*) from audit_log where action = 'report-seen' and person_id = ?`)
      .pluck()
      .get(personId);
  for (const part of ['/preview', '/report.pdf']) {
    const { person, visitor } = signedIn(house, 'consultant');
    expect((await visitor.request(path + part)).status).toBe(200);
    expect(seen(person.id), part).toBe(1);
  }
});

test('an answer pressed twice is said once; what a client has said meanwhile is to be read first', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const link = reportIn(await sendReport(house, consultant, path, corrected));
  const reader = house.visitor();
  await reader.post(`${link}/replies`, [['text', 'Первый вопрос']]);
  await house.letters();
  const desk = await consultant.open(path);
  await desk.press('Отправить', { text: 'Первый ответ' });
  expect((await desk.press('Отправить', { text: 'Первый ответ' })).text).toContain('Ответ записан');
  expect(countOf(house.app, 'report_replies')).toBe(2);
  expect((await house.letters()).length).toBe(1);

  const before = await consultant.open(path);
  await reader.post(`${link}/replies`, [['text', 'Второй вопрос']]);
  const refused = await before.press('Отправить', { text: 'Второй ответ' });
  expect([refused.status, refused.value('text')]).toEqual([409, 'Второй ответ']);
  expect(refused.alert).toContain('появилось новое');
  expect(refused.text).toContain('Второй вопрос');
  expect((await refused.press('Отправить')).text).toContain('Ответ записан');
  expect(countOf(house.app, 'report_replies')).toBe(4);
});

test('numbers of versions go on where they were, though the versions themselves were forgotten', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await sendReport(house, consultant, path, corrected);
  house.app.clock.pass(readSetting(house.app.db, 'retention').sentReports * day);
  expect(forgetOldReports(house.app)).toBe(1);
  const later = signedIn(house, 'consultant').visitor;
  const second = await sendReport(house, later, path);
  expect(second.text).toContain('это версия 2');
});

test('with the request its report is destroyed: draft, versions, replies, files and links', async () => {
  await using house = await openHouse();
  const { lead, path, consultant } = await sitDownToAssess(house);
  const link = reportIn(await sendReport(house, consultant, path, corrected));
  const reader = house.visitor();
  await (await reader.open(link)).press('Отправить', { text: 'Спасибо' });
  expect(countOf(house.app, 'report_files')).toBe(2);
  transact(house.app.db, (tx) => {
    const found = findLeadById(tx, lead);
    if (found) destroyLead(house.app, tx, found, 'desk', { ip: '', userAgent: '' });
  });
  for (const table of ['reports', 'sent_reports', 'report_replies', 'report_files'])
    expect(countOf(house.app, table)).toBe(0);
  expect((await reader.open(link)).heading).toBe('Ссылка не действует');
});

test('the pages of a report cost a fixed number of statements, however many versions and replies there are', async () => {
  await using house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  const { app } = house;
  const link = reportIn(await sendReport(house, consultant, path, corrected));
  const reader = house.visitor();
  const cost = async (visit: () => Promise<unknown>) => {
    await visit();
    const before = app.statements.length;
    await visit();
    return app.statements.length - before;
  };
  const one = { desk: await cost(() => consultant.open(path)), page: await cost(() => reader.open(link)) };
  for (let round = 0; round < 2; round += 1) {
    await reader.post(`${link}/replies`, [['text', 'Ещё вопрос']]);
    await house.letters();
    await sendReport(house, consultant, path, { figure_reach: `${50 + round}`, because_reach: 'Уточнили' });
  }
  expect({ desk: await cost(() => consultant.open(path)), page: await cost(() => reader.open(link)) }).toEqual(one);
  // Four of them are the desk's own: who has signed in, what is asked of them, for whom they stand in, and what waits; one
  // asks who was here, one reads the version sent last, and no other is read.
  expect(one.desk).toBeLessThanOrEqual(11);
  expect(one.page).toBeLessThanOrEqual(6);
});

test('an English client gets all of it in English', async () => {
  await using house = await openHouse();
  const lead = await askForAssessment(house, { locale: 'en' });
  const { visitor } = signedIn(house, 'consultant');
  const letter = await sendReport(house, visitor, `/desk/leads/${lead}/report`);
  expect(letter.subject).toBe('The assessment for О-2026-0001 is ready');
  expect(reportIn(letter)).toMatch(/^\/en\/reports\//);
  const page = await house.visitor().open(reportIn(letter));
  expect(page.heading).toBe('Assessment of retention potential');
  const ours = page.text.replaceAll(/ООО «Примерсвязь»|О-2026-0001|По-русски/g, '');
  expect(ours.match(/[а-яё]{3,}/gi)).toBeNull();
});

test('a client who has signed in has their own reports, and nobody else has', async () => {
  await using house = await openHouse();
  const { lead, path, consultant } = await sitDownToAssess(house);
  const { app } = house;
  await sendReport(house, consultant, path, corrected);
  const [owner, stranger] = [makePerson(app, 'client'), makePerson(app, 'client')];
  app.db.$client.prepare('update leads set person_id = ? where id = ?').run(owner.id, lead);
  const own = only(listOwnReports(app.db, owner.id));
  expect([own.leadId, own.reference, own.number]).toEqual([lead, 'О-2026-0001', 1]);
  const way = (personId: string) => ({ reportId: own.id, personId });
  expect(findClientsReport(app, way(owner.id))).toMatchObject({ versions: [{ number: 1 }] });
  expect(listOwnReports(app.db, stranger.id)).toEqual([]);
  expect(findClientsReport(app, way(stranger.id))).toEqual({ refused: 'unknown' });
});
