import { and, eq, inArray, sql } from 'drizzle-orm';
import type { SeenLead } from '#app/leads/change-lead.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import type { AuditDetails } from '#app/office/audit.ts';
import { auditLog } from '#app/office/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** Leads as they stand now, in the order of their ids. */
export function listSeen(db: Db, ids: string[]): SeenLead[] {
  const { id, version } = leads;
  const rows = db
    .select({ leadId: id, version })
    .from(leads)
    .where(inArray(id, sql`(select value from json_each(${JSON.stringify(ids)}))`))
    .all();
  const versions = new Map(rows.map((row) => [row.leadId, row.version]));
  return ids.flatMap((leadId) => ({ leadId, version: versions.get(leadId) ?? 0 }));
}

/** What has come of something that was done with many leads. */
export function findDone(db: Db, id: string): AuditDetails | undefined {
  const subject = and(eq(auditLog.subjectKind, 'lead'), eq(auditLog.subjectId, id));
  const handled = and(subject, eq(auditLog.action, 'leads-handled'));
  return db.select({ details: auditLog.details }).from(auditLog).where(handled).get()?.details;
}
