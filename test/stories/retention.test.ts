import { beforeEach, describe, expect, test } from 'vitest';
import { forgetOldReports } from '#app/assessments/forget-old-reports.server.ts';
import { destroyFormerReaders, forgetOldRequests } from '#app/journal/retention.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { forgetIdleLeads } from '#app/leads/forget-idle-leads.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { forgetOldWriting } from '#app/office/forget-old-writing.server.ts';
import { pruneAuditLog } from '#app/office/prune-audit-log.server.ts';
import { defaultSettings, type Setting } from '#app/office/settings.ts';
import { changeSetting, readSetting } from '#app/office/settings.server.ts';
import { pruneActs } from '#app/people/acts.server.ts';
import { forgetIdleCompanies, forgetIdlePeople } from '#app/people/forget-idle-companies.server.ts';
import { startSession } from '#app/people/sessions.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

let app: TestApp;
beforeEach(async () => void (app = await makeTestApp({ DATA_DIR: temporaryFolder() })));

const count = (from: string) => app.db.$client.prepare(`select count(*) from ${from}`).pluck().get();
const run = (sql: string, ...values: unknown[]) => app.db.$client.prepare(sql).run(...values);
const acts = () =>
  (
    app.db.$client.prepare('select reference, content, subject_key from destructions order by id').all() as {
      reference: string;
      content: string;
      subject_key: string;
    }[]
  ).map(({ reference, content, subject_key: key }) => {
    const { because, destroyed, events } = JSON.parse(content) as {
      because: string;
      destroyed: object;
      events: { subject: string; record?: string }[];
    };
    return { reference, because, destroyed, key, subjects: [...new Set(events.map(({ subject }) => subject))] };
  });

function set(retention: Partial<Setting<'retention'>>): void {
  const owner = makePerson(app, 'owner');
  changeSetting(app, owner.id, 'retention', { ...defaultSettings.retention, ...retention }, 0);
}

describe('requests in which nothing happens', () => {
  test('are destroyed when the owner wants them to be, those that were lost sooner, in one act with their clients', async () => {
    set({ leads: 100, lostLeads: 30 });
    const [kept, lost, other] = [
      await makeLead(app, { address: 'kept@primer.example' }),
      await makeLead(app, { address: 'lost@primer.example' }),
      await makeLead(app, { address: 'other@primer.example' }),
    ];
    run(`update leads set state = 'lost' where id in (?, ?)`, lost.id, other.id);
    app.clock.pass(30 * day - 1);
    expect(forgetIdleLeads(app)).toBe(0);
    app.clock.pass(1);
    expect(forgetIdleLeads(app)).toBe(2);
    expect(acts()).toMatchObject([
      { reference: 'У-2026-0001', because: 'retention', key: '', destroyed: { request: 2, person: 2 } },
    ]);
    const keys = [lost, other].map(({ address }) => recipientKeyOf(app, address));
    expect(acts()[0]!.subjects.sort()).toEqual(keys.sort());
    expect([count('leads'), count(`people where role = 'client'`)]).toEqual([1, 1]);
    app.clock.pass(70 * day - 1);
    expect(forgetIdleLeads(app)).toBe(0);
    app.clock.pass(1);
    expect(forgetIdleLeads(app)).toBe(1);
    expect(acts()[1]).toMatchObject({ key: recipientKeyOf(app, kept.address), destroyed: { request: 1 } });
  });

  test('are never kept longer than their senders have agreed to, whatever is set', async () => {
    set({ leads: 3650, lostLeads: 3650 });
    await makeLead(app);
    app.clock.pass(3 * 365 * day);
    expect(forgetIdleLeads(app)).toBe(1);
  });
});

test('reports that were sent long ago are destroyed with an act, and what is worked on stays', async () => {
  set({ sentReports: 10 });
  const lead = await makeLead(app);
  const now = app.clock.now();
  run(`insert into reports values ('r1', ?, 'ru', '{}', 1, ?, ?, null, 2)`, lead.id, now, now);
  run(`insert into sent_reports values ('s1', 'r1', 1, '{}', ?, null, '<s1@klyuch.example>')`, now);
  app.clock.pass(5 * day);
  run(`insert into sent_reports values ('s2', 'r1', 2, '{}', ?, null, '<s2@klyuch.example>')`, app.clock.now());
  app.clock.pass(5 * day);
  expect(forgetOldReports(app)).toBe(1);
  expect([count('reports'), count('sent_reports')]).toEqual([1, 1]);
  expect(acts()).toMatchObject([
    { because: 'retention', key: recipientKeyOf(app, lead.address), destroyed: { 'sent-report': 1 } },
  ]);
});

