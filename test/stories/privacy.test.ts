import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reconcileRestored } from '#app/journal/reconcile-restored.server.ts';
import { reconcileRestoredLeads } from '#app/leads/reconcile-restored-leads.server.ts';
import { carryRefusalsOver } from '#app/mail/refusals.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { changeClient } from '#app/people/clients.server.ts';
import { seenOf } from '#app/people/company-form.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { reconcileRestoredPeople } from '#app/people/reconcile-restored-people.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { asDb } from '#app/storage/open.server.ts';
import { readZipDirectory } from '#app/storage/zip-directory.ts';
import { wordsFor } from '#app/words/index.ts';
import { act } from '#app/words/ru/act.ts';
import { companyBy } from '#test/support/companies.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makeKnown, type Known } from '#test/support/held.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { readPdf } from '#test/support/pdf.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { spaced } from '#test/support/requests.ts';
import type { Page, Visitor } from '#test/support/visitor.ts';

let house: House;
let owner: Visitor;
let ownerId: string;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder() });
  const { visitor, person } = signedIn(house, 'owner', { name: 'Владелец Дома' });
  [owner, ownerId] = [visitor, person.id];
});
afterEach(() => house[Symbol.asyncDispose]());

const { privacy, desk } = wordsFor('ru');
const find = async (address: string): Promise<Page> =>
  (await owner.open('/desk/privacy')).press(privacy.search.submit, { address });
const all = (sql: string) => house.app.db.$client.prepare(sql).all() as Record<string, unknown>[];
const one = (sql: string) => house.app.db.$client.prepare(sql).pluck().get();
const holds = (text: string) => house.app.db.$client.serialize().includes(text);

async function erase(known: Known, values: Record<string, string> = {}): Promise<Page> {
  const form = await owner.open(`/desk/privacy/people/${known.key}/erasure`);
  return form.press(privacy.erasure.submit, { because: 'asked', typed: known.address, ...values });
}

/** Names, sizes and bytes of what lies in an archive in which nothing is packed. */
function unpack(bytes: Buffer): Map<string, Buffer> {
  const { entries, refused } = readZipDirectory(bytes);
  if (refused) throw new Error(`The archive is ${refused}`);
  return new Map(entries.map(({ name, start, size }) => [name, bytes.subarray(start, start + size)]));
}

