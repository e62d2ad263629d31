import { and, asc, eq, inArray, isNotNull, lte, notInArray } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { IncomingRow } from './store.server.ts';
import { incomingBytes, incomingMessages } from './tables.server.ts';

export function listIncomingOf(
  db: Db,
  senderKey: string,
): { subject: string | null; receivedAt: number; size: number }[] {
  const { subject, receivedAt, size } = incomingMessages;
  return db
    .select({ subject, receivedAt, size })
    .from(incomingMessages)
    .where(eq(incomingMessages.senderKey, senderKey))
    .orderBy(asc(receivedAt))
    .all();
}

/** Those that went. */
export type Gone = Pick<IncomingRow, 'mailbox' | 'uidValidity' | 'uid' | 'sha256'>;

export function deleteIncomingOf(tx: Tx, senderKey: string): Gone[] {
  return drop(tx, tx.delete(incomingMessages).where(eq(incomingMessages.senderKey, senderKey)).returning().all());
}

export function deleteIncomingNamed(tx: Tx, ids: string[]): Gone[] {
  return drop(tx, tx.delete(incomingMessages).where(inArray(incomingMessages.id, ids)).returning().all());
}

export function deleteIncomingBefore(tx: Tx, moment: number, limit: number): Gone[] {
  const settled = and(lte(incomingMessages.receivedAt, moment), isNotNull(incomingMessages.outcome));
  const old = tx.select({ id: incomingMessages.id }).from(incomingMessages).where(settled).limit(limit);
  return drop(tx, tx.delete(incomingMessages).where(inArray(incomingMessages.id, old)).returning().all());
}

/** Bytes that no row names any more go too. */
function drop(tx: Tx, gone: Gone[]): Gone[] {
  const contents = [...new Set(gone.map(({ sha256 }) => sha256))];
  if (contents.length > 0) {
    const named = tx.select({ sha256: incomingMessages.sha256 }).from(incomingMessages);
    tx.delete(incomingBytes)
      .where(and(inArray(incomingBytes.sha256, contents), notInArray(incomingBytes.sha256, named)))
      .run();
  }
  return gone;
}
