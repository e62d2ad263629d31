import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { changeClient } from '#app/people/clients.server.ts';
import type { Company } from '#app/people/company.ts';
import { seenOf } from '#app/people/company-form.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { forgetIdleCompanies, forgetIdlePeople } from '#app/people/forget-idle-companies.server.ts';
import { findHeldPerson } from '#app/people/held-person.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { mergeCompanies } from '#app/people/merge-companies.server.ts';
import type { Person } from '#app/people/person.ts';
import { reconcileRestoredPeople } from '#app/people/reconcile-restored-people.server.ts';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { handBack, sendSection } from '#app/questionnaires/delegate.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { inviteToQuestionnaire, revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { reconcileRestoredQuestionnaires } from '#app/questionnaires/reconcile-restored-questionnaires.server.ts';
import { remarkAsClient } from '#app/questionnaires/remark.server.ts';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { sendFreshQuestionnaireLink } from '#app/questionnaires/send-fresh-link.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { asDb, type Db } from '#app/storage/open.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { day } from '#test/support/app.ts';
import { receivedFile } from '#test/support/cabinet-samples.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { spaced } from '#test/support/requests.ts';
import type { Visitor } from '#test/support/visitor.ts';

const origin = { ip: '198.51.100.7', userAgent: 'a browser for tests' };
const olga = { name: 'Ольга Сидорова', address: 'olga.sidorova@primer.example' };
const words = ['Ольга Сидорова', olga.address, 'Ольга, счёт за октябрь', 'Это мои личные слова'];
const { privacy } = wordsFor('ru');

let house: House;
let owner: Visitor;
let ownerId: string;
let anna: Person;
let company: Company;
let maria: Person;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder() });
  const { visitor, person } = signedIn(house, 'owner', { name: 'Владелец Дома' });
  [owner, ownerId] = [visitor, person.id];
  anna = makePerson(house.app, 'consultant', { name: 'Анна Белова' });
  company = companyBy(house.app, anna, { name: 'ООО «Пример-Юг»' });
  maria = clientOfCompany(house.app, anna, company);
});
afterEach(() => house[Symbol.asyncDispose]());

const one = (sql: string, ...values: unknown[]) =>
  house.app.db.$client
    .prepare(sql)
    .pluck()
    .get(...values);
const all = (sql: string) => house.app.db.$client.prepare(sql).all();
const keyOf = (address: string) => recipientKeyOf(house.app, address);
const isHeldAnywhere = (text: string, db: Db = house.app.db) => db.$client.serialize().includes(text);

/** A copy of the whole database, as a backup brings it back. */
function copy(bytes: Buffer = house.app.db.$client.serialize()): Db {
  const db = asDb(new Database(bytes));
  db.$client.pragma('foreign_keys = ON');
  db.$client.pragma('secure_delete = ON');
  return db;
}

/** The link in the newest letter to an address, as it is in the outbox. */
function linkTo(address: string): string {
  const id = one(
    `select json_extract(data, '$.questionnaire.id') from letters where recipient = ? order by id desc`,
    address,
  );
  return tokenOf(house.app, 'questionnaire', String(id));
}

/** Maria has been invited. */
function invite(of = company, person = maria, app = house.app): string {
  const invitation = { companyId: of.id, personId: person.id, dueOn: null, note: 'Начните с базы', previousId: null };
  const invited = inviteToQuestionnaire(app, anna, invitation);
  if (invited.refused !== undefined) throw new Error(invited.refused);
  return invited.questionnaire.id;
}

/** She has sent a section to Olga, who answered it, said something, attached a file and handed it back. */
async function delegate(): Promise<{ questionnaireId: string; link: string; sha256: string }> {
  const { app } = house;
  const questionnaireId = invite();
  const order = { ...olga, note: 'Ольга, счёт за октябрь', dueOn: null };
  expect(sendSection(app, linkTo(maria.address), 'tariffs', order).refused).toBeUndefined();
  const link = linkTo(olga.address);
  const fields = [['tariffs.arpu', '450']] as const;
  expect((await saveAnswers(app, link, 'tariffs', { fields, seen: 0 })).refused).toBeUndefined();
  expect(remarkAsClient(app, link, 'tariffs.arpu', 'Это мои личные слова').refused).toBeUndefined();
  const file = receivedFile(app, 'тарифы.csv', 'тариф;цена');
  expect((await attachFiles(app, link, 'tariffs', [file], origin)).refused).toBeUndefined();
  expect(handBack(app, link).refused).toBeUndefined();
  return { questionnaireId, link, sha256: file.sha256 };
}

