import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import { reports } from '#app/assessments/tables.server.ts';
import { readReference } from '#app/leads/reference.ts';
import { leads } from '#app/leads/tables.server.ts';
import { auditLog } from '#app/office/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import { questionnaires } from '#app/questionnaires/tables.server.ts';
import { momentOfDay } from '#app/words/day.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostCounted } from '../parts/page-of.ts';
import { byItself, type AuditAsked } from './asked.ts';

export function countEntries(db: Db, asked: AuditAsked): number {
  const found = db
    .select({ seq: auditLog.seq })
    .from(auditLog)
    .where(conditionsOf(db, asked))
    .limit(mostCounted + 1)
    .as('found');
  return (
    db
      .select({ count: sql<number>`count(*)` })
      .from(found)
      .get()?.count ?? 0
  );
}

export type Entry = ReturnType<typeof findEntries>[number];

/** Newest first. */
export function findEntries(db: Db, asked: AuditAsked, { limit, offset = 0, below }: Window) {
  const { seq, at, personId, action, subjectKind, subjectId, details } = auditLog;
  const later = below === undefined ? undefined : lt(seq, below);
  return db
    .select({ seq, at, personId, person: people.name, action, subjectKind, subjectId, details })
    .from(auditLog)
    .leftJoin(people, eq(people.id, personId))
    .where(and(conditionsOf(db, asked), later))
    .orderBy(desc(seq))
    .limit(limit)
    .offset(offset)
    .all();
}

interface Window {
  limit: number;
  offset?: number;
  /** Only those numbered below. */
  below?: number;
}

export interface Named {
  name: string;
  /** Of a report: the request that it is of. */
  leadId?: string;
}

/** What the records of some entries are called, each kind asked for once; what is gone has no name. */
export function nameRecords(db: Db, entries: readonly Entry[]): Map<string, Named> {
  const ofKind = (kind: Entry['subjectKind']) =>
    entries.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
  const inDetails = entries.flatMap(({ details }) => Object.values(details).filter((value) => isId(value)));
  const named = new Map<string, Named>();
  const note = (rows: ({ id: string } & Named)[]) => {
    for (const { id, ...rest } of rows) named.set(id, rest);
  };
  const leadIds = ofKind('lead');
  const reportIds = ofKind('report');
  const questionnaireIds = [...ofKind('questionnaire'), ...inDetails];
  const personIds = [...ofKind('person'), ...inDetails];
  const companyIds = [...ofKind('company'), ...inDetails];
  if (leadIds.length > 0) {
    const { id, reference: name } = leads;
    note(db.select({ id, name }).from(leads).where(inArray(id, leadIds)).all());
  }
  if (reportIds.length > 0) {
    const columns = { id: reports.id, name: leads.reference, leadId: leads.id };
    const ofReports = db.select(columns).from(reports).innerJoin(leads, eq(leads.id, reports.leadId));
    note(ofReports.where(inArray(reports.id, reportIds)).all());
  }
  if (questionnaireIds.length > 0) {
    const { id, reference: name } = questionnaires;
    note(db.select({ id, name }).from(questionnaires).where(inArray(id, questionnaireIds)).all());
  }
  if (personIds.length > 0) {
    const { id, name } = people;
    note(db.select({ id, name }).from(people).where(inArray(id, personIds)).all());
  }
  if (companyIds.length > 0) {
    const { id, name } = companies;
    note(db.select({ id, name }).from(companies).where(inArray(id, companyIds)).all());
  }
  return named;
}

/** Who is on record as having done something, by name. */
export function listActors(db: Db): { id: string; name: string }[] {
  const acted = db.selectDistinct({ id: auditLog.personId }).from(auditLog);
  const { id, name } = people;
  return db.select({ id, name }).from(people).where(inArray(id, acted)).orderBy(asc(name)).all();
}

function conditionsOf(db: Db, { person, action, kind, record, from, to }: AuditAsked): SQL | undefined {
  return and(
    person === undefined ? undefined : person === byItself ? isNull(auditLog.personId) : eq(auditLog.personId, person),
    action && eq(auditLog.action, action),
    kind && eq(auditLog.subjectKind, kind),
    record === undefined ? undefined : eq(auditLog.subjectId, idOf(db, record)),
    from === undefined ? undefined : since(momentOfDay(from)),
    to === undefined ? undefined : before(momentOfDay(to, 24)),
  );
}

/** Entries are numbered in the order of time, so that the list need not be read down from the newest to a day long ago. */
function since(moment: number): SQL | undefined {
  const { seq, at } = auditLog;
  const first = sql`(select ${seq} from ${auditLog} where ${at} >= ${moment - slack} order by ${at}, ${seq} limit 1)`;
  return and(gte(at, moment), gte(seq, first));
}

function before(moment: number): SQL | undefined {
  const { seq, at } = auditLog;
  const newest = sql`(select ${seq} from ${auditLog} where ${at} < ${moment + slack} order by ${at} desc, ${seq} desc limit 1)`;
  return and(lt(at, moment), lte(seq, newest));
}

/** By as much as a clock that is put right may go back. */
const slack = 3_600_000;

/** A request and a questionnaire are called by their numbers, everything else by its id. */
function idOf(db: Db, record: string): string {
  const reference = readReference(record);
  const row = reference && db.select({ id: leads.id }).from(leads).where(eq(leads.reference, reference)).get();
  if (row) return row.id;
  // The number of a questionnaire begins with a Cyrillic А, whichever was typed.
  const number = record.toUpperCase().replace(/^A/, 'А');
  return (
    db.select({ id: questionnaires.id }).from(questionnaires).where(eq(questionnaires.reference, number)).get()?.id ??
    record
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-z]{26,32}$/.test(value);
}
