import { and, asc, eq, gt, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Settled } from './outcome.ts';
import { forgottenMessages, incomingBytes, incomingMessages, mailboxes } from './tables.server.ts';

export type IncomingRow = typeof incomingMessages.$inferSelect;
export type MailboxRow = typeof mailboxes.$inferSelect;

const statements = prepared((db) => ({
  byId: db
    .select()
    .from(incomingMessages)
    .where(eq(incomingMessages.id, sql.placeholder('id')))
    .prepare(),
  idByUid: db
    .select({ id: incomingMessages.id })
    .from(incomingMessages)
    .where(
      and(
        eq(incomingMessages.mailbox, sql.placeholder('mailbox')),
        eq(incomingMessages.uidValidity, sql.placeholder('uidValidity')),
        eq(incomingMessages.uid, sql.placeholder('uid')),
      ),
    )
    .prepare(),
  firstWithBytes: db
    .select({ id: incomingMessages.id })
    .from(incomingMessages)
    .where(
      and(
        eq(incomingMessages.sha256, sql.placeholder('sha256')),
        eq(incomingMessages.mailbox, sql.placeholder('mailbox')),
        eq(incomingMessages.size, sql.placeholder('size')),
        isNull(incomingMessages.sameAs),
      ),
    )
    .prepare(),
  bytes: db
    .select()
    .from(incomingBytes)
    .where(eq(incomingBytes.sha256, sql.placeholder('sha256')))
    .prepare(),
  settledCopy: db
    .select()
    .from(incomingMessages)
    .where(
      and(
        eq(incomingMessages.copyKey, sql.placeholder('copyKey')),
        ne(incomingMessages.id, sql.placeholder('id')),
        isNotNull(incomingMessages.outcome),
        isNull(incomingMessages.sameAs),
      ),
    )
    .orderBy(asc(incomingMessages.settledAt), asc(incomingMessages.id))
    .limit(1)
    .prepare(),
}));

const due = prepared((db) => {
  const isDue = and(
    isNull(incomingMessages.outcome),
    lte(incomingMessages.dueAt, sql.placeholder('now')),
    or(isNull(incomingMessages.leaseUntil), lte(incomingMessages.leaseUntil, sql.placeholder('now'))),
  );
  const which = (condition: SQL | undefined) =>
    db
      .select()
      .from(incomingMessages)
      .where(and(isDue, condition))
      .orderBy(asc(incomingMessages.dueAt), asc(incomingMessages.id))
      .limit(sql.placeholder('limit'))
      .prepare();
  return {
    any: which(undefined),
    fresh: which(eq(incomingMessages.tries, 0)),
    suspect: which(gt(incomingMessages.tries, 0)),
  };
});

export const saveIncoming = inserterOf(incomingMessages);
export const saveBytes = inserterOf(incomingBytes, 'or ignore');

export function readBytes(db: Db, sha256: string): Buffer | undefined {
  return statements(db).bytes.get({ sha256 })?.bytes;
}

export function findIncoming(db: Db, id: string): IncomingRow | undefined {
  return statements(db).byId.get({ id });
}

export function findIdByUid(db: Db, mailbox: string, uidValidity: number, uid: number): string | undefined {
  return statements(db).idByUid.get({ mailbox, uidValidity, uid })?.id;
}

/** The message of this mailbox that these bytes came as first. */
export function findFirstWithBytes(db: Db, mailbox: string, sha256: string, size: number): string | undefined {
  return statements(db).firstWithBytes.get({ mailbox, sha256, size })?.id;
}

/** The numbers, from one on, of what is kept of a mailbox or was and is forgotten. */
export function listKnownUids(db: Db, mailbox: string, uidValidity: number, from: number): number[] {
  return knownUids(db).all({ mailbox, uidValidity, from }) as number[];
}

const knownUids = prepared((db) =>
  db.$client
    .prepare(
      `select uid from incoming_messages where mailbox = @mailbox and uid_validity = @uidValidity and uid >= @from
       union all
       select uid from forgotten_messages where mailbox = @mailbox and uid_validity = @uidValidity and uid >= @from`,
    )
    .pluck(),
);

/** Whether something was forgotten that had this content. */
export function isForgotten(db: Db, mailbox: string, contentKey: string): boolean {
  return forgotten(db).get(mailbox, contentKey) !== undefined;
}

const forgotten = prepared((db) =>
  db.$client.prepare('select 1 from forgotten_messages where mailbox = ? and content_key = ? limit 1'),
);

export const saveForgotten = inserterOf(forgottenMessages, 'or ignore');

