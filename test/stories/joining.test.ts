import { beforeEach, expect, test } from 'vitest';
import { joinLead } from '#app/leads/join-lead.server.ts';
import { changeCompany } from '#app/people/change-company.server.ts';
import { addClient, changeClient, setClientAccess } from '#app/people/clients.server.ts';
import { seenOf, type ClientFacts } from '#app/people/company-form.ts';
import type { CompanyFacts } from '#app/people/company.ts';
import { makeCompany } from '#app/people/make-company.server.ts';
import { mergeCompanies } from '#app/people/merge-companies.server.ts';
import { findCompany, findPerson } from '#app/people/people-store.server.ts';
import { findSignedIn, startSession } from '#app/people/sessions.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { assignByHand } from '#test/support/assignment.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

let app: TestApp;
let consultant: Person;
beforeEach(async () => {
  app = await makeTestApp();
  consultant = makePerson(app, 'consultant');
  assignByHand(app, consultant);
  app.db.$client.exec('delete from audit_log');
});

const facts: CompanyFacts = {
  ...{ name: 'Пример-Юг', taxId: null, country: 'RU', region: null, subscribers: null, consultantId: null },
};
const maria: ClientFacts = { name: 'Мария', address: 'maria@primer.example', phone: null, locale: 'ru' };

function company(change: Partial<CompanyFacts> = {}) {
  const made = makeCompany(app, consultant.id, { ...facts, ...change });
  if (made.refused !== undefined) throw new Error(made.refused);
  return made.company;
}

const audited = () =>
  app.db.$client
    .prepare<[], { action: string; details: string }>('select action, details from audit_log order by seq')
    .all()
    .map(({ action, details }) => ({ action, ...(JSON.parse(details) as object) }));
/** What was said of its company, among all that has happened to a lead. */
const eventsOf = (leadId: string) =>
  app.db.$client
    .prepare<[string], { event: string }>(
      "select event from lead_events where lead_id = ? and event ->> '$.is' in ('joined', 'left') order by id",
    )
    .all(leadId)
    .map(({ event }) => JSON.parse(event) as unknown);

test('a company is made of what a lead says of itself, and the next lead of it joins', async () => {
  const [first, second] = [await makeLead(app), await makeLead(app, { company: 'Пример Юг, ООО' })];
  app.db.$client.prepare('update leads set assignee_id = ? where id = ?').run(consultant.id, first.id);
  const joined = joinLead(app, consultant.id, first.id, 'new', null);
  if (joined.refused !== undefined) throw new Error(joined.refused);
  const companyId = joined.companyId ?? '';
  expect(findCompany(app.db, companyId)).toMatchObject({
    ...{ name: 'ООО «Пример-Юг»', taxId: '7707083893', country: 'RU', region: 'Примерская область' },
    ...{ subscribers: 20_000, consultantId: consultant.id, version: 1 },
  });
  expect(joinLead(app, consultant.id, second.id, { companyId }, null)).toEqual({ refused: undefined, companyId });
  expect(eventsOf(second.id)).toEqual([{ is: 'joined', companyId }]);
  expect(audited().map(({ action }) => action)).toEqual(['company-made', 'lead-joined', 'lead-joined']);
});

test('a company without a name is called by its request: neither the name nor the tax id of whoever wrote is its own', async () => {
  const lead = await makeLead(app, { company: null, name: 'Зинаида Кузнецова', taxId: '500100732259' });
  const joined = joinLead(app, consultant.id, lead.id, 'new', null);
  if (joined.refused !== undefined) throw new Error(joined.refused);
  expect(findCompany(app.db, joined.companyId!)).toMatchObject({ name: lead.reference, taxId: null });
});

test('leads of two companies that were one are kept no longer for it', async () => {
  const [stays, goes] = [company(), company({ name: 'Пример Юг' })];
  const lead = await makeLead(app);
  joinLead(app, consultant.id, lead.id, { companyId: goes.id }, null);
  const changedAt = () => app.db.$client.prepare('select changed_at, company_id from leads').get();
  const before = changedAt() as { changed_at: number };
  app.clock.pass(1000);
  mergeCompanies(app, consultant.id, stays, goes);
  expect(changedAt()).toEqual({ changed_at: before.changed_at, company_id: stays.id });
});

test('a lead is joined to no company that is not there, and not over what a colleague has just decided', async () => {
  const lead = await makeLead(app);
  expect(joinLead(app, consultant.id, lead.id, { companyId: 'nowhere' }, null)).toEqual({ refused: 'gone' });
  const { id } = company();
  joinLead(app, consultant.id, lead.id, { companyId: id }, null);
  expect(joinLead(app, consultant.id, lead.id, 'new', null)).toEqual({ refused: 'changed', companyId: id });
  expect(joinLead(app, consultant.id, lead.id, null, id)).toEqual({ refused: undefined, companyId: null });
  expect(eventsOf(lead.id)).toEqual([
    { is: 'joined', companyId: id },
    { is: 'left', companyId: id },
  ]);
});

test('what is known of a company is changed by whoever has seen the last version, and nothing is overwritten', () => {
  const { id } = company();
  const bigger = { ...facts, subscribers: 9000 };
  expect(changeCompany(app, consultant.id, id, bigger, 1)).toMatchObject({
    company: { version: 2, subscribers: 9000 },
  });
  const late = changeCompany(app, consultant.id, id, { ...facts, region: 'Примерск' }, 1);
  expect(late).toMatchObject({ refused: 'changed', company: { version: 2, subscribers: 9000, region: null } });
  expect(changeCompany(app, consultant.id, id, bigger, 1)).toMatchObject({ refused: undefined });
  expect(audited().at(-1)).toEqual({ action: 'company-changed', fields: 'subscribers' });
});

