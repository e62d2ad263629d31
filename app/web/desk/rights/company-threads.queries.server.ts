import { and, desc, eq, ne } from 'drizzle-orm';
import { threads } from '#app/consultations/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export type ThreadOf = ReturnType<typeof listThreadsOfCompany>[number];

/** What a company has asked, the last that changed first. What was merged into another is seen in that one. */
export function listThreadsOfCompany(db: Db, companyId: string) {
  const { id, number, subject, state, dueAt, changedAt } = threads;
  return db
    .select({ id, number, subject, state, dueAt, changedAt, assignee: people.name })
    .from(threads)
    .leftJoin(people, eq(people.id, threads.assigneeId))
    .where(and(eq(threads.companyId, companyId), ne(state, 'merged')))
    .orderBy(desc(changedAt))
    .limit(mostShown)
    .all();
}

const mostShown = 50;
