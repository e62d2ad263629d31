import { beforeEach, describe, expect, test } from 'vitest';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { changeNote, removeNote, seeMentions, versionOfNote, writeNote } from '#app/office/notes.server.ts';
import { changeTask, finishTask, makeTask, reopenTask } from '#app/office/tasks.server.ts';
import type { TaskFacts } from '#app/office/task.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import type { Note } from '#app/office/note.ts';
import { listUnseenMentions } from '#app/office/note-store.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

let app: TestApp;
let anna: Person;
let boris: Person;
beforeEach(async () => {
  app = await makeTestApp();
  anna = makePerson(app, 'consultant', { name: 'Анна Белова' });
  boris = makePerson(app, 'owner', { name: 'Борис Громов', locale: 'en' });
});

const about = { title: 'О-2026-0001, ООО «Пример-Юг»', path: '/desk/leads/l1' };
const record = { kind: 'lead', id: 'l1' } as const;
const seen = (note: Note) => ({ id: note.id, version: versionOfNote(note) });
const rows = (table: string) => app.db.$client.prepare(`select * from ${table}`).all();
const log = () => app.db.$client.prepare('select action, details from audit_log').raw().all();
const outbox = () =>
  app.db.$client.prepare(`select recipient, locale, data from letters where kind = 'note-mention'`).all();

describe('a note', () => {
  test('tells the colleague it mentions once, by letter and at the desk, until they have looked', () => {
    const note = writeNote(app, anna, record, { text: 'Глянь цифры, @Борис Громов' }, about);
    expect(listUnseenMentions(app.db, boris.id)).toEqual([{ ...note, mentionedAt: app.clock.now() }]);
    const data = JSON.stringify({ by: anna.name, about: about.title, path: about.path, text: note.text });
    expect(outbox()).toEqual([{ recipient: boris.address, locale: 'en', data }]);
    expect(log()).toEqual([['note-written', JSON.stringify({ lead: 'l1' })]]);

    seeMentions(app, boris.id, { kind: 'company', id: 'l1' });
    seeMentions(app, anna.id, record);
    expect(listUnseenMentions(app.db, boris.id)).toHaveLength(1);
    seeMentions(app, boris.id, record);
    expect(listUnseenMentions(app.db, boris.id)).toEqual([]);
    // Neither taking the name out nor putting it back in writes again.
    changeNote(app, anna, seen(note), { text: 'Глянь цифры' }, about);
    changeNote(app, anna, seen({ ...note, text: 'Глянь цифры' }), { text: 'Глянь цифры, @Борис Громов' }, about);
    expect(outbox()).toHaveLength(1);
  });

  test('mentions whoever is ticked, never its author, a client, an editor or somebody who has left', () => {
    const others = [
      makePerson(app, 'client'),
      makePerson(app, 'editor'),
      makePerson(app, 'consultant', { deactivatedAt: 1 }),
    ];
    const mentions = [anna, boris, ...others].map(({ id }) => id);
    writeNote(app, anna, record, { text: 'Всем', mentions }, about);
    expect(rows('mentions')).toMatchObject([{ person_id: boris.id }]);
  });

  test('is changed and removed by its author alone', () => {
    const note = writeNote(app, anna, record, { text: 'Первое' }, about);
    app.clock.pass(hour);
    expect(changeNote(app, boris, seen(note), { text: 'Чужое' }, about)).toEqual({ refused: 'not-own' });
    expect(removeNote(app, boris, note.id)).toEqual({ refused: 'not-own' });
    expect(changeNote(app, anna, { ...seen(note), id: 'nothing' }, { text: 'Ничьё' }, about)).toEqual({
      refused: 'unknown',
    });
    const stale = { ...seen(note), version: 'another' };
    expect(changeNote(app, anna, stale, { text: 'Поверх' }, about)).toMatchObject({ refused: 'changed', note });
    changeNote(app, anna, seen(note), { text: 'Второе' }, about);
    expect(rows('notes')).toMatchObject([{ text: 'Второе', at: note.at, changed_at: app.clock.now() }]);
    removeNote(app, anna, note.id);
    expect(rows('notes')).toEqual([]);
    expect(log().map((row) => (row as string[])[0])).toEqual(['note-written', 'note-changed', 'note-removed']);
  });

  test('takes its text out of the letters about it: when it is removed, and when its lead is withdrawn', async () => {
    const lead = await makeLead(app);
    const onLead = { kind: 'lead', id: lead.id } as const;
    writeNote(app, anna, onLead, { text: 'Примета на заявке @Борис Громов' }, about);
    const other = writeNote(app, anna, record, { text: 'Примета отдельно @Борис Громов' }, about);
    while ((await deliverDue(app)) > 0);
    expect(JSON.stringify(outbox())).toMatch(/на заявке.*отдельно/);
    removeNote(app, anna, other.id);
    const token = tokenOf(app, 'request', transact(app.db, (tx) => issueLink(app, tx, 'request', lead.id)).id);
    expect(withdrawLead(app, token, { ip: '192.0.2.1', userAgent: '' })).toMatchObject({ withdrawn: true });
    expect([JSON.stringify(outbox()).includes('Примета'), rows('mentions'), rows('notes')]).toEqual([false, [], []]);
  });
});

