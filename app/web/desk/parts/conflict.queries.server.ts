import { and, desc, eq, inArray } from 'drizzle-orm';
import type { App } from '#app/app.server.ts';
import type { AuditAction, AuditSubject } from '#app/office/audit.ts';
import { auditLog } from '#app/office/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Conflict } from './sending.ts';

/** Who changed a record last, and when; what of it stands otherwise than in the form that came too late. */
export function conflictOn(
  { db, clock }: App,
  { kind, id }: AuditSubject,
  actions: AuditAction[],
  theirs: [string, string][],
): Conflict {
  const about = and(eq(auditLog.subjectKind, kind), eq(auditLog.subjectId, id));
  const last = db
    .select({ by: people.name, at: auditLog.at })
    .from(auditLog)
    .leftJoin(people, eq(people.id, auditLog.personId))
    .where(and(about, inArray(auditLog.action, actions)))
    .orderBy(desc(auditLog.seq))
    .limit(1)
    .get();
  return { by: last?.by ?? null, at: last?.at ?? clock.now(), theirs };
}
