import { and, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { AuditAction, AuditSubject } from './audit.ts';
import type { RecordRef } from './record.ts';
import { auditLog, notes, tasks } from './tables.server.ts';

export function moveNotes(tx: Tx, from: RecordRef, to: RecordRef): number {
  const theirs = and(eq(notes.recordKind, from.kind), eq(notes.recordId, from.id));
  return tx.update(notes).set({ recordKind: to.kind, recordId: to.id }).where(theirs).run().changes;
}

export function moveTasks(tx: Tx, from: RecordRef, to: RecordRef): number {
  const theirs = and(eq(tasks.recordKind, from.kind), eq(tasks.recordId, from.id));
  return tx.update(tasks).set({ recordKind: to.kind, recordId: to.id }).where(theirs).run().changes;
}

/** When somebody last did this to that. */
export function findLastEntry(
  db: Db,
  personId: string,
  action: AuditAction,
  subject: AuditSubject,
): number | undefined {
  const about = and(eq(auditLog.subjectKind, subject.kind), eq(auditLog.subjectId, subject.id));
  const theirs = and(about, eq(auditLog.personId, personId), eq(auditLog.action, action));
  return db.select({ at: auditLog.at }).from(auditLog).where(theirs).orderBy(desc(auditLog.seq)).limit(1).get()?.at;
}
