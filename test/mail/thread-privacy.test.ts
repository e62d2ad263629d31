import { describe, expect, test } from 'vitest';
import type { App } from '#app/app.server.ts';
import { followUp } from '#app/consultations/follow-up.server.ts';
import { forgetOldThreads } from '#app/consultations/forget-threads.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { rateThread } from '#app/consultations/rate-thread.server.ts';
import { listEvents, listThreadsNumbered } from '#app/consultations/store.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { defaultSettings } from '#app/office/settings.ts';
import { changeClient } from '#app/people/clients.server.ts';
import { seenOf } from '#app/people/company-form.ts';
import { nobody } from '#app/people/consent.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { forgetIdlePeople } from '#app/people/forget-idle-companies.server.ts';
import type { Person } from '#app/people/person.ts';
import { day } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy, fileOf, now, saysMore } from '#test/support/desk-threads.ts';
import { clientOfCompany } from '#test/support/companies.ts';
import { arrives, lettersOf, mailOf, openDesk } from '#test/support/threads.ts';

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

  test('leaves nothing of their words where others have spoken: not in quotes, nor as its subject, nor of their rating', async () => {
    const { app, owner, consultant, company, client } = await openDesk();
    const colleague = clientOfCompany(app, owner, company, 'Ирина Смирнова');
    await arrives(
      app,
      mailOf({ from: client, to: 'ask@klyuch.example', subject: 'Чайка', text: 'Наша чайка улетела?' }),
    );
    const reply = lettersOf(app, 'thread-asked')[0]?.data.replyTo ?? '';
    const quoted = '16.03.2026 12:00, Мария Петрова пишет:\n> Наша чайка улетела?\n';
    await arrives(app, mailOf({ from: consultant, to: reply, text: `Берите сойку.\n\n${quoted}` }));
    const [thread] = listThreadsNumbered(app.db, ['К-2026-0001']);
    if (!thread) throw new Error('Nothing has come of the message');
    saysMore(app, thread, colleague, '> Наша чайка улетела?\nА наш дрозд?');
    await answerBy(app, consultant, thread.id, 'Дрозд тоже.');
    closeBy(app, consultant, thread.id);
    const { id: link = '' } = lettersOf(app, 'thread-closed').at(-1)?.data.rating ?? {};
    rateThread(app, tokenOf(app, 'rating', link), { score: 'good', comment: 'Чайка вернулась' });

    eraseBy(app, owner, client.address);
    expect(rowsOf(app, 'incoming_bytes')).toHaveLength(0);
    const left = ['threads', 'thread_messages', 'thread_events', 'thread_texts', 'letters'].flatMap((table) =>
      rowsOf(app, table),
    );
    expect(JSON.stringify(left)).not.toMatch(/чайка/i);
    expect(listMessages(app.db, thread.id).map((message) => saidIn(message))).toEqual([
      ...['', 'Берите сойку.', 'А наш дрозд?', 'Дрозд тоже.'],
    ]);
    expect(listEvents(app.db, thread.id).map(({ event }) => event)).toContainEqual({ is: 'rated', score: 'good' });
  });

  test('leaves what others called a thread, and that they are found by it', async () => {
    const { app, owner, company, client } = await openDesk();
    const colleague = clientOfCompany(app, owner, company, 'Ирина Смирнова');
    const thread = saysMore(app, askedBy(app, client, { subject: 'Про чайку' }), colleague, 'И по филиалам?');
    eraseBy(app, owner, colleague.address);
    expect(now(app, thread).subject).toBe('Про чайку');
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

const fiveYears = defaultSettings.retention.threads * day;

describe('a thread whose time is over', () => {
  test('goes with what was still to be done about it', async () => {
    const { app, consultant, client } = await openDesk();
    const { id } = askedBy(app, client);
    await answerBy(app, consultant, id);
    const task = { title: 'Позвонить Марии', dueOn: '2026-03-20', remindAt: null, assigneeId: consultant.id };
    followUp(app, consultant, id, task);
    closeBy(app, consultant, id);
    app.clock.pass(fiveYears);
    expect(forgetOldThreads(app)).toBe(1);
    expect(app.db.$client.prepare('select title from tasks').all()).toEqual([]);
  });

  test('goes where its client has never answered, and not while an answer is owed', async () => {
    const { app, consultant, client } = await openDesk();
    const [answered, owed] = [askedBy(app, client), askedBy(app, client)];
    await answerBy(app, consultant, answered.id);
    app.clock.pass(fiveYears - 1);
    expect(forgetOldThreads(app)).toBe(0);
    app.clock.pass(1);
    expect(forgetOldThreads(app)).toBe(1);
    expect(rowsOf(app, 'threads')).toMatchObject([{ id: owed.id, state: 'open' }]);
  });

  test('goes with whoever has not been heard of for as long, and what they said in threads of others', async () => {
    const { app, owner, company, client, consultant } = await openDesk();
    const colleague = clientOfCompany(app, owner, company, 'Ирина Смирнова');
    const own = askedBy(app, colleague, { files: [fileOf(app, 'чайка')] });
    const [theirs, alive] = [askedBy(app, client), askedBy(app, client)];
    for (const thread of [theirs, alive]) saysMore(app, thread, colleague, 'И чайка?');
    app.db.$client.prepare('update people set company_id = null where id = ?').run(colleague.id);
    app.clock.pass(fiveYears - 1);
    await answerBy(app, consultant, alive.id);
    expect(forgetIdlePeople(app)).toBe(0);
    app.clock.pass(fiveYears);
    expect(forgetIdlePeople(app)).toBe(1);
    expect(rowsOf(app, 'threads')).toMatchObject([{ id: theirs.id }, { id: alive.id }]);
    expect(JSON.stringify(rowsOf(app, 'thread_messages'))).not.toMatch(/чайка|Ирина/);
    const [{ content }] = rowsOf(app, 'destructions') as [{ content: string }];
    expect(JSON.parse(content)).toMatchObject({ destroyed: { person: 1, thread: 1, message: 3, file: 1 } });
    expect(own.state).toBe('open');
  });
});
