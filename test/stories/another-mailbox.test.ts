import { beforeEach, describe, expect, test } from 'vitest';
import { findClientsReport } from '#app/assessments/find-sent-report.server.ts';
import { sendFreshReportLink } from '#app/assessments/send-fresh-report-link.server.ts';
import { findRequest } from '#app/leads/find-request.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { sendFreshRequestLink } from '#app/leads/send-fresh-request-link.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { askToSignIn } from '#app/people/ask-to-sign-in.server.ts';
import { changeClient } from '#app/people/clients.server.ts';
import { seenOf } from '#app/people/company-form.ts';
import { enterByCode, enterByLink } from '#app/people/enter.server.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import { findPerson } from '#app/people/people-store.server.ts';
import type { Person } from '#app/people/person.ts';
import { codeOf } from '#app/people/sign-in-secrets.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { companyBy } from '#test/support/companies.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

const mistyped = 'maria@primer.exampel';
const right = 'maria@primer.example';
const origin = { ip: '192.0.2.7', userAgent: 'a browser' };
const comer = { userAgent: 'a browser', session: undefined };

let app: TestApp;
let consultant: Person;
let lead: Lead;
beforeEach(async () => {
  app = await makeTestApp();
  consultant = makePerson(app, 'consultant');
  lead = await makeLead(app, { address: mistyped });
});

const client = () => findPerson(app.db, lead.personId ?? personIdOf(lead.id))!;
const personIdOf = (id: string) =>
  app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(id) as string;
const dataOf = (kind: string) =>
  JSON.parse(
    String(app.db.$client.prepare('select data from letters where kind = ? order by id desc').pluck().get(kind)),
  ) as { request: { id: string }; report: { id: string }; signIn: { id: string }; code: string };
const toWhom = (kind: string) =>
  app.db.$client.prepare('select recipient from letters where kind = ? order by id').pluck().all(kind);

function correct(): void {
  const person = client();
  const { id: companyId } = companyBy(app, consultant);
  app.db.$client.prepare('update people set company_id = ? where id = ?').run(companyId, person.id);
  const { name, phone, locale } = person;
  const of = { companyId, id: person.id };
  const facts = { name, phone, locale, address: right };
  expect(changeClient(app, consultant.id, of, facts, seenOf(person)).refused).toBeUndefined();
}

function sentReport(): string {
  const now = app.clock.now();
  const run = (sql: string, ...values: unknown[]) => app.db.$client.prepare(sql).run(...values);
  const columns = 'id, lead_id, locale, draft, version, last_number, created_at, changed_at';
  run(`insert into reports (${columns}) values ('r1', ?, 'ru', '{}', 1, 1, ?, ?)`, lead.id, now, now);
  run(`insert into sent_reports values ('s1', 'r1', 1, '{}', ?, null, '<s1@klyuch.example>')`, now);
  const { id } = transact(app.db, (tx) => issueLink(app, tx, 'report', 'r1', '<s1@klyuch.example>'));
  return tokenOf(app, 'report', id);
}

describe('whoever reads the mailbox that a client was mistakenly written to', () => {
  test('has no way in left: not by a code, nor by a link of the letter to sign in', () => {
    const asked = askToSignIn(app, { address: mistyped, locale: 'ru', to: undefined, earlier: undefined, origin });
    if (asked.tooManyUntil !== undefined) throw new Error('too many');
    const { signIn, code } = dataOf('sign-in');
    correct();
    expect(enterByCode(app, asked.proof, codeOf(app, code), comer)).toEqual({ is: 'over' });
    expect(enterByLink(app, tokenOf(app, 'sign-in', signIn.id), comer)).toEqual({ is: 'over' });
  });

  test('opens neither the request nor its report; a fresh link to either goes to the right one', async () => {
    await deliverDue(app);
    const request = tokenOf(app, 'request', dataOf('lead-received').request.id);
    const report = sentReport();
    expect(findRequest(app, request)).toMatchObject({ lead: { id: lead.id } });
    expect(findClientsReport(app, report)).toMatchObject({ lead: { id: lead.id } });
    correct();
    expect(findRequest(app, request)).toEqual({ refused: 'expired' });
    expect(findClientsReport(app, report)).toEqual({ refused: 'expired' });
    sendFreshRequestLink(app, request, origin);
    sendFreshReportLink(app, report, origin);
    expect([toWhom('request-link'), toWhom('report-link')]).toEqual([[right], [right]]);
  });

  test('does not get what has not left yet: it goes to the right one, and its link works', () => {
    expect(toWhom('lead-received')).toEqual([mistyped]);
    correct();
    expect(toWhom('lead-received')).toEqual([right]);
    const request = tokenOf(app, 'request', dataOf('lead-received').request.id);
    expect(findRequest(app, request)).toMatchObject({ lead: { address: right } });
  });
});
