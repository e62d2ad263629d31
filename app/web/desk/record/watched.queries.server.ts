import { and, eq } from 'drizzle-orm';
import type { App } from '#app/app.server.ts';
import { reports } from '#app/assessments/tables.server.ts';
import { findAnnounced } from '#app/catalogue/courses.server.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import type { WatchedRef } from '#app/office/record.ts';
import { settingVersion } from '#app/office/settings.server.ts';
import { settingShapes, type SettingName } from '#app/office/settings.ts';
import { seenOf } from '#app/people/company-form.ts';
import type { Right } from '#app/people/rights.ts';
import { findStaff } from '#app/people/staff.server.ts';
import { seenOfStaff } from '#app/people/staff.ts';
import { people } from '#app/people/tables.server.ts';
import { seenOfQuestionnaire } from '#app/questionnaires/filling.ts';
import { questionnaires } from '#app/questionnaires/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { isContentKind } from '#app/web/desk/content/content-kinds.ts';
import { editing } from '#app/web/desk/content/edited-things.server.ts';
import { nameRecord } from '#app/web/desk/parts/record.queries.server.ts';

/** Whoever may open the page of a record may hear who else has. */
export const rightToWatch = {
  ...{ lead: 'leads', company: 'leads', thread: 'questions', person: 'leads', report: 'reports', staff: 'staff' },
  ...{ setting: 'settings', content: 'content', course: 'content', questionnaire: 'leads' },
} as const satisfies Record<WatchedRef['kind'], Right>;

/** The version that a record has come to, as its page tells it; nothing where there is no such record. */
export function versionOfWatched(app: App, { kind, id }: WatchedRef): string | undefined {
  const { db } = app;
  switch (kind) {
    case 'lead':
    case 'company':
    case 'thread':
      return text(nameRecord(db, { kind, id })?.version);
    case 'report':
      return nameRecord(db, { kind: 'lead', id }) && text(findReportVersion(db, id) ?? 0);
    case 'person':
      return findClientSeen(db, id);
    case 'staff': {
      const person = findStaff(db, id);
      return person && seenOfStaff(person);
    }
    case 'setting':
      return Object.hasOwn(settingShapes, id) ? text(settingVersion(db, id as SettingName)) : undefined;
    case 'content': {
      const [content, thing = ''] = id.split(':');
      return isContentKind(content) ? editing[content].find(app, thing)?.version : undefined;
    }
    case 'questionnaire':
      return findQuestionnaireSeen(db, id);
    case 'course': {
      const course = findAnnounced(app, id);
      return course && rowVersion(course);
    }
  }
}

function findReportVersion(db: Db, leadId: string): number | undefined {
  return db.select({ version: reports.version }).from(reports).where(eq(reports.leadId, leadId)).get()?.version;
}

function findQuestionnaireSeen(db: Db, id: string): string | undefined {
  const { seq, changedAt } = questionnaires;
  const found = db.select({ seq, changedAt }).from(questionnaires).where(eq(questionnaires.id, id)).get();
  return found && seenOfQuestionnaire(found);
}

function findClientSeen(db: Db, personId: string): string | undefined {
  const { id, role, name, address, phone, locale } = people;
  const theirs = and(eq(id, personId), eq(role, 'client'));
  const person = db.select({ name, address, phone, locale }).from(people).where(theirs).get();
  return person && seenOf(person);
}

function text(version: number | undefined): string | undefined {
  return version === undefined ? undefined : String(version);
}
