import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { explainFinding } from '#app/questionnaires/explain-finding.server.ts';
import { markSection } from '#app/questionnaires/mark-section.server.ts';
import { sendSection } from '#app/questionnaires/delegate.server.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { whole } from '#app/questionnaires/question.ts';
import { submitQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { findQuestionnaire, listParticipants } from '#app/questionnaires/store.server.ts';
import type { Person } from '#app/people/person.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { receivedFile } from '#test/support/leads.ts';
import { signedIn, signInAs } from '#test/support/people.ts';
import { day } from '#test/support/app.ts';
import {
  answerAll,
  inviteCompany,
  overviewOf,
  ownersWay,
  questionnaireIn,
  save,
  tokenIn,
  type Invited,
} from '#test/support/questionnaires.ts';
import type { Visitor } from '#test/support/visitor.ts';

let house: House;
let consultant: Person;
let visitor: Visitor;
beforeEach(async () => {
  house = await openHouse();
  ({ person: consultant, visitor } = signedIn(house, 'consultant', { name: 'Анна Примерова' }));
});
afterEach(() => house[Symbol.asyncDispose]());

const origin = { ip: '192.0.2.1', userAgent: 'test' };

/** A company that was invited, the token of its owner, and the page of its questionnaire at the desk. */
async function invited(): Promise<Invited & { token: string; page: string }> {
  const made = inviteCompany(house.app, { note: 'Начните с базы.', dueOn: '2027-12-01' });
  const token = tokenIn(await ownersWay(house));
  return { ...made, token, page: `/desk/questionnaires/${made.questionnaire.id}` };
}

async function submitted() {
  const made = await invited();
  await answerAll(house.app, made.token);
  const { seq } = overviewOf(house.app, made.token).questionnaire;
  expect(submitQuestionnaire(house.app, made.token, { seq, paper: null })).toMatchObject({ refused: undefined });
  await house.letters();
  return made;
}

const auditOf = (action: string) =>
  house.app.db.$client.prepare('select count(*) from audit_log where action = ?').pluck().get(action);

test('a consultant invites somebody of a company from its page, and the letter leads to the questionnaire', async () => {
  const company = companyBy(house.app, consultant, { name: 'Пример-Юг' });
  const owner = clientOfCompany(house.app, consultant, company, 'Мария Петрова');
  const page = await visitor.open(`/desk/companies/${company.id}`);
  expect(page.text).toContain('К анкете ещё не приглашали.');
  const form = await visitor.open(`/desk/companies/${company.id}/questionnaires/new`);
  const wrong = await form.press('Отправить приглашение', { dueOn: 'скоро', note: 'Начните с базы.' });
  expect([wrong.status, wrong.value('dueOn'), wrong.value('note')]).toEqual([422, 'скоро', 'Начните с базы.']);
  expect(wrong.alert).toContain('Не разобрали дату');

  const sent = await wrong.press('Отправить приглашение', { dueOn: '01.12.2027' });
  expect([sent.status, sent.heading]).toEqual([200, 'Анкета А-2026-0001']);
  expect(sent.text).toContain('Приглашение отправлено.');
  const [letter] = await house.letters();
  expect(letter?.to).toBe(owner.address);
  expect(letter?.text).toContain('Начните с базы.');
  expect((await house.visitor().open(questionnaireIn(letter))).status).toBe(200);

  const again = await visitor.open(`/desk/companies/${company.id}/questionnaires/new`);
  expect(again.text).toContain('уже есть анкета');
  expect(again.buttons).not.toContain('Отправить приглашение');
  const late = await form.press('Отправить приглашение');
  expect([late.status, late.links.includes(sent.path.split('?')[0] ?? '')]).toEqual([422, true]);
  expect(await house.letters()).toEqual([]);
});

test('nobody of another company can be invited, and where there is nobody the page says so', async () => {
  const company = companyBy(house.app, consultant);
  const stranger = clientOfCompany(house.app, consultant, companyBy(house.app, consultant, { name: 'Чужая' }));
  const path = `/desk/companies/${company.id}/questionnaires/new`;
  expect((await visitor.open(path)).text).toContain('нет никого, кому можно писать');
  const refused = await visitor.post(path, [['personId', stranger.id]]);
  expect(refused.status).toBe(422);
  expect(await house.letters()).toEqual([]);
  expect((await visitor.open('/desk/companies/no-such/questionnaires/new')).status).toBe(404);
});

test('the list says where each of them stands, and is narrowed in the address', async () => {
  const { token } = await invited();
  await answerAll(house.app, token);
  markSection(house.app, token, 'company', 'said-ready');
  sendSection(house.app, token, 'base', { name: 'Олег', address: 'o@primer.example', note: '', dueOn: null });
  const list = await visitor.open('/desk/questionnaires');
  expect(list.rows).toHaveLength(1);
  expect(list.rows[0]).toMatch(/А-2026-0001Пример-Югзаполняется1 · у коллег: 1Анна Белова/);
  expect((await visitor.open('/desk/questionnaires?state=filling')).rows[0]).toContain('А-2026-0001');
  expect((await visitor.open('/desk/questionnaires?state=submitted')).text).toContain('Таких анкет нет');
  expect((await visitor.open(`/desk/questionnaires?consultant=${consultant.id}`)).text).toContain('Таких анкет нет');
  expect((await visitor.open('/desk/questionnaires?state=nonsense')).rows).toHaveLength(1);
});

test('every page of one is opened with its progress, its checks, its people and its files', async () => {
  const { token, page, owner } = await invited();
  await save(house.app, token, 'company', { 'company.name': 'Сеть «Пример-Юг»' });
  const file = receivedFile(house.app, 'причины.txt', 'код;причина');
  await attachFiles(house.app, token, 'company', [file], origin);
  const overview = await visitor.open(page);
  expect([overview.status, overview.heading]).toEqual([200, 'Анкета А-2026-0001']);
  for (const said of ['заполняется', 'Начните с базы.', 'Чего не хватает', 'причины.txt', owner.name]) {
    expect(overview.text).toContain(said);
  }
  const link = overview.links.find((href) => href.includes('/files/')) ?? '';
  const opened = await visitor.request(link);
  expect([opened.status, await opened.text()]).toEqual([200, 'код;причина']);
  expect(auditOf('file-opened')).toBe(1);

  const answers = await visitor.open(`${page}/answers`);
  expect(answers.text).toContain('Сеть «Пример-Юг»');
  expect(answers.text).toContain(`${owner.name}, `);
  await answerAll(house.app, token);
  const source = fieldNames.provenance('tariffs.arpu', whole, 'source');
  await save(house.app, token, 'tariffs', { 'tariffs.arpu': '450', [source]: 'billing' });
  const checks = await visitor.open(`${page}/checks`);
  expect(checks.text).toContain('Сошлось сверок');
  expect(checks.text).toContain('Насколько верить числам');
  expect(checks.rows).toEqual(['База и её движение по месяцам————4', 'Тарифы и средний счёт1————']);
  expect(auditOf('questionnaire-seen')).toBe(1);
});

test('a contradiction shows both numbers, the gap, and what the company says to it', async () => {
  const { token, page } = await invited();
  await answerAll(house.app, token);
  const month = overviewOf(house.app, token).filled.period[3] ?? '';
  await save(house.app, token, 'base', { [fieldNames.cell('base.movement', 'closing', month)]: '9000' });
  const asked = await visitor.open(`${page}/checks`);
  expect(asked.text).toMatch(/Не может быть верно вместе.*Движение базы сходится.*9 000.*10 000.*1 000/);
  const said = 'Закрыли тысячу мёртвых договоров.';
  expect(explainFinding(house.app, token, 'movement', said)).toEqual({ refused: undefined });
  const explained = await visitor.open(`${page}/checks`);
  expect(explained.text).toMatch(/Объяснено.*Движение базы сходится.*Закрыли тысячу мёртвых договоров\./);
});

test('people of a questionnaire get fresh links, lose them, and another of the company takes it over', async () => {
  const { token, page, company, owner } = await invited();
  const other = clientOfCompany(house.app, consultant, company, 'Пётр Образцов');
  const people = await visitor.open(`${page}/people`);
  expect(people.text).toMatch(/вся анкета.*последняя ссылка.*действует до/);
  const renewed = await people.press('Прислать новую ссылку');
  expect(renewed.text).toContain('Новая ссылка отправлена письмом.');
  expect((await house.letters()).map(({ to }) => to)).toEqual([owner.address]);

  const handover = await visitor.open(`${page}/handover`);
  const wrong = await visitor.post(`${page}/handover`, [['personId', owner.id]]);
  expect([wrong.status, wrong.alert.includes('Выберите, кому передать')]).toEqual([422, true]);
  const handed = await handover.press('Передать анкету', { personId: other.id });
  expect(handed.text).toContain('Анкета передана.');
  expect((await house.letters()).map(({ to }) => to)).toEqual([other.address]);
  expect((await house.visitor().open(`/questionnaires/${token}`)).status).toBe(410);

  const revoked = await handed.press('Отозвать');
  expect(revoked.text).toContain('Ссылка отозвана.');
  expect(revoked.buttons).not.toContain('Отозвать');
  expect((await visitor.open(page)).text).toContain('никто: ссылку отозвали');
});

test('what is said of a question goes to the company, and an empty word does not', async () => {
  const { page, owner } = await invited();
  const remark = await visitor.open(`${page}/remarks/base.active`);
  const empty = await remark.press('Отправить', { text: '  ' });
  expect([empty.status, empty.alert.includes('Напишите, о чём спросить')]).toEqual([422, true]);
  const long = await remark.press('Отправить', { text: 'а'.repeat(2001) });
  expect([long.status, long.value('text')]).toEqual([422, 'а'.repeat(2001)]);
  const said = await remark.press('Отправить', { text: 'Кого вы считаете активным?' });
  expect(said.text).toContain('Кого вы считаете активным?');
  const [letter] = await house.letters();
  expect([letter?.to, letter?.text.includes('Кого вы считаете активным?')]).toEqual([owner.address, true]);
  expect((await visitor.open(`${page}/answers`)).text).toContain('переписка: 1');
  expect((await visitor.open(`${page}/remarks/no.such`)).status).toBe(404);
});

test('today tells their consultant of one that has come in, and of one that is late', async () => {
  const { consultant: reader, questionnaire, token } = await submitted();
  const today = async () => (await signInAs(house, reader).open('/desk')).text;
  const other = inviteCompany(house.app, { dueOn: '2026-03-20' });
  house.app.db.$client.prepare('update questionnaires set consultant_id = ?').run(reader.id);
  expect(await today()).toMatch(
    new RegExp(`1 дело ждёт вас.*${questionnaire.reference} · Пример-Юготправили .*, можно читать`),
  );
  house.app.clock.pass(10 * day);
  expect(await today()).toMatch(new RegExp(`2 дела ждут вас.*${other.questionnaire.reference} · Пример-Югу компании`));
  house.app.clock.pass(5 * day);
  expect(await today()).not.toContain(questionnaire.reference);
  expect((await visitor.open('/desk')).text, 'a colleague').not.toContain('анкета');
  expect(overviewOf(house.app, token).questionnaire.state).toBe('submitted');
});

test('a submitted one is given back with a word to each question that is to be mended', async () => {
  const { page, owner, token } = await submitted();
  const form = await visitor.open(`${page}/return`);
  const corrections = { 'about:base.active': 'Считайте по договору.' };
  const empty = await form.press('Вернуть компании', corrections);
  expect([empty.status, empty.value('about:base.active')]).toEqual([422, 'Считайте по договору.']);
  expect(empty.alert).toContain('Напишите, что и зачем поправить');
  const returned = await empty.press('Вернуть компании', { text: 'Спасибо, почти всё понятно.' });
  expect(returned.text).toContain('Анкета возвращена на исправление');
  const [letter] = await house.letters();
  expect([letter?.to, letter?.text.includes('почти всё понятно')]).toEqual([owner.address, true]);
  const { questionnaire, remarks } = overviewOf(house.app, token);
  expect(questionnaire.state).toBe('returned');
  expect(remarks.map(({ question, text, asksCorrection }) => [question, text, asksCorrection])).toEqual([
    ['base.active', 'Считайте по договору.', true],
  ]);

  const late = await form.press('Вернуть компании', { text: 'И я верну.', ...corrections });
  expect([late.status, late.value('text')]).toEqual([422, 'И я верну.']);
  expect(late.alert).toContain('анкету уже вернули');
  expect((await visitor.open(`${page}/return`)).buttons).not.toContain('Вернуть компании');
});

test('it is taken away as PDF, workbook, table and data, and each time is written down', async () => {
  const { page } = await submitted();
  for (const [format, type] of [
    ['pdf', 'application/pdf'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const) {
    const answer = await visitor.request(`${page}/export.${format}`);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  }
  expect(auditOf('questionnaire-exported')).toBe(4);
  const english = await (await visitor.request(`/en${page}/export.csv`)).text();
  expect(english).toContain('Company and network');
  expect((await visitor.request(`${page}/export.exe`)).status).toBe(404);
  expect((await visitor.request('/desk/questionnaires/no-such/export.pdf')).status).toBe(404);
});

test("next year's begins with what seldom changes, and a page shows what differs", async () => {
  const { company, owner, page, questionnaire } = await submitted();
  expect((await visitor.open(`${page}/last-year`)).status).toBe(404);
  const form = await visitor.open(`/desk/companies/${company.id}/questionnaires/new`);
  expect(form.value('previousId')).toBe(questionnaire.id);
  const sent = await form.press('Отправить приглашение', { personId: owner.id });
  const next = sent.path.split('?')[0]?.split('/').at(-1) ?? '';
  expect(findQuestionnaire(house.app.db, next)?.previousId).toBe(questionnaire.id);
  const token = tokenIn(questionnaireIn((await house.letters()).at(-1)));
  await save(house.app, token, 'company', { 'company.name': 'Сеть «Пример-Север»' });
  const lastYear = await visitor.open(`/desk/questionnaires/${next}/last-year`);
  expect(lastYear.text).toContain('А-2026-0002 отличается от А-2026-0001');
  expect(lastYear.text).toMatch(/ТогдаСеть «Пример-Юг»СейчасСеть «Пример-Север»/);
  expect(lastYear.rows.join('\n')).toMatch(/Отключения, в среднем за месяц150——/);
});

test('an editor has no way in, and the ids of a URL belong together', async () => {
  const first = await invited();
  const second = inviteCompany(house.app);
  const editor = signedIn(house, 'editor').visitor;
  for (const rest of ['', '/answers', '/checks', '/people', '/return', '/handover', '/export.pdf']) {
    expect((await editor.open(first.page + rest)).status, rest).toBe(403);
    expect((await visitor.open(`/desk/questionnaires/no-such${rest}`)).status, rest).toBe(404);
  }
  expect((await editor.open('/desk/questionnaires')).status).toBe(403);
  const theirs = listParticipants(house.app.db, second.questionnaire.id)[0]?.id ?? '';
  await house.letters();
  for (const rest of ['link', 'revocation']) {
    expect((await visitor.post(`${first.page}/people/${theirs}/${rest}`, [])).status).toBe(404);
  }
  expect(await house.letters()).toEqual([]);
  const file = receivedFile(house.app, 'причины.txt', 'код;причина');
  await attachFiles(house.app, first.token, 'company', [file], origin);
  const link = (await visitor.open(first.page)).links.find((href) => href.includes('/files/')) ?? '';
  const elsewhere = link.replace(first.questionnaire.id, second.questionnaire.id);
  expect([(await visitor.request(link)).status, (await visitor.request(elsewhere)).status]).toEqual([200, 404]);
});

test('the list and each page cost as many statements for one questionnaire and one answer as for many', async () => {
  const { token, page } = await invited();
  const pages = ['/desk/questionnaires', page, `${page}/answers`, `${page}/checks`, `${page}/people`];
  const counted = async () => {
    const counts = [];
    for (const path of pages) {
      await visitor.open(path);
      const before = house.app.statements.length;
      await visitor.open(path);
      counts.push(house.app.statements.length - before);
    }
    return counts;
  };
  const few = await counted();
  await answerAll(house.app, token);
  for (let n = 0; n < 20; n += 1) {
    const address = `colleague-${n}@primer.example`;
    sendSection(house.app, token, 'base', { name: `Коллега ${n}`, address, note: '', dueOn: null });
    inviteCompany(house.app);
  }
  expect(await counted()).toEqual(few);
});