describe('what is held of a person', () => {
  test('is found by the whole address, in every area, under a URL that does not name it', async () => {
    const known = await makeKnown(house);
    const page = await find(known.address);
    expect([page.status, page.heading]).toEqual([200, known.address]);
    expect(page.path).toBe(`/desk/privacy/people/${known.key}`);
    for (const [what, count] of [
      [privacy.held.counts.sessions, '1'],
      [privacy.held.counts.signIns, '1'],
      [privacy.held.counts.named, '4'],
    ] as const) {
      expect(page.text).toContain(`${spaced(what)}${count}`);
    }
    expect(page.text).toContain('О-2026-0001');
    expect(page.links).toContain(`/desk/leads/${known.leadId}`);
    expect(page.html).not.toContain('Тайна нашей сети');
    expect(all(`select action, subject_id from audit_log where action = 'person-seen'`)).toEqual([
      { action: 'person-seen', subject_id: known.key },
    ]);
  });

  test('is nothing for an address that nobody has, and for one typed wrong the form comes back', async () => {
    const nobody = await find('nobody@primer.example');
    expect(nobody.text).toContain(spaced(privacy.held.nothing));
    expect(nobody.buttons).not.toContain(spaced(privacy.held.export));
    const wrong = await find('не адрес');
    expect([wrong.status, wrong.value('address')]).toEqual([422, 'не адрес']);
    expect((await owner.open('/desk/privacy/people/nonsense')).status).toBe(404);
  });

  test('can be taken out: a page to read, data for programs, consents and files', async () => {
    const known = await makeKnown(house);
    await makeLead(house.app, { address: 'other@primer.example', name: 'Посторонний Человек' });
    const answer = await owner.request(`/desk/privacy/people/${known.key}/export.zip`, { method: 'POST' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unpack(Buffer.from(await answer.arrayBuffer()));
    expect([...files.keys()]).toEqual([
      ...['data.json', 'index.html', 'consents.html'],
      'files/О-2026-0001/1 секретный отток.csv',
    ]);
    expect(files.get('files/О-2026-0001/1 секретный отток.csv')!.toString()).toBe(known.fileContent);
    const data = files.get('data.json')!.toString();
    const html = files.get('index.html')!.toString();
    for (const word of known.words) {
      expect([word, data.includes(word)]).toEqual([word, true]);
      expect([word, html.includes(word)]).toEqual([word, true]);
    }
    expect(JSON.parse(data)).toMatchObject({
      address: known.address,
      sessions: [{ userAgent: 'a browser for tests' }],
      journal: { reader: { name: 'Зинаида Кузнецова' } },
      requests: [{ reference: 'О-2026-0001', report: { sent: [{ number: 1 }] } }],
    });
    expect(data + html).not.toContain('Посторонний');
    expect(all(`select person_id, action from audit_log where action = 'person-exported'`)).toEqual([
      { person_id: ownerId, action: 'person-exported' },
    ]);
  });
});

describe('erasing a person', () => {
  test('waits for the address typed once more and for grounds that do not name them', async () => {
    const known = await makeKnown(house);
    const wrong = await erase(known, { typed: 'other@primer.example', reason: 'Письмо № 7' });
    expect([wrong.status, wrong.value('reason')]).toEqual([422, 'Письмо № 7']);
    expect(wrong.alert).toContain(spaced(privacy.erasure.errors.typedWrong));
    const naming = await erase(known, { reason: 'просила зинаида кузнецова' });
    expect([naming.status, naming.alert]).toEqual([
      422,
      expect.stringContaining(spaced(privacy.erasure.errors.reasonNames)) as unknown,
    ]);
    expect([one('select count(*) from destructions'), holds(known.address)]).toEqual([0, true]);
  });

  test('leaves nothing of them in any table, nor any file, and the chain of the ledger holds', async () => {
    const known = await makeKnown(house);
    const sha256 = String(one('select sha256 from lead_files'));
    expect(existsSync(pathOfFile(house.app, sha256))).toBe(true);
    const done = await erase(known, { reason: 'Письмо № 7 от 15.03.2026' });
    expect([done.status, done.heading]).toEqual([200, spaced(privacy.acts.heading)]);
    expect(done.text).toContain(spaced(privacy.acts.done('У-2026-0001')));

    const search = encodeURIComponent('Зинаида');
    const more = ['Кузнецов', 'КУЗНЕЦОВ', 'зина-', '765-43-21', '500100732259', search];
    for (const word of [...known.words, known.address.toUpperCase(), ...more]) {
      expect([word, holds(word)]).toEqual([word, false]);
    }
    expect(existsSync(pathOfFile(house.app, sha256))).toBe(false);
    expect(house.app.mailer.listKept()).toEqual([]);
    const left = ['people where role = ' + `'client'`, 'sessions where person_id = ' + `'${known.personId}'`];
    for (const table of [...left, 'sign_ins', 'readers', 'notes', 'tasks', 'reports', 'sent_reports', 'lead_files']) {
      expect([table, one(`select count(*) from ${table}`)]).toEqual([table, 0]);
    }
    expect(all('select reference, state, name, address from leads')).toEqual([
      { reference: 'О-2026-0001', state: 'withdrawn', name: '', address: '' },
    ]);
    expect(all('select name, tax_id from companies')).toEqual([{ name: 'О-2026-0001', tax_id: null }]);
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, unexplained: 0 });
    expect(all('select recipient_key, reason from suppressions')).toEqual([
      { recipient_key: known.key, reason: 'erased' },
    ]);
    expect(all(`select person_id, details from audit_log where action = 'person-erased'`)).toEqual([
      { person_id: ownerId, details: '{"act":"У-2026-0001"}' },
    ]);
  });

  test('is on record as an act that says what, how much, on whose word and by whom, but not of whom', async () => {
    const known = await makeKnown(house);
    await erase(known, { reason: 'Письмо № 7' });
    const act = all('select * from destructions')[0]!;
    expect(act).toMatchObject({ reference: 'У-2026-0001', by_id: ownerId, subject_key: known.key });
    expect(JSON.parse(String(act['content']))).toMatchObject({
      because: 'asked',
      reason: 'Письмо № 7',
      destroyed: {
        request: 1,
        file: 1,
        message: 1,
        note: 3,
        task: 2,
        company: 1,
        'saved-view': 1,
        report: 1,
        'sent-report': 1,
        'report-reply': 1,
      },
    });
    const list = await owner.open('/desk/privacy/acts');
    for (const said of ['У-2026-0001', 'Владелец Дома', 'Письмо № 7']) expect(list.text).toContain(said);

    const csv = await (await owner.request(list.links.find((href) => href.endsWith('events.csv'))!)).text();
    const [head, ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toMatch(/^№;.*Субъект.*;Номер заявки;Категория.*;Способ;Причина;Кто уничтожил/);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line).toContain(known.key);
      expect(line).toContain('Владелец Дома');
      expect(line).toContain('Требование субъекта');
    }
    const json = (await (await owner.request(list.links.find((href) => href.endsWith('events.json'))!)).json()) as {
      events: unknown[];
    };
    expect(json.events).toHaveLength(lines.length);
    expect(json).toMatchObject({ act: 'У-2026-0001', because: 'asked', by: 'Владелец Дома' });
    for (const word of known.words) expect(csv + JSON.stringify(json)).not.toContain(word);
  });

  test('has an act on paper that says all that order 179 asks for, and nothing of whom', async () => {
    const known = await makeKnown(house);
    const done = await erase(known, { reason: 'Письмо № 7' });
    const answer = await owner.request(done.links.find((href) => href.endsWith('act.pdf'))!);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const text = (await readPdf(Buffer.from(await answer.arrayBuffer()))).replaceAll(/\s+/g, '');
    const { legalName, address } = house.app.config.consultancy;
    for (const said of [
      ...['Акт № У-2026-0001 об уничтожении персональных данных', legalName, address, known.key, 'О-2026-0001'],
      ...['Владелец Дома', 'Письмо № 7', act.because.asked, act.system, act.way, act.noProcessor, act.noMedium],
      ...[act.data.request, act.data['sent-report'], act.data.person, act.signature, act.events, '16.03.2026'],
    ]) {
      const wanted = said.replaceAll(/\s+/g, '');
      expect([said, text.includes(wanted)]).toEqual([said, true]);
    }
    for (const word of known.words) expect([word, text.includes(word.replaceAll(' ', ''))]).toEqual([word, false]);
  }, 120_000);

  test('finds who is named by an address in the letters of their country, by telephone or by name, and shows it first', async () => {
    const consultant = makePerson(house.app, 'consultant');
    const lead = await makeLead(house.app, {
      ...{ address: 'ivan@xn--e1afmkfd.xn--p1ai', name: 'Пётр Семёнов', phone: '+74951112233' },
    });
    const note = (id: string, text: string) =>
      house.app.db.$client
        .prepare(`insert into notes values (?, 'company', 'c1', ?, ?, 1, null)`)
        .run(id, consultant.id, text);
    note('n1', 'Пишет с Ivan@Пример.рф');
    note('n2', 'Звонить 8 495 111-22-33 после шести');
    note('n3', 'Петр Семенов в отпуске');
    note('n4', 'Семёнова и Петр — не он; 8 495 111-22-34');
    const page = await find(lead.address);
    const form = await owner.open(`${page.path}/erasure`);
    for (const seen of [page, form]) {
      expect(seen.text).toContain('8 495 111-22-33 после шести');
      expect(seen.text).toContain('Петр Семенов в отпуске');
      expect(seen.text).not.toContain('не он');
    }
    await form.press(privacy.erasure.submit, { because: 'asked', typed: lead.address });
    expect(all('select id from notes')).toEqual([{ id: 'n4' }]);
  });

  test('of somebody who was of the staff leaves a former colleague in what they did', async () => {
    const consultant = makePerson(house.app, 'consultant', { name: 'Анна Бывшая', deactivatedAt: 1 });
    const lead = await makeLead(house.app);
    const run = (sql: string, ...values: unknown[]) => house.app.db.$client.prepare(sql).run(...values);
    run(`insert into notes values ('n1', 'lead', ?, ?, 'Договорились на май', 1, null)`, lead.id, consultant.id);
    run(`insert into absences values ('a1', ?, '2026-01-01', '2026-01-09', null, 1)`, consultant.id);
    run(`insert into saved_views values ('v1', ?, 'leads', 'Мои', 'q=x', 1)`, consultant.id);
    const page = await find(consultant.address);
    expect(page.text).not.toContain(spaced(privacy.held.isStaff));
    const form = await owner.open(`${page.path}/erasure`);
    const done = await form.press(privacy.erasure.submit, { because: 'asked', typed: consultant.address });
    expect(done.heading).toBe(spaced(privacy.acts.heading));
    expect([holds('Анна Бывшая'), holds(consultant.address), holds('q=x')]).toEqual([false, false, false]);
    const shown = await owner.open(`/desk/leads/${lead.id}`);
    expect(shown.text).toContain('Бывший сотрудник');
    expect(shown.text).toContain('Договорились на май');
    expect((await owner.open('/desk/people')).text).not.toContain('Бывший сотрудник');
    expect((await owner.open(`/desk/people/${consultant.id}`)).status).toBe(404);
  });

  test('is not for somebody of the staff who can sign in', async () => {
    const consultant = makePerson(house.app, 'consultant');
    const page = await find(consultant.address);
    expect(page.text).toContain(spaced(privacy.held.isStaff));
    const form = await owner.open(`${page.path}/erasure`);
    const refused = await form.press(privacy.erasure.submit, { because: 'asked', typed: consultant.address });
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining(desk.nav.people) as unknown]);
    expect(one(`select count(*) from people where id = '${consultant.id}'`)).toBe(1);
  });

  test('of whom nothing but a name of a subscription request is held is possible too', async () => {
    const address = 'pending@primer.example';
    const form = await house.visitor().open('/journal/subscribe');
    await form.press('Подписаться', { address, personalData: true });
    const page = await find(address);
    await (
      await owner.open(`${page.path}/erasure`)
    ).press(privacy.erasure.submit, { because: 'withdrawn', typed: address });
    expect([one('select count(*) from subscription_requests'), holds(address)]).toEqual([0, false]);
  });
});