const erase = (address: string) =>
  erasePerson(house.app, ownerId, keyOf(address), { because: 'asked', reason: '' }, origin);

describe('what is held of somebody who fills in a questionnaire', () => {
  test('is shown at the desk and taken out: where, what they were told, what they said', async () => {
    await delegate();
    const page = await owner.open(`/desk/privacy/people/${keyOf(olga.address)}`);
    expect(page.heading).toBe(olga.address);
    const title = spaced(privacy.held.participations.caption);
    for (const text of [title, 'А-2026-0001', 'ООО «Пример-Юг»', 'Тарифы и средний счёт']) {
      expect(spaced(page.text)).toContain(text);
    }
    const answer = await owner.request(`/desk/privacy/people/${keyOf(olga.address)}/export.zip`, { method: 'POST' });
    const archive = spaced(Buffer.from(await answer.arrayBuffer()).toString());
    for (const text of [...words, 'А-2026-0001', 'Тарифы и средний счёт']) expect(archive).toContain(text);
    expect(archive).not.toContain(maria.address);
  });

  test('is found of a client whatever their address was when they were invited', () => {
    invite();
    const { name, phone, locale } = maria;
    const facts = { name, phone, locale, address: 'new@primer.example' };
    changeClient(house.app, anna.id, { companyId: company.id, id: maria.id }, facts, seenOf(maria));
    const held = findHeldPerson(house.app, keyOf('new@primer.example'));
    expect(held.participations).toMatchObject([{ reference: 'А-2026-0001', section: null }]);
  });
});

describe('erasing somebody who took part', () => {
  test('takes their name, address and words, ends their link, and leaves what the company answered', async () => {
    const { link, questionnaireId } = await delegate();
    await house.letters();
    const page = await owner.open(`/desk/privacy/people/${keyOf(olga.address)}/erasure`);
    expect(spaced(page.text)).toContain(spaced(privacy.erasure.participations('А-2026-0001')));
    const done = await page.press(privacy.erasure.submit, { because: 'asked', typed: olga.address });
    expect(done.path).toContain('/desk/privacy/acts');
    for (const text of words) expect([text, isHeldAnywhere(text)]).toEqual([text, false]);
    expect(findParticipation(house.app, link)).toEqual({ refused: 'ended' });
    sendFreshQuestionnaireLink(house.app, link, origin);
    expect((await house.letters()).map(({ to }) => to)).not.toContain(olga.address);
    expect(one(`select json_extract(entry, '$.typed.text') from questionnaire_answers`)).toBe('450');
    expect(one('select count(*) from questionnaire_files where questionnaire_id = ?', questionnaireId)).toBe(1);
    expect(one('select content from destructions')).toContain('"participation":1,"remark":1');
    expect(findHeldPerson(house.app, keyOf(olga.address)).participations).toEqual([]);
  });

  test('takes a client who is the owner of a questionnaire too, and the questionnaire waits for another', () => {
    const id = invite();
    const link = linkTo(maria.address);
    expect(erase(maria.address).refused).toBeUndefined();
    expect(findParticipation(house.app, link)).toEqual({ refused: 'ended' });
    expect(all('select person_id, name, address, note from questionnaire_participants')).toEqual([
      { person_id: null, name: '—', address: '', note: '' },
    ]);
    expect(one('select note from questionnaires where id = ?', id)).toBe('');
    expect(one('select count(*) from people where id = ?', maria.id)).toBe(0);
  });

  test('of a former colleague leaves the questionnaires that they looked after', async () => {
    const id = invite();
    const link = linkTo(maria.address);
    await house.letters();
    house.app.db.$client.prepare('update people set deactivated_at = 1 where id = ?').run(anna.id);
    expect(erase(anna.address).refused).toBeUndefined();
    expect(one('select consultant_id from questionnaires where id = ?', id)).toBe(anna.id);
    remarkAsClient(house.app, link, 'tariffs.arpu', 'Кто нам ответит?');
    const told = (await house.letters()).find(({ subject }) => subject.includes('Клиент написал'));
    expect(told?.to).toBe(house.app.config.consultancy.email);
  });

  test('is done again in a backup that knew them', async () => {
    const { link } = await delegate();
    const before = house.app.db.$client.serialize();
    expect(erase(olga.address).refused).toBeUndefined();
    const restored = { ...house.app, db: copy(before) };
    expect(isHeldAnywhere(olga.address, restored.db)).toBe(true);
    expect(reconcileRestoredPeople(restored, house.app.db)).toBe(1);
    for (const text of words) expect([text, isHeldAnywhere(text, restored.db)]).toEqual([text, false]);
    expect(findParticipation(restored, link)).toEqual({ refused: 'ended' });
  });
});

