import { and, desc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { threads } from '#app/consultations/tables.server.ts';
import { incomingMessages } from '#app/mail/incoming/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostCounted } from '../parts/page-of.ts';
import type { MailView } from './asked-mail.ts';

/** What waits for one of us: doubted, unread or without a thread, and nobody has declined it. */
export const waitsForUs = and(
  isNull(incomingMessages.declinedAt),
  or(
    inArray(incomingMessages.outcome, ['quarantine', 'failed']),
    and(eq(incomingMessages.outcome, 'pending'), isNull(incomingMessages.threadId)),
  ),
);

export function countMail(db: Db, view: MailView): number {
  const found = db
    .select({ id: incomingMessages.id })
    .from(incomingMessages)
    .where(conditionOf(view))
    .limit(mostCounted + 1)
    .as('found');
  return (
    db
      .select({ count: sql<number>`count(*)` })
      .from(found)
      .get()?.count ?? 0
  );
}

export type MailRow = ReturnType<typeof listMail>[number];

/** The last that came first. */
export function listMail(db: Db, view: MailView, { limit, offset }: { limit: number; offset: number }) {
  const { id, receivedAt, subject, sender, outcome, reason, threadId, declinedAt } = incomingMessages;
  return db
    .select({ id, receivedAt, subject, sender, outcome, reason, threadId, declinedAt, number: threads.number })
    .from(incomingMessages)
    .leftJoin(threads, eq(threads.id, threadId))
    .where(conditionOf(view))
    .orderBy(desc(receivedAt), desc(id))
    .limit(limit)
    .offset(offset)
    .all();
}

/** By what number a thread is known. */
export function findNumberOfThread(db: Db, threadId: string): string | undefined {
  return db.select({ number: threads.number }).from(threads).where(eq(threads.id, threadId)).get()?.number;
}

function conditionOf(view: MailView): SQL | undefined {
  if (view === 'all') return undefined;
  if (view === 'waits') return waitsForUs;
  if (view === 'unsettled') return isNull(incomingMessages.outcome);
  return view === 'declined' ? isNotNull(incomingMessages.declinedAt) : eq(incomingMessages.outcome, view);
}
