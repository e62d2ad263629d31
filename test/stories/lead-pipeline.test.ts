import { beforeEach, describe, expect, test } from 'vitest';
import { assignLead } from '#app/leads/assign-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { sayMore } from '#app/leads/say-more.server.ts';
import { findLead } from '#app/leads/store.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

let app: TestApp;
let anna: Person;
let lead: Lead;
beforeEach(async () => {
  app = await makeTestApp();
  // Before there is anybody to give it to by rule.
  lead = await makeLead(app);
  anna = makePerson(app, 'consultant');
});

const now = () => findLead(app.db, lead.id)!;
const seen = () => ({ leadId: lead.id, version: now().version });
const eventCount = () => app.db.$client.prepare('select count(*) from lead_events').pluck().get();
/** What was done by hand. */
const events = () =>
  app.db.$client.prepare('select by_id, event from lead_events where by_id is not null order by at, rowid').all();
const log = () => app.db.$client.prepare('select person_id, action, subject_id, details from audit_log').all();
const origin = { ip: '192.0.2.1', userAgent: 'Mozilla' };
const linkToIt = () => tokenOf(app, 'request', transact(app.db, (tx) => issueLink(app, tx, 'request', lead.id)).id);

describe('a lead', () => {
  test('is to be answered within three working days, and within the time set once it is in work', () => {
    // The clock of a test begins at noon on a Monday.
    expect(lead.answerBy).toBe(app.clock.now() + 3 * 24 * hour);
    app.clock.pass(hour);
    moveLead(app, anna, { ...seen(), to: 'in-work' });
    expect(now().answerBy).toBe(lead.answerBy);
    moveLead(app, anna, { ...seen(), to: 'assessed' });
    expect(now().answerBy).toBeNull();
    moveLead(app, anna, { ...seen(), to: 'in-work' });
    // Nine working days are eleven by the calendar.
    expect(now().answerBy).toBe(app.clock.now() + 11 * 24 * hour);
  });

  test('waits for us again when its client writes', async () => {
    moveLead(app, anna, { ...seen(), to: 'proposed' });
    expect(now().answerBy).toBeNull();
    await sayMore(app, linkToIt(), 'А дешевле?', [], origin);
    expect(now().answerBy).toBeGreaterThan(app.clock.now());
  });

  test('is moved, and both its history and the audit log tell by whom', () => {
    const moved = moveLead(app, anna, { ...seen(), to: 'lost', because: 'price', comment: 'Дорого для склада' });
    expect(moved).toMatchObject({ refused: undefined, lead: { state: 'lost', lostBecause: 'price', version: 1 } });
    expect(now()).toMatchObject({ state: 'lost', lostBecause: 'price', version: 1, answerBy: null });
    const event = { is: 'moved', from: 'new', to: 'lost', because: 'price', comment: 'Дорого для склада' };
    expect(events()).toEqual([{ by_id: anna.id, event: JSON.stringify(event) }]);
    const details = JSON.stringify({ from: 'new', to: 'lost', because: 'price' });
    expect(log()).toEqual([{ person_id: anna.id, action: 'lead-moved', subject_id: lead.id, details }]);
    moveLead(app, anna, { ...seen(), to: 'in-work' });
    expect(now()).toMatchObject({ state: 'in-work', lostBecause: null });
  });

  test('is not moved over what somebody else has just done, and it is told who and what', () => {
    const boris = makePerson(app, 'consultant');
    const asBothSawIt = seen();
    moveLead(app, anna, { ...asBothSawIt, to: 'in-work' });
    const refused = moveLead(app, boris, { ...asBothSawIt, to: 'lost', because: 'silent' });
    expect(refused).toMatchObject({
      refused: 'changed',
      lead: { state: 'in-work', version: 1 },
      last: { byId: anna.id, at: app.clock.now(), event: { is: 'moved', to: 'in-work' } },
    });
    expect([now().state, events().length, log().length]).toEqual(['in-work', 1, 1]);
    expect(assignLead(app, boris, { ...asBothSawIt, to: boris.id }).refused).toBe('changed');
  });

  test('is not moved where the pipeline does not lead, nor lost without a reason', () => {
    moveLead(app, anna, { ...seen(), to: 'won' });
    expect(moveLead(app, anna, { ...seen(), to: 'proposed' }).refused).toBe('not-possible');
    moveLead(app, anna, { ...seen(), to: 'in-work' });
    expect(moveLead(app, anna, { ...seen(), to: 'lost' }).refused).toBe('not-possible');
    expect(moveLead(app, anna, { leadId: 'nothing', version: 0, to: 'won' })).toEqual({ refused: 'unknown' });
    expect(now().state).toBe('in-work');
  });

  test('stays as it is when it is moved to where it stands', () => {
    moveLead(app, anna, { ...seen(), to: 'in-work' });
    expect(moveLead(app, anna, { ...seen(), to: 'in-work' })).toMatchObject({
      refused: undefined,
      lead: { version: 1 },
    });
    expect([now().version, events().length]).toEqual([1, 1]);
  });

  test('is given by hand to a consultant, to nobody, and never to those who may not work on it', () => {
    expect(assignLead(app, anna, { ...seen(), to: anna.id })).toMatchObject({ lead: { assigneeId: anna.id } });
    const because = [{ is: 'by-hand', personId: anna.id }];
    expect(events()).toEqual([{ by_id: anna.id, event: JSON.stringify({ is: 'assigned', to: anna.id, because }) }]);
    assignLead(app, anna, { ...seen(), to: null });
    expect(now().assigneeId).toBeNull();
    const left = makePerson(app, 'consultant', { deactivatedAt: 1 });
    for (const other of [makePerson(app, 'editor'), makePerson(app, 'client'), left, { id: 'nobody' }]) {
      expect(assignLead(app, anna, { ...seen(), to: other.id }).refused).toBe('not-possible');
    }
  });

  test('that was withdrawn leaves nothing of its history, and is changed no more', () => {
    assignLead(app, anna, { ...seen(), to: anna.id });
    moveLead(app, anna, { ...seen(), to: 'lost', because: 'other', comment: 'Мария передумала' });
    expect(withdrawLead(app, linkToIt(), origin)).toMatchObject({ withdrawn: true });
    expect(eventCount()).toBe(0);
    expect(now()).toMatchObject({ state: 'withdrawn', name: '', answerBy: null });
    expect(moveLead(app, anna, { ...seen(), to: 'in-work' }).refused).toBe('not-possible');
  });
});