test('somebody whose address was corrected is erased under both, and so again after a second restore of an old backup', async () => {
  const { app } = house;
  const [mistyped, right] = ['zina@primer.exampel', 'zina@primer.example'];
  const lead = await makeLead(app, { address: mistyped, name: 'Зинаида Кузнецова' });
  const company = companyBy(app, makePerson(app, 'consultant'));
  const personId = String(one('select person_id from leads'));
  app.db.$client.prepare('update people set company_id = ?').run(company.id);
  const backup = app.db.$client.serialize();
  const facts = { name: 'Зинаида Кузнецова', phone: lead.phone, locale: 'ru' } as const;
  const of = { companyId: company.id, id: personId };
  const before = seenOf({ ...facts, address: mistyped });
  expect(changeClient(app, ownerId, of, { ...facts, address: right }, before).refused).toBeUndefined();
  const page = await find(right);
  await (await owner.open(`${page.path}/erasure`)).press(privacy.erasure.submit, { because: 'asked', typed: right });
  const keys = [mistyped, right].map((address) => recipientKeyOf(app, address));
  expect(
    all('select recipient_key from suppressions')
      .map((row) => row['recipient_key'])
      .sort(),
  ).toEqual(keys.sort());

  let replaced = asDb(new Database(app.db.$client.serialize()));
  for (const time of ['first', 'second']) {
    const restored = asDb(new Database(backup));
    restored.$client.pragma('secure_delete = ON');
    const again = Object.assign({ ...app }, { db: restored });
    // Whoever drew the act up is not known to the backup.
    restored.$client.prepare('delete from audit_log').run();
    expect([time, reconcileRestoredPeople(again, replaced)]).toEqual([time, 1]);
    expect([time, restored.$client.serialize().includes('Зинаида')]).toEqual([time, false]);
    restored.$client.prepare('update destructions set by_id = null').run();
    replaced = restored;
  }
});

