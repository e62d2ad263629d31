import { asc, eq } from 'drizzle-orm';
import { leadEvents, leadFiles, leadMessages, leads } from '#app/leads/tables.server.ts';
import { consents } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** A lead as it stands. */
export function findLeadShown(db: Db, id: string) {
  const row = db.select().from(leads).where(eq(leads.id, id)).get();
  if (!row) return undefined;
  const { companyKey: _, addressKey: __, ...lead } = row;
  return lead;
}

export type LeadShown = NonNullable<ReturnType<typeof findLeadShown>>;

export function listMessagesShown(db: Db, leadId: string) {
  const { id, from, text, at, byId } = leadMessages;
  return db
    .select({ id, from, text, at, byId })
    .from(leadMessages)
    .where(eq(leadMessages.leadId, leadId))
    .orderBy(at)
    .all();
}

export type MessageShown = ReturnType<typeof listMessagesShown>[number];

export function listFilesShown(db: Db, leadId: string) {
  const { id, name, size, storedAt } = leadFiles;
  return db
    .select({ id, name, size, storedAt })
    .from(leadFiles)
    .where(eq(leadFiles.leadId, leadId))
    .orderBy(storedAt)
    .all();
}

export type FileShown = ReturnType<typeof listFilesShown>[number];

/** What the ledger holds of this request. */
export function listConsentsShown(db: Db, leadId: string) {
  const { seq, at, event, purpose, documentVersion } = consents;
  return db
    .select({ seq, at, event, purpose, documentVersion })
    .from(consents)
    .where(eq(consents.act, leadId))
    .orderBy(asc(seq))
    .all();
}

export type ConsentShown = ReturnType<typeof listConsentsShown>[number];

/** Why whoever looks after the lead was chosen. */
export function listEvents(db: Db, leadId: string) {
  const { at, event, byId } = leadEvents;
  return db.select({ at, event, byId }).from(leadEvents).where(eq(leadEvents.leadId, leadId)).orderBy(at).all();
}
