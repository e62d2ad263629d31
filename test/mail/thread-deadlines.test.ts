import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { escalate } from '#app/consultations/escalate.server.ts';
import { giveThread } from '#app/consultations/hand-over.server.ts';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { moveToCompany } from '#app/consultations/move-thread.server.ts';
import { changeRight, rightsOf } from '#app/consultations/rights.server.ts';
import { snoozeThread, waitForClient } from '#app/consultations/snooze-thread.server.ts';
import type { SeenThread } from '#app/consultations/change-thread.server.ts';
import { listEvents, listThreadsOwed, saveEvent, saveThread, type ThreadRow } from '#app/consultations/store.server.ts';
import { answerAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day, hour, type TestApp } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { askedBy, now, saysMore } from '#test/support/desk-threads.ts';
import { giveRight, lettersOf, openDesk, type Desk } from '#test/support/threads.ts';

describe('a question that goes on in another thread', () => {
  const rests: Record<string, (desk: Desk, seen: SeenThread) => void> = {
    sleeps: ({ app, consultant }, seen) => snoozeThread(app, consultant, seen, app.clock.now() + day),
    'was set to wait for the client': ({ app, consultant }, seen) => waitForClient(app, consultant, seen),
  };

  test.each(Object.entries(rests))('waits for its answer there, though its thread %s', async (_, rest) => {
    const desk = await openDesk();
    const { app, client, consultant } = desk;
    const thread = askedBy(app, client);
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    await answerBy(app, consultant, other.id);
    rest(desk, seen(app, thread));
    expect(mergeThread(app, consultant, seen(app, thread), other.number).refused).toBeUndefined();
    expect(now(app, other)).toMatchObject({ state: 'open', dueAt: expect.any(Number) as number });
  });

  test('asks nothing more where it was answered', async () => {
    const { app, client, consultant } = await openDesk();
    const thread = askedBy(app, client);
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    for (const { id } of [thread, other]) await answerBy(app, consultant, id);
    snoozeThread(app, consultant, seen(app, thread), app.clock.now() + day);
    mergeThread(app, consultant, seen(app, thread), other.number);
    expect(now(app, other)).toMatchObject({ state: 'waiting', dueAt: null });
  });

  test('is told to whoever has that thread', async () => {
    const { app, owner, client, consultant, colleague } = await openDesk();
    const thread = askedBy(app, client, { text: 'Что делать с долгами?' });
    const other = askedBy(app, client, { subject: 'Другой вопрос' });
    giveThread(app, owner, seen(app, other), colleague.id);
    await answerBy(app, colleague, other.id);
    closeBy(app, colleague, other.id);
    mergeThread(app, consultant, seen(app, thread), other.number);
    expect(now(app, other)).toMatchObject({ state: 'open', assigneeId: colleague.id });
    expect(lettersOf(app, 'thread-asked').at(-1)).toMatchObject({
      ...{ to: colleague.address, data: { number: other.number, text: 'Что делать с долгами?' } },
    });
  });
});

describe('deadlines that come near', () => {
  test('are told once where several steps are due together: to each the last that is theirs', async () => {
    const { app, client, owner, consultant } = await openDesk();
    const thread = askedBy(app, client);
    app.clock.pass(4 * day);
    await escalate(app);
    await escalate(app);
    expect(lettersOf(app, 'thread-late').map(({ to, data }) => [to, data.level])).toEqual([
      [consultant.address, 75],
      [owner.address, 200],
    ]);
    const taken = listEvents(app.db, thread.id).flatMap(({ event }) => (event.is === 'escalated' ? [event.level] : []));
    expect(taken).toEqual([75, 100, 200]);
  });

  test('of however many threads cost as many statements as those of one', async () => {
    const { app, client } = await openDesk();
    const thread = askedBy(app, client);
    const statementsOf = async () => {
      const before = app.statements.length;
      await escalate(app);
      return app.statements.length - before;
    };
    const ofOne = await statementsOf();
    copyThread(app, thread, 30);
    expect(await statementsOf()).toBe(ofOne);
    expect(listThreadsOwed(app.db)).toHaveLength(31);
  });

  test('are looked through while others have their turn', async () => {
    const { app, client } = await openDesk();
    copyThread(app, askedBy(app, client), 120);
    const ended: string[] = [];
    const run = Promise.resolve(escalate(app)).then(() => ended.push('deadlines'));
    for (let turn = 1; turn <= 2; turn += 1) {
      await nextTurn();
      ended.push(`turn ${turn}`);
    }
    await run;
    expect(ended).toEqual(['turn 1', 'turn 2', 'deadlines']);
  });
});

/** So many more like it. */
function copyThread(app: TestApp, { id }: ThreadRow, count: number): void {
  const thread = now(app, { id });
  for (let copy = 1; copy <= count; copy += 1) {
    const threadId = `${id}-${copy}`;
    transact(app.db, (tx) => {
      saveThread(tx, { ...thread, id: threadId, number: `${thread.number}-${copy}` });
      for (const logged of listEvents(tx, id)) saveEvent(tx, { ...logged, threadId });
    });
  }
}

