import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { AuditAction, AuditSubject } from '#app/office/audit.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { AuditAsked } from '#app/web/desk/audit/asked.ts';
import { findEntries } from '#app/web/desk/audit/audit.queries.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { spaced } from '#test/support/requests.ts';
import type { Visitor } from '#test/support/visitor.ts';

let house: House;
let owner: Visitor;
beforeEach(async () => {
  house = await openHouse();
  owner = signedIn(house, 'owner').visitor;
});
afterEach(() => house[Symbol.asyncDispose]());

const words = wordsFor('ru').audit;

function write(personId: string | null, action: AuditAction, subject: AuditSubject, details = {}): void {
  transact(house.app.db, (tx) => audit(house.app, tx, personId, action, subject, details));
}

/** The rows of the table as people read them. */
async function rowsAt(path: string): Promise<string[]> {
  const page = await owner.open(path);
  expect(page.status).toBe(200);
  return page.rows;
}

describe('the audit log', () => {
  test('says in words who did what with what, newest first, and leads there', async () => {
    const { app } = house;
    const anna = makePerson(app, 'consultant', { name: 'Анна Консультант' });
    const lead = await makeLead(app);
    write(anna.id, 'lead-seen', { kind: 'lead', id: lead.id });
    write(anna.id, 'lead-moved', { kind: 'lead', id: lead.id }, { from: 'new', to: 'in-work' });
    write(anna.id, 'lead-assigned', { kind: 'lead', id: lead.id }, { to: anna.id });
    write(null, 'settings-changed', { kind: 'setting', id: 'retention' });
    const page = await owner.open('/desk/audit');
    expect(page.rows).toEqual([
      `16.03.2026, 12:00${words.house}${spaced(words.action['settings-changed'])}настройка: Сколько хранить`,
      expect.stringContaining('стало: Анна Консультант') as unknown,
      `16.03.2026, 12:00Анна Консультант${spaced(words.action['lead-moved'])}заявка О-2026-0001было: новая; стало: в работе`,
      `16.03.2026, 12:00Анна Консультант${spaced(words.action['lead-seen'])}заявка О-2026-0001`,
    ]);
    expect(page.links).toContain(`/desk/leads/${lead.id}`);
  });

  test('is asked by person, action, record and day, in the address', async () => {
    const { app } = house;
    const [anna, boris] = [
      makePerson(app, 'consultant', { name: 'Анна' }),
      makePerson(app, 'editor', { name: 'Борис' }),
    ];
    const lead = await makeLead(app);
    write(anna.id, 'lead-seen', { kind: 'lead', id: lead.id });
    app.clock.pass(day);
    write(boris.id, 'content-changed', { kind: 'content', id: 'about' });
    write(null, 'lead-moved', { kind: 'lead', id: lead.id });
    for (const [query, found] of [
      ['', 3],
      [`person=${anna.id}`, 1],
      ['person=house', 1],
      ['action=content-changed', 1],
      ['kind=lead', 2],
      [`record=${encodeURIComponent('О-2026-0001')}`, 2],
      [`record=${encodeURIComponent('o 2026 1')}`, 2],
      [`record=${lead.id}&person=${anna.id}`, 1],
      ['from=2026-03-17', 2],
      ['to=2026-03-16', 1],
      ['from=2026-03-16&to=2026-03-17', 3],
      ['action=nonsense&from=yesterday&kind=__proto__', 3],
      ['record=nothing', 1],
    ] as const) {
      const rows = await rowsAt(`/desk/audit?${query}`);
      expect([query, rows.length]).toEqual([query, found]);
    }
    expect(await rowsAt('/desk/audit?record=nothing')).toEqual([spaced(wordsFor('ru').lists.none)]);
    const page = await owner.open(`/desk/audit?person=${anna.id}&from=2026-03-16`);
    expect([page.value('person'), page.value('from')]).toEqual([anna.id, '2026-03-16']);
  });

  test('is leafed through fifty at a time, for as many questions to the database as one entry costs', async () => {
    const { app } = house;
    const anna = makePerson(app, 'consultant', { name: 'Анна' });
    const questions = async () => {
      const before = app.statements.length;
      const { length } = await rowsAt('/desk/audit');
      return [length, app.statements.length - before];
    };
    const lead = await makeLead(app);
    write(anna.id, 'lead-seen', { kind: 'lead', id: lead.id });
    const [, forOne] = await questions();
    for (let n = 0; n < 60; n += 1) {
      const { id } = n < 5 ? await makeLead(app, { address: `a${n}@primer${n}.example` }) : lead;
      write(anna.id, 'lead-seen', { kind: 'lead', id });
    }
    expect(await questions()).toEqual([50, forOne]);
    expect(forOne).toBeLessThanOrEqual(8);
    expect(await rowsAt('/desk/audit?page=2')).toHaveLength(11);
    expect(await rowsAt('/desk/audit?page=99')).toHaveLength(11);
  });

  test('is taken out as a table, all pages of it and what was asked for alone, no cell of it a formula', async () => {
    const { app } = house;
    const evil = makePerson(app, 'consultant', { name: '=cmd|calc' });
    const anna = makePerson(app, 'consultant', { name: 'Анна' });
    for (let n = 0; n < 1100; n += 1) write(anna.id, 'lead-seen', { kind: 'lead', id: 'x' });
    write(evil.id, 'lead-changed', { kind: 'lead', id: 'x' }, { fields: 'region' });
    const all = await (await owner.request('/desk/audit/export.csv')).text();
    const lines = all.trim().split('\r\n');
    expect(lines).toHaveLength(1103);
    expect(lines[0]).toMatch(/^№;Когда/);
    expect(lines[1], 'that it was taken is in it').toContain(`;${words.action['audit-exported']};`);
    expect(lines[2]).toContain(`;'=cmd|calc;${words.action['lead-changed']};`);
    const some = await owner.request('/desk/audit/export.csv?action=lead-changed');
    expect((await some.text()).trim().split('\r\n')).toHaveLength(2);
    expect(some.headers.get('content-disposition')).toContain('attachment; filename="audit-2026-03-16.csv"');
  });

  test('tells who has seen a lead by whatever page of it, what is held of a person by its URL, and an act', async () => {
    const { app } = house;
    const lead = await makeLead(app);
    const gone = await makeLead(app, { address: 'gone@primer.example' });
    const personId = String(app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(gone.id));
    withdrawLead(app, { leadId: gone.id, personId }, { ip: '', userAgent: '' });
    const act = String(app.db.$client.prepare('select id from destructions').pluck().get());
    const key = recipientKeyOf(app, lead.address);
    for (const [path, action, subject] of [
      [`/desk/leads/${lead.id}/fields`, 'lead-seen', lead.id],
      [`/desk/leads/${lead.id}/answer`, 'lead-seen', lead.id],
      [`/desk/leads/${lead.id}/state`, 'lead-seen', lead.id],
      [`/desk/leads/${lead.id}/assignment`, 'lead-seen', lead.id],
      [`/desk/privacy/people/${key}`, 'person-seen', key],
      [`/desk/privacy/people/${key}/erasure`, 'person-seen', key],
      [`/desk/privacy/acts/${act}/events.csv`, 'act-opened', 'У-2026-0001'],
      [`/desk/privacy/acts/${act}/events.json`, 'act-opened', 'У-2026-0001'],
      [`/desk/privacy/acts/${act}/act.pdf`, 'act-opened', 'У-2026-0001'],
    ] as const) {
      app.clock.pass(61 * 60_000);
      app.db.$client.prepare('delete from audit_log').run();
      expect([path, (await owner.request(path)).status]).toEqual([path, 200]);
      const entries = app.db.$client.prepare('select action, subject_id from audit_log').all();
      expect([path, entries]).toEqual([path, [{ action, subject_id: subject }]]);
    }
  }, 60_000);

  test('finds what is asked for by an index, however old it is', () => {
    const { app } = house;
    const plan = (asked: Partial<AuditAsked>) => {
      const none = { person: undefined, action: undefined, kind: undefined, record: undefined, from: undefined };
      findEntries(app.db, { ...none, to: undefined, ...asked }, { limit: 50 });
      const text = app.statements.at(-1) ?? '';
      const values = [...text.matchAll(/\?/g)].map(() => 1);
      const rows = app.db.$client.prepare(`explain query plan ${text}`).all(values) as { detail: string }[];
      return rows.map(({ detail }) => detail).join('; ');
    };
    expect(plan({ action: 'lead-seen' })).toContain('audit_log_by_action (action=?)');
    expect(plan({ person: 'x', action: 'lead-seen' })).toContain('audit_log_by_person_and_action');
    expect(plan({ to: '2026-01-01' })).toMatch(/audit_log USING INTEGER PRIMARY KEY \(rowid<\?\).*audit_log_by_time/s);
    for (const asked of [{ action: 'lead-seen' }, { person: 'x', action: 'lead-seen' }] as const) {
      expect(plan(asked)).not.toContain('TEMP B-TREE');
    }
  });
});
