import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { leadMessages, leads } from '#app/leads/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export function findOwnRequests(db: Db, personId: string) {
  const { id, reference, subject, state, createdAt, answerBy } = leads;
  const ours = and(eq(leadMessages.leadId, leads.id), eq(leadMessages.from, 'us'));
  const answeredAt = sql<number | null>`(select max(${leadMessages.at}) from ${leadMessages} where ${ours})`;
  return db
    .select({ id, reference, subject, state, createdAt, answerBy, answeredAt })
    .from(leads)
    .where(and(eq(leads.personId, personId), isNull(leads.withdrawnAt)))
    .orderBy(desc(leads.createdAt))
    .all();
}