describe('a task', () => {
  const facts = (change: Partial<TaskFacts> = {}): TaskFacts => ({
    ...{ title: 'Позвонить', assigneeId: boris.id, dueOn: '2026-03-20', remindAt: 5 },
    ...change,
  });
  const made = (task = makeTask(app, anna, record, facts())) => {
    if (task.refused !== undefined) throw new Error(task.refused);
    return task.task;
  };

  test('is made for a colleague, done, and taken up again', () => {
    const task = made();
    expect(task).toMatchObject({ record, authorId: anna.id, assigneeId: boris.id, doneAt: null, version: 0 });
    expect(finishTask(app, boris, task)).toMatchObject({ task: { doneAt: app.clock.now(), version: 1 } });
    expect(reopenTask(app, anna, { id: task.id, version: 1 })).toMatchObject({ task: { doneAt: null, version: 2 } });
    expect(log().map((row) => (row as string[])[0])).toEqual(['task-made', 'task-done', 'task-reopened']);
  });

  test('is not changed over what somebody else has just done', () => {
    const task = made();
    changeTask(app, anna, task, facts({ title: 'Написать' }));
    expect(changeTask(app, boris, task, facts({ title: 'Забыть' }))).toMatchObject({
      refused: 'changed',
      task: { title: 'Написать', version: 1 },
    });
    expect(finishTask(app, boris, task).refused).toBe('changed');
    expect(finishTask(app, boris, { id: 'nothing', version: 0 })).toEqual({ refused: 'unknown' });
  });

  test('reminds anew when its time or whoever is to do it has changed', () => {
    const task = made();
    app.db.$client.prepare('update tasks set reminded_at = 7').run();
    const kept = made(changeTask(app, anna, task, facts({ title: 'Написать' })));
    expect(kept.remindedAt).toBe(7);
    expect(made(changeTask(app, anna, kept, facts({ remindAt: 6 }))).remindedAt).toBeNull();
  });

  test('about a lead is for those who may open it; a task of its own for anybody of the staff', () => {
    const editor = makePerson(app, 'editor');
    expect(makeTask(app, anna, record, facts({ assigneeId: editor.id }))).toEqual({ refused: 'nobody' });
    expect(makeTask(app, anna, null, facts({ assigneeId: editor.id }))).toMatchObject({ task: { record: null } });
    expect(makeTask(app, anna, null, facts({ assigneeId: 'nobody' }))).toEqual({ refused: 'nobody' });
    expect(makeTask(app, anna, null, facts({ assigneeId: makePerson(app, 'client').id }))).toEqual({
      refused: 'nobody',
    });
  });
});
