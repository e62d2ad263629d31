import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { tasks } from '#app/office/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { aboutOf } from '#app/web/desk/today/waiting.queries.server.ts';

/** Whose tasks are looked at, and whether those that are done. */
export interface TasksAsked {
  /** Null for everybody's. */
  assigneeId: string | null;
  isDone: boolean;
}

export function countTasks(db: Db, asked: TasksAsked, most: number): number {
  const found = db
    .select({ one: sql`1` })
    .from(tasks)
    .where(conditionsOf(asked))
    .limit(most)
    .as('found');
  return (
    db
      .select({ n: sql<number>`count(*)` })
      .from(found)
      .get()?.n ?? 0
  );
}

/** What is to be done, by the day it is due, what has none at the end; what is done, the last first. */
export function listTasks(db: Db, asked: TasksAsked, { limit, offset }: { limit: number; offset: number }) {
  const { id, title, dueOn, doneAt, version, recordKind, recordId } = tasks;
  const order = asked.isDone ? [desc(doneAt)] : [sql`${dueOn} is null`, asc(dueOn), asc(id)];
  return db
    .select({
      ...{ id, title, dueOn, doneAt, version, recordKind, recordId },
      ...{ assignee: people.name, about: aboutOf(tasks) },
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, tasks.assigneeId))
    .where(conditionsOf(asked))
    .orderBy(...order)
    .limit(limit)
    .offset(offset)
    .all();
}

export type TaskRow = ReturnType<typeof listTasks>[number];

function conditionsOf({ assigneeId, isDone }: TasksAsked): SQL | undefined {
  const whose = assigneeId === null ? undefined : eq(tasks.assigneeId, assigneeId);
  return and(whose, isDone ? isNotNull(tasks.doneAt) : isNull(tasks.doneAt));
}