test('a backup brings nobody back who was erased since, nor anybody’s session, nor who lost their place', async () => {
  const { app } = house;
  const known = await makeKnown(house);
  const consultant = makePerson(app, 'consultant');
  const backup = app.db.$client.serialize();
  await erase(known);
  const later = makePerson(app, 'owner');
  app.db.$client.prepare('update people set deactivated_at = 1 where id = ?').run(consultant.id);
  const replaced = asDb(new Database(app.db.$client.serialize()));
  app.db.$client.prepare('update destructions set by_id = ?').run(later.id);

  const restored = asDb(new Database(backup));
  restored.$client.pragma('secure_delete = ON');
  const again = Object.assign({ ...app }, { db: restored });
  expect(restored.$client.serialize().includes(known.address)).toBe(true);
  carryRefusalsOver(restored, replaced);
  expect(reconcileRestoredPeople(again, replaced)).toBe(1);
  expect([reconcileRestored(again), reconcileRestoredLeads(again, replaced)]).toEqual([0, 0]);
  for (const word of [...known.words, known.address.toUpperCase()])
    expect([word, restored.$client.serialize().includes(word)]).toEqual([word, false]);
  const count = (from: string) => restored.$client.prepare(`select count(*) from ${from}`).pluck().get();
  expect(count('sessions')).toBe(0);
  expect(count(`people where id = '${consultant.id}' and deactivated_at = 1`)).toBe(1);
  expect(restored.$client.prepare('select reference from destructions order by reference').pluck().all()).toContain(
    'У-2026-0001',
  );
  expect(new Set(restored.$client.prepare('select reference from destructions').pluck().all()).size).toBe(
    count('destructions'),
  );
  expect(proveLedger(restored)).toMatchObject({ holds: true, unexplained: 0 });
});