test('whoever withdraws their last request goes as a client, and their questionnaire stays open by its link', async () => {
  const { app } = house;
  const lead = await makeLead(app, { address: maria.address });
  app.db.$client.prepare('update leads set person_id = ? where id = ?').run(maria.id, lead.id);
  invite();
  const link = linkTo(maria.address);
  const way = { leadId: lead.id, personId: maria.id };
  expect(withdrawLead(app, way, origin)).toEqual({ withdrawn: true, clientIsGone: true });
  expect(findParticipation(app, link)).toMatchObject({ participant: { personId: null, address: maria.address } });
});

describe('a questionnaire and the time of its company', () => {
  const fiveYears = 1826;

  test('keeps the company and its owner while something is done in it', () => {
    const { app } = house;
    const id = invite();
    app.clock.pass(fiveYears * day);
    app.db.$client.prepare('update questionnaires set changed_at = ?').run(app.clock.now());
    app.db.$client.prepare('update people set company_id = null where id = ?').run(maria.id);
    expect([forgetIdleCompanies(app), forgetIdlePeople(app)]).toEqual([0, 0]);
    expect(one('select count(*) from questionnaires where id = ?', id)).toBe(1);
  });

  test('goes with the company: answers, files and links, with an act that tells of everybody', async () => {
    const { app } = house;
    const { link, sha256 } = await delegate();
    expect(existsSync(pathOfFile(app, sha256))).toBe(true);
    app.clock.pass(fiveYears * day);
    expect(forgetIdleCompanies(app)).toBe(1);
    for (const table of [
      'questionnaires',
      'questionnaire_participants',
      'questionnaire_answers',
      'questionnaire_files',
    ]) {
      expect([table, one(`select count(*) from ${table}`)]).toEqual([table, 0]);
    }
    expect(existsSync(pathOfFile(app, sha256))).toBe(false);
    expect(findParticipation(app, link)).toEqual({ refused: 'unknown' });
    for (const text of words) expect([text, isHeldAnywhere(text)]).toEqual([text, false]);
    const { destroyed } = JSON.parse(String(one('select content from destructions'))) as { destroyed: object };
    expect(destroyed).toMatchObject({ company: 1, person: 1, participation: 2, remark: 1, questionnaire: 1, file: 1 });
  });

  test('moves to the company that two become', () => {
    const { app } = house;
    const stays = companyBy(app, anna, { name: 'Пример-Север' });
    const id = invite();
    expect(mergeCompanies(app, anna.id, stays, company).refused).toBeUndefined();
    expect(one('select company_id from questionnaires where id = ?', id)).toBe(stays.id);
  });
});

test('a corrected address of a client gets the letter that has not left, and the links in the old mailbox end', async () => {
  const { app } = house;
  invite();
  const first = linkTo(maria.address);
  await house.letters();
  sendFreshQuestionnaireLink(app, first, origin);
  const waiting = linkTo(maria.address);
  const { name, phone, locale } = maria;
  const facts = { name, phone, locale, address: 'right@primer.example' };
  changeClient(app, anna.id, { companyId: company.id, id: maria.id }, facts, seenOf(maria));
  expect((await house.letters()).map(({ to }) => to)).toEqual(['right@primer.example']);
  expect(findParticipation(app, first)).toEqual({ refused: 'expired' });
  expect(findParticipation(app, waiting)).toMatchObject({ participant: { address: 'right@primer.example' } });
  sendFreshQuestionnaireLink(app, first, origin);
  expect((await house.letters()).map(({ to }) => to)).toEqual(['right@primer.example']);
});

test('in a restored backup no link works that was taken back since, and no number is given out twice', () => {
  const { app } = house;
  const id = invite();
  const link = linkTo(maria.address);
  const before = app.db.$client.serialize();
  const participantId = String(one('select id from questionnaire_participants'));
  revokeParticipant(app, anna, id, participantId);
  const other = companyBy(app, anna, { name: 'Пример-Север' });
  invite(other, clientOfCompany(app, anna, other));
  const restored = { ...app, db: copy(before) };
  expect(findParticipation(restored, link)).toHaveProperty('participant');
  expect(reconcileRestoredQuestionnaires(restored, app.db)).toBe(1);
  expect(findParticipation(restored, link)).toEqual({ refused: 'ended' });
  const next = companyBy(restored, anna, { name: 'Пример-Запад' });
  invite(next, clientOfCompany(restored, anna, next), restored);
  expect(restored.db.$client.prepare('select reference from questionnaires order by reference').all()).toEqual([
    { reference: 'А-2026-0001' },
    { reference: 'А-2026-0003' },
  ]);
});
