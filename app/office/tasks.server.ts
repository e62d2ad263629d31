import type { App } from '#app/app.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { audit } from './audit.server.ts';
import type { AuditAction } from './audit.ts';
import type { RecordRef } from './record.ts';
import { findTask, reassignTasks, saveTask } from './task-store.server.ts';
import type { Task, TaskFacts } from './task.ts';

export type TaskRefused =
  | { refused: 'unknown' }
  /** Somebody else has changed it since: this is how it stands. */
  | { refused: 'changed'; task: Task }
  /** Whoever is to do it cannot open what it is about. */
  | { refused: 'nobody' };
export type TaskChanged = { refused: undefined; task: Task } | TaskRefused;

/** Which task, and the version of it that was on the screen. */
export interface SeenTask {
  id: string;
  version: number;
}

export function makeTask(app: App, person: { id: string }, record: RecordRef | null, facts: TaskFacts): TaskChanged {
  return transact(app.db, (tx) => {
    if (!mayDo(tx, record, facts.assigneeId)) return { refused: 'nobody' };
    const made = { id: app.newId(), record, authorId: person.id, createdAt: app.clock.now() };
    const task: Task = { ...made, ...facts, remindedAt: null, doneAt: null, version: 0 };
    return save(app, tx, person, task, 'task-made');
  });
}

/** A new time to be reminded at is one to be reminded at anew. */
export function changeTask(app: App, person: { id: string }, seen: SeenTask, facts: TaskFacts): TaskChanged {
  return change(app, seen, (tx, task) => {
    const isTheSame = facts.assigneeId === task.assigneeId;
    if (!isTheSame && !mayDo(tx, task.record, facts.assigneeId)) return { refused: 'nobody' };
    const remindedAt = facts.remindAt === task.remindAt && isTheSame ? task.remindedAt : null;
    return save(app, tx, person, { ...task, ...facts, remindedAt }, 'task-changed');
  });
}

export function finishTask(app: App, person: { id: string }, seen: SeenTask): TaskChanged {
  return change(app, seen, (tx, task) => {
    if (task.doneAt !== null) return { refused: undefined, task };
    return save(app, tx, person, { ...task, doneAt: app.clock.now() }, 'task-done');
  });
}

export function reopenTask(app: App, person: { id: string }, seen: SeenTask): TaskChanged {
  return change(app, seen, (tx, task) => {
    if (task.doneAt === null) return { refused: undefined, task };
    return save(app, tx, person, { ...task, doneAt: null }, 'task-reopened');
  });
}

function change(app: App, { id, version }: SeenTask, decide: (tx: Tx, task: Task) => TaskChanged): TaskChanged {
  return transact(app.db, (tx) => {
    const task = findTask(tx, id);
    if (!task) return { refused: 'unknown' };
    if (task.version !== version) return { refused: 'changed', task };
    return decide(tx, { ...task, version: version + 1 });
  });
}

function save(app: App, tx: Tx, person: { id: string }, task: Task, action: AuditAction): TaskChanged {
  saveTask(tx, task);
  const details = task.record ? { [task.record.kind]: task.record.id } : {};
  audit(app, tx, person.id, action, { kind: 'task', id: task.id }, { ...details, assignee: task.assigneeId });
  return { refused: undefined, task };
}

function mayDo(tx: Tx, record: RecordRef | null, personId: string): boolean {
  return findColleague(tx, personId, record ? 'leads' : 'desk') !== undefined;
}

/** Gives all that somebody has not done to somebody else; returns how many there were. */
export function handOverTasks(tx: Tx, fromId: string, toId: string): number {
  return reassignTasks(tx, fromId, toId);
}