/** Of the settled copies of a message the first. */
export function findSettledCopy(db: Db, copyKey: string, id: string): IncomingRow | undefined {
  return statements(db).settledCopy.get({ copyKey, id });
}

/** Whether anything is to be settled now that nobody has at hand. */
export function isAnyDue(db: Db, now: number): boolean {
  return due(db).any.all({ now, limit: 1 }).length > 0;
}

/** What nobody has tried yet, the oldest first. */
export function listDue(db: Db, now: number, limit: number): IncomingRow[] {
  return due(db).fresh.all({ now, limit });
}

/** One of what has been tried and was not settled. */
export function listSuspect(db: Db, now: number): IncomingRow[] {
  return due(db).suspect.all({ now, limit: 1 });
}

export function saveClaim(tx: Tx, id: string, tries: number, leaseUntil: number): void {
  claim(tx).run(tries, leaseUntil, id);
}

const claim = prepared((db) =>
  db.$client.prepare('update incoming_messages set tries = ?, lease_until = ? where id = ?'),
);

export function saveRetry(tx: Tx, id: string, reason: string, dueAt: number): void {
  tx.update(incomingMessages).set({ reason, dueAt, leaseUntil: null }).where(eq(incomingMessages.id, id)).run();
}

/** What a message says of itself, for lists. */
export type ReadFields = Pick<IncomingRow, 'messageId' | 'subject' | 'sender' | 'senderKey' | 'copyKey'>;

/** Without `read` what it said of itself stays as it was. */
export function saveSettled(
  tx: Tx,
  id: string,
  { outcome, reason, threadId = null, sameAs = null }: Settled & { sameAs?: string | null },
  settledAt: number,
  read: Partial<ReadFields> = {},
): void {
  const { messageId, subject, sender, senderKey, copyKey } = read;
  const said = [messageId, subject, sender, senderKey, copyKey].map((field) => field ?? null);
  settle(tx).run(outcome, reason, threadId, sameAs, settledAt, ...said, id);
}

const settle = prepared((db) =>
  db.$client.prepare(
    `update incoming_messages set outcome = ?, reason = ?, thread_id = ?, same_as = ?, settled_at = ?, lease_until = null,
       message_id = coalesce(?, message_id), subject = coalesce(?, subject), sender = coalesce(?, sender),
       sender_key = coalesce(?, sender_key), copy_key = coalesce(?, copy_key)
     where id = ?`,
  ),
);

export function saveDeclined(tx: Tx, id: string, declinedAt: number, declinedById: string): void {
  tx.update(incomingMessages).set({ declinedAt, declinedById }).where(eq(incomingMessages.id, id)).run();
}

/** How many messages of one sender were taken since a moment, and how many wait for somebody. */
export function countTakenFrom(db: Db, senderKey: string, since: number): { accepted: number; waiting: number } {
  return takenFrom(db).get(senderKey, since) as { accepted: number; waiting: number };
}

/** How many of all were taken for this reason since a moment. */
export function countTakenAs(db: Db, reason: string, since: number): number {
  return takenAs(db).pluck().get(since, reason) as number;
}

const takenFrom = prepared((db) =>
  db.$client.prepare(
    `select count(*) filter (where outcome = 'message') as accepted, count(*) filter (where outcome = 'pending') as waiting
     from incoming_messages where sender_key = ? and received_at > ?`,
  ),
);
const takenAs = prepared((db) =>
  db.$client.prepare(
    `select count(*) from incoming_messages where outcome = 'message' and received_at > ? and reason = ?`,
  ),
);

export function countByOutcome(db: Db): { outcome: IncomingRow['outcome']; count: number }[] {
  return db
    .select({ outcome: incomingMessages.outcome, count: sql<number>`count(*)` })
    .from(incomingMessages)
    .groupBy(incomingMessages.outcome)
    .all();
}

export function findMailbox(db: Db, mailbox: string): MailboxRow | undefined {
  return db.select().from(mailboxes).where(eq(mailboxes.mailbox, mailbox)).get();
}

export function listMailboxes(db: Db): MailboxRow[] {
  return db.select().from(mailboxes).all();
}

export function saveMailbox(tx: Tx, { mailbox, ...set }: Pick<MailboxRow, 'mailbox'> & Partial<MailboxRow>): void {
  const row = { uidValidity: 0, lastUid: 0, ...set };
  tx.insert(mailboxes)
    .values({ mailbox, ...row })
    .onConflictDoUpdate({ target: mailboxes.mailbox, set })
    .run();
}