describe('an answer that is being typed', () => {
  test('leaves, though a deadline has come near meanwhile', async () => {
    const { app, client, consultant } = await openDesk();
    const thread = askedBy(app, client);
    const begun = seen(app, thread);
    app.clock.pass(7 * hour);
    await escalate(app);
    expect(now(app, thread).version).toBeGreaterThan(begun.version);
    expect(await answerAtDesk(app, consultant, begun, 'Ответ.', [], nowhere)).toMatchObject({ refused: undefined });
    expect(lettersOf(app, 'thread-answered')).toMatchObject([{ to: client.address }]);
  });

  test('does not leave where the client has said more before or after that', async () => {
    const { app, client, consultant } = await openDesk();
    const thread = askedBy(app, client);
    const begun = seen(app, thread);
    saysMore(app, thread, client, 'Нет, уже не надо.');
    app.clock.pass(7 * hour);
    await escalate(app);
    const answered = await answerAtDesk(app, consultant, begun, 'Ответ.', [], nowhere);
    expect(answered).toMatchObject({ refused: 'changed', last: { event: { is: 'asked' } } });
    const unheardOf = { ...begun, version: 1000 };
    expect(await answerAtDesk(app, consultant, unheardOf, 'Ответ.', [], nowhere)).toMatchObject({ refused: 'changed' });
  });
});

const nowhere = { ip: '198.51.100.7', userAgent: '' };

describe('the right that a thread stands under', () => {
  test('has ended when the client asks again: nothing more is promised', async () => {
    const { app, owner, client, consultant, company } = await openDesk();
    const thread = askedBy(app, client);
    await answerBy(app, consultant, thread.id);
    const [right] = rightsOf(app.db, company.id);
    changeRight(app, owner, company.id, { id: right?.id ?? '', version: 1 }, { ...audit, endsOn: '2026-03-20' });
    app.clock.pass(60 * day);
    saysMore(app, thread, client, 'И ещё вопрос.');
    expect(now(app, thread)).toMatchObject({ state: 'open', right: null, dueAt: null });
    expect(lettersOf(app, 'thread-asked').at(-1)?.data).toMatchObject({ right: null, dueAt: null });
  });

  test('ends while a question waits: what was promised stands', async () => {
    const { app, owner, client, company } = await openDesk();
    const thread = askedBy(app, client);
    const [right] = rightsOf(app.db, company.id);
    changeRight(app, owner, company.id, { id: right?.id ?? '', version: 1 }, { ...audit, endsOn: '2026-03-20' });
    const { dueAt } = now(app, thread);
    app.clock.pass(60 * day);
    saysMore(app, thread, client, 'Есть ли новости?');
    expect(now(app, thread)).toMatchObject({ right: 'audit', dueAt });
  });

  test('was written down by mistake: it promises nothing', async () => {
    const { app, owner, client, company } = await openDesk();
    const thread = askedBy(app, client);
    const [right] = rightsOf(app.db, company.id);
    changeRight(app, owner, company.id, { id: right?.id ?? '', version: 1 }, { ...audit, endsOn: '2026-01-31' });
    expect(now(app, thread)).toMatchObject({ right: null, dueAt: null });
  });

  test('is paid for later: the time for an answer runs from then', async () => {
    const { app, owner } = await openDesk();
    const company = companyBy(app, owner, { name: 'Сеть-Пример' });
    const client = clientOfCompany(app, owner, company, 'Павел Иванов');
    const thread = askedBy(app, client);
    expect(now(app, thread)).toMatchObject({ right: null, dueAt: null });
    app.clock.pass(7 * day);
    giveRight(app, owner, company);
    // Eight working hours from noon on Monday.
    expect(now(app, thread)).toMatchObject({ right: 'audit', dueAt: app.clock.now() + day });
  });

  test('is that of the company that it is moved to', async () => {
    const { app, owner, consultant, company } = await openDesk();
    const other = companyBy(app, owner, { name: 'Сеть-Пример' });
    const thread = askedBy(app, clientOfCompany(app, owner, other, 'Павел Иванов'));
    moveToCompany(app, consultant, seen(app, thread), company.id);
    expect(now(app, thread)).toMatchObject({ right: 'audit', dueAt: app.clock.now() + day });
    moveToCompany(app, consultant, seen(app, thread), other.id);
    expect(now(app, thread)).toMatchObject({ right: null, dueAt: null });
  });
});

const audit = { kind: 'audit', startsOn: '2026-01-01', endsOn: null, personIds: null } as const;

function seen(app: TestApp, thread: ThreadRow): SeenThread {
  return { threadId: thread.id, version: now(app, thread).version };
}
