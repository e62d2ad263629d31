import { describe, expect, test } from 'vitest';
import type { App } from '#app/app.server.ts';
import { followUp } from '#app/consultations/follow-up.server.ts';
import { forgetOldThreads } from '#app/consultations/forget-threads.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { changeClient } from '#app/people/clients.server.ts';
import { seenOf } from '#app/people/company-form.ts';
import { nobody } from '#app/people/consent.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import type { Person } from '#app/people/person.ts';
import { day } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy, saysMore } from '#test/support/desk-threads.ts';
import { clientOfCompany } from '#test/support/companies.ts';
import { openDesk } from '#test/support/threads.ts';

const rowsOf = (app: App, table: string) => app.db.$client.prepare(`select * from ${table}`).all();

function eraseBy(app: App, owner: Person, address: string): void {
  const why = { because: 'asked', reason: '' } as const;
  expect(erasePerson(app, owner.id, recipientKeyOf(app, address), why, nobody).refused).toBeUndefined();
}

describe('erasing somebody who has asked', () => {
  test('takes the whole thread where nobody else has spoken, though they have another address by now', async () => {
    const { app, owner, company, client } = await openDesk();
    const thread = askedBy(app, client);
    const address = 'maria@primer.example';
    const facts = { ...client, address };
    const of = { companyId: company.id, id: client.id };
    expect(changeClient(app, owner.id, of, facts, seenOf(client)).refused).toBeUndefined();
    saysMore(app, thread, { ...client, address }, 'И для переездов?');
    eraseBy(app, owner, address);
    expect(['threads', 'thread_messages'].map((table) => rowsOf(app, table))).toEqual([[], []]);
  });

  test('takes the whole thread with the last of those who have spoken in it', async () => {
    const { app, owner, company, client } = await openDesk();
    const colleague = clientOfCompany(app, owner, company, 'Ирина Смирнова');
    saysMore(app, askedBy(app, client), colleague, 'И по филиалам?');
    eraseBy(app, owner, client.address);
    expect(rowsOf(app, 'threads')).toHaveLength(1);
    eraseBy(app, owner, colleague.address);
    expect(['threads', 'thread_messages'].map((table) => rowsOf(app, table))).toEqual([[], []]);
  });
});

const fiveYears = 5 * 366 * day;

describe('a thread whose time is over', () => {
  test('goes with what was still to be done about it', async () => {
    const { app, consultant, client } = await openDesk();
    const { id } = askedBy(app, client);
    await answerBy(app, consultant, id);
    followUp(app, consultant, id, { title: 'Позвонить Марии', dueOn: '2026-03-20', assigneeId: consultant.id });
    closeBy(app, consultant, id);
    app.clock.pass(fiveYears);
    expect(forgetOldThreads(app)).toBe(1);
    expect(app.db.$client.prepare('select title from tasks').all()).toEqual([]);
  });
});