test('only a consultant who is with us can be named to look after a company', () => {
  const { id } = company();
  for (const person of [
    makePerson(app, 'client'),
    makePerson(app, 'editor'),
    makePerson(app, 'consultant', { deactivatedAt: 1 }),
  ]) {
    const wanted = { ...facts, consultantId: person.id };
    expect(changeCompany(app, consultant.id, id, wanted, 1)).toEqual({ refused: 'no-consultant' });
    expect(makeCompany(app, consultant.id, wanted)).toEqual({ refused: 'no-consultant' });
  }
});

test('two companies that were one: leads, people, notes and tasks move, and what was missing is filled in', async () => {
  const stays = company({ name: 'Пример-Юг' });
  const goes = company({ name: 'Пример-Юг (филиал)', subscribers: 500, region: 'Примерск' });
  const lead = await makeLead(app);
  joinLead(app, consultant.id, lead.id, { companyId: goes.id }, null);
  addClient(app, consultant.id, goes.id, maria);
  const { $client: sql } = app.db;
  sql
    .prepare(
      `insert into notes (id, record_kind, record_id, author_id, text, at) values ('n', 'company', ?, ?, 'x', 1)`,
    )
    .run(goes.id, consultant.id);
  sql
    .prepare(
      `insert into tasks (id, record_kind, record_id, title, assignee_id, author_id, created_at, version)
       values ('t', 'company', ?, 'x', ?, ?, 1, 1)`,
    )
    .run(goes.id, consultant.id, consultant.id);

  const seen = { id: stays.id, version: 1 };
  expect(mergeCompanies(app, consultant.id, seen, seen)).toEqual({ refused: 'same' });
  const old = { id: goes.id, version: 7 };
  expect(mergeCompanies(app, consultant.id, seen, old)).toEqual({ refused: 'changed' });
  const merged = mergeCompanies(app, consultant.id, seen, { id: goes.id, version: 1 });
  expect(merged).toMatchObject({
    company: { name: 'Пример-Юг', subscribers: 500, region: 'Примерск', version: 2 },
  });
  expect(findCompany(app.db, goes.id)).toBeUndefined();
  expect(sql.prepare('select company_id as c from leads').get()).toEqual({ c: stays.id });
  expect(sql.prepare(`select company_id as c from people where role = 'client'`).get()).toEqual({ c: stays.id });
  expect(sql.prepare('select record_id as r from notes union all select record_id from tasks').all()).toEqual([
    { r: stays.id },
    { r: stays.id },
  ]);
  const moved = { from: goes.id, leads: 1, people: 1, questionnaires: 0, threads: 0, notes: 1, tasks: 1 };
  expect(audited().at(-1)).toEqual({ action: 'company-merged', ...moved });
  expect(mergeCompanies(app, consultant.id, { ...seen, version: 2 }, { id: goes.id, version: 1 })).toEqual({
    refused: 'gone',
  });
});

test('somebody of a company is added once, and the right to sign in is taken and given back', () => {
  const [{ id: companyId }, other] = [company(), company({ name: 'Другая' })];
  const added = addClient(app, consultant.id, companyId, maria);
  if (added.refused !== undefined) throw new Error(added.refused);
  const { person } = added;
  expect(addClient(app, consultant.id, other.id, maria)).toEqual({ refused: 'taken' });
  expect(addClient(app, consultant.id, other.id, { ...maria, address: consultant.address })).toEqual({
    refused: 'taken',
  });

  const { token } = transact(app.db, (tx) => startSession(app, tx, person, { userAgent: '' }));
  expect(findSignedIn(app, token)?.person.id).toBe(person.id);
  const of = { companyId, id: person.id };
  expect(setClientAccess(app, consultant.id, { ...of, companyId: other.id }, false)).toEqual({ refused: 'gone' });
  expect(setClientAccess(app, consultant.id, { ...of, id: consultant.id }, false)).toEqual({ refused: 'gone' });
  setClientAccess(app, consultant.id, of, false);
  expect(findSignedIn(app, token)).toBeUndefined();
  setClientAccess(app, consultant.id, of, true);
  expect(findPerson(app.db, person.id)?.deactivatedAt).toBeNull();
  expect(findSignedIn(app, token), 'the old session has ended for good').toBeUndefined();
});

test('a person is changed by whoever has seen them as they are, and a new address ends their sessions', () => {
  const { id: companyId } = company();
  const added = addClient(app, consultant.id, companyId, maria);
  if (added.refused !== undefined) throw new Error(added.refused);
  const of = { companyId, id: added.person.id };
  const { token } = transact(app.db, (tx) => startSession(app, tx, added.person, { userAgent: '' }));
  const renamed = { ...maria, name: 'Мария Петрова' };
  expect(changeClient(app, consultant.id, of, renamed, seenOf(maria))).toMatchObject({ refused: undefined });
  expect(findSignedIn(app, token)).toBeDefined();
  expect(changeClient(app, consultant.id, of, maria, seenOf(maria))).toMatchObject({ refused: 'changed' });
  const moved = { ...renamed, address: 'mp@primer.example' };
  changeClient(app, consultant.id, of, moved, seenOf(renamed));
  expect(findSignedIn(app, token)).toBeUndefined();
  const busy = { ...moved, address: consultant.address };
  expect(changeClient(app, consultant.id, of, busy, seenOf(moved))).toEqual({ refused: 'taken' });
});