describe('companies and people with whom nothing happens', () => {
  const fiveYears = defaultSettings.retention.companies;

  test('are destroyed with what was written about them, and an act tells of the people', () => {
    const consultant = makePerson(app, 'consultant');
    const [idle, lonely] = [companyBy(app, consultant), companyBy(app, consultant, { name: 'Без людей' })];
    const person = clientOfCompany(app, consultant, idle);
    const free = makePerson(app, 'client');
    const now = app.clock.now();
    run(`insert into notes values ('n1', 'company', ?, ?, 'Заметка', ?, null)`, idle.id, consultant.id, now);
    app.clock.pass(fiveYears * day - 1);
    expect([forgetIdleCompanies(app), forgetIdlePeople(app)]).toEqual([0, 0]);
    app.clock.pass(1);
    expect([forgetIdleCompanies(app), forgetIdlePeople(app)]).toEqual([2, 1]);
    expect([count('companies'), count('notes'), count(`people where role = 'client'`)]).toEqual([0, 0, 0]);
    expect(acts()).toMatchObject([
      { because: 'retention', key: recipientKeyOf(app, person.address), destroyed: { person: 1, company: 1, note: 1 } },
      { because: 'retention', key: recipientKeyOf(app, free.address), destroyed: { person: 1 } },
    ]);
    expect(lonely.name).toBe('Без людей');
  });

  test('stay while a request is kept, somebody is signed in, or something was written since', async () => {
    const consultant = makePerson(app, 'consultant');
    const [asked, written, open] = ['Пишут', 'О ней пишут', 'Заходят'].map((name) =>
      companyBy(app, consultant, { name }),
    );
    const visitor = clientOfCompany(app, consultant, open!);
    app.clock.pass(fiveYears * day + 1);
    const lead = await makeLead(app);
    run('update leads set company_id = ?', asked!.id);
    const now = app.clock.now();
    run(`insert into notes values ('n1', 'company', ?, ?, 'Заметка', ?, null)`, written!.id, consultant.id, now);
    transact(app.db, (tx) => startSession(app, tx, visitor, { userAgent: '' }));
    expect([forgetIdleCompanies(app), forgetIdlePeople(app)]).toEqual([0, 0]);
    expect([count('companies'), lead.state]).toEqual([3, 'new']);
  });

  test('are let go of one piece after another, however many there are', () => {
    const consultant = makePerson(app, 'consultant');
    for (let made = 0; made < 101; made += 1) clientOfCompany(app, consultant, companyBy(app, consultant));
    app.clock.pass(fiveYears * day + 1);
    expect(forgetIdleCompanies(app)).toBe(101);
    expect(acts().map(({ destroyed }) => destroyed)).toMatchObject([{ person: 50 }, { person: 50 }, { person: 1 }]);
  });

  test('old notes, tasks and kept lists go too where nobody has touched them, but not what hangs on a request', async () => {
    const { id } = makePerson(app, 'consultant');
    const lead = await makeLead(app);
    run(`insert into notes values ('n1', 'company', 'c1', ?, 'Старая', 1, null)`, id);
    run(`insert into notes values ('n2', 'company', 'c1', ?, 'Исправленная', 1, ?)`, id, app.clock.now());
    run(`insert into notes values ('n3', 'lead', ?, ?, 'О заявке', 1, null)`, lead.id, id);
    const task = (name: string, dueOn: string | null) =>
      run(`insert into tasks values (?, null, null, 'Задача', ?, ?, 1, ?, null, null, null, 1)`, name, id, id, dueOn);
    task('k1', '1999-01-01');
    task('k2', '2026-12-31');
    run(`insert into saved_views values ('v1', ?, 'leads', 'Мои', 'q=x', 1)`, id);
    expect(forgetOldWriting(app)).toBe(3);
    const ids = (table: string) => app.db.$client.prepare(`select id from ${table} order by id`).pluck().all();
    expect([ids('notes'), ids('tasks'), ids('saved_views')]).toEqual([['n2', 'n3'], ['k2'], []]);
  });

  test('are kept for five years where the owner set the other terms before this one was there', () => {
    const owner = makePerson(app, 'owner');
    const { companies: _, ...before } = { ...defaultSettings.retention, leads: 77 };
    changeSetting(app, owner.id, 'retention', before as Setting<'retention'>, 0);
    expect(readSetting(app.db, 'retention')).toEqual({ ...before, companies: fiveYears });
  });
});

test('the audit log is cut at the age that the owner has set, a thousand and more entries too', async () => {
  set({ auditLog: 7 });
  const write = () => transact(app.db, (tx) => audit(app, tx, null, 'lead-seen', { kind: 'lead', id: 'x' }));
  for (let entry = 0; entry < 1500; entry += 1) write();
  app.clock.pass(4 * day);
  write();
  app.clock.pass(3 * day + 1);
  expect(await pruneAuditLog(app)).toBe(1501);
  expect(count('audit_log')).toBe(1);
});

test('what the journal forgets by itself is on record too: requests nobody confirmed, and readers who left', async () => {
  const wish = { name: null, topics: [], locale: 'ru', advertising: false, form: 'home' } as const;
  const origin = { ip: '192.0.2.1', userAgent: 'test' };
  for (const address of ['a@primer.example', 'b@primer.example']) {
    await subscribe(app, { ...wish, topics: [], address }, origin);
  }
  app.clock.pass(7 * day);
  expect(await forgetOldRequests(app)).toBe(2);
  run(
    `insert into readers (id, address, address_key, acts, topics, frequency, locale, confirmed_at, unsubscribed_at)
     values ('r1', 'c@primer.example', 'k1', '[]', '[]', 'each-issue', 'ru', 1, ?)`,
    app.clock.now(),
  );
  app.clock.pass(14 * day);
  expect(await destroyFormerReaders(app)).toBe(1);
  expect(acts()).toMatchObject([
    { because: 'retention', destroyed: { subscription: 2, 'consent-details': 2, letter: 2 } },
    { because: 'retention', destroyed: { reader: 1 } },
  ]);
});

test('an act is kept for three years and is then gone, and none has the number of another', async () => {
  const withdraw = async () => {
    const lead = await makeLead(app);
    const personId = app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(lead.id) as string;
    withdrawLead(app, { leadId: lead.id, personId }, { ip: '', userAgent: '' });
  };
  await withdraw();
  app.clock.pass(day);
  await withdraw();
  expect(acts().map(({ reference, because }) => [reference, because])).toEqual([
    ['У-2026-0001', 'withdrawn'],
    ['У-2026-0002', 'withdrawn'],
  ]);
  app.clock.pass(3 * 365 * day);
  expect(pruneActs(app)).toBe(0);
  app.clock.pass(day + 1);
  expect(pruneActs(app)).toBe(2);
  await withdraw();
  expect(acts().map(({ reference }) => reference)).toEqual(['У-2029-0001']);
});
