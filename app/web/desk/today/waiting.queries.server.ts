import { and, asc, count, desc, eq, inArray, isNull, lte, min, or, sql, type SQL } from 'drizzle-orm';
import { reportReplies, reports, sentReports } from '#app/assessments/tables.server.ts';
import { courses, enrolments } from '#app/catalogue/tables.server.ts';
import { threads } from '#app/consultations/tables.server.ts';
import { leadMessages, leads } from '#app/leads/tables.server.ts';
import { mentions, notes, tasks } from '#app/office/tables.server.ts';
import { companies, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { openStates } from '../leads/lead-filter.ts';
import { mostWaiting, type Waiting } from './waiting.ts';

const plain = { record: null, about: null, by: null, isNobodys: false, isFirst: false, count: 0, version: 0 };

/** How a lead's client is called: by their company, by their own name where there is none. */
const client = sql<string>`coalesce(${leads.company}, ${leads.name})`;

/** Whose leads are meant: those of some of the staff, and besides them those that are nobody's. */
export interface Whose {
  ids: readonly string[];
  orNobodys: boolean;
}

/** Leads whose clients are to hear from somebody, or from anybody: the soonest first. */
export function listAwaited(db: Db, whose: Whose): Waiting[] {
  const lastSaid = (from: 'client' | 'us') =>
    sql<number | null>`(select max(${leadMessages.at}) from ${leadMessages}
      where ${leadMessages.leadId} = ${leads}.id and ${leadMessages.from} = ${from})`;
  const { id, reference, answerBy, createdAt } = leads;
  const rows = db
    .select({ id, reference, answerBy, createdAt, client, theirs: lastSaid('client'), ours: lastSaid('us') })
    .from(leads)
    .where(awaited(whose))
    .orderBy(asc(answerBy))
    .limit(mostWaiting)
    .all();
  return rows.map(({ theirs, ours, ...lead }) => {
    const hasWritten = theirs !== null && theirs > (ours ?? 0);
    return {
      ...plain,
      ...{ sort: hasWritten ? 'message' : 'lead', id: lead.id, name: lead.reference, about: lead.client },
      until: lead.answerBy === null ? null : { at: lead.answerBy },
      since: hasWritten ? theirs : lead.createdAt,
      record: { kind: 'lead', id: lead.id },
      isNobodys: whose.orNobodys,
      isFirst: ours === null,
    };
  });
}

export function awaited(whose: Whose): SQL | undefined {
  // Not `is not null`: a range is what an index is asked for.
  return and(assignedTo(whose), sql`${leads.answerBy} > 0`);
}

export function assignedTo({ ids, orNobodys }: Whose): SQL | undefined {
  const theirs = ids.length > 0 ? inArray(leads.assigneeId, [...ids]) : undefined;
  return orNobodys ? or(isNull(leads.assigneeId), theirs) : theirs;
}

/**
 * Reports of open leads that the client has answered and we have not answered back: under the report, by the lead's own
 * form or with another version.
 */
export function listReplies(db: Db, whose: Whose): Waiting[] {
  const at = sql<number>`max(${reportReplies.at})`;
  const { id, reference, answerBy } = leads;
  const rows = db
    .select({ id, reference, answerBy, client, at })
    .from(leads)
    .innerJoin(reports, eq(reports.leadId, id))
    .innerJoin(reportReplies, eq(reportReplies.reportId, reports.id))
    .where(and(assignedTo(whose), inArray(leads.state, [...openStates]), unanswered()))
    .groupBy(id)
    .orderBy(asc(at))
    .limit(mostWaiting)
    .all();
  return rows.map((row) => ({
    ...plain,
    ...{ sort: 'reply', id: row.id, name: row.reference, about: row.client, since: row.at },
    until: row.answerBy === null ? null : { at: row.answerBy },
    record: { kind: 'report', id: row.id },
  }));
}

function unanswered(): SQL {
  const { from, at, reportId } = reportReplies;
  return sql`${from} = 'client'
    and not exists (select 1 from ${reportReplies} as later
      where later.report_id = ${reportId} and later."from" = 'us' and later.at > ${at})
    and not exists (select 1 from ${leadMessages} as said
      where said.lead_id = ${leads.id} and said."from" = 'us' and said.at > ${at})
    and not exists (select 1 from ${sentReports} as newer
      where newer.report_id = ${reportId} and newer.sent_at > ${at})`;
}

/** What somebody has set themselves, or was set, and is due by the end of a day. */
export function listDueTasks(db: Db, assigneeId: string, by: string): Waiting[] {
  const { id, title, dueOn, createdAt, version, recordKind, recordId, authorId } = tasks;
  const rows = db
    .select({
      id,
      title,
      dueOn,
      createdAt,
      version,
      recordKind,
      recordId,
      authorId,
      author: people.name,
      about: aboutOf(tasks),
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, authorId))
    .where(dueTasks(assigneeId, by))
    .orderBy(asc(dueOn))
    .limit(mostWaiting)
    .all();
  return rows.map((task) => ({
    ...plain,
    ...{ sort: 'task', id: task.id, name: task.title, about: task.about, version: task.version },
    until: task.dueOn === null ? null : { on: task.dueOn },
    since: task.createdAt,
    record: task.recordKind && task.recordId ? { kind: task.recordKind, id: task.recordId } : null,
    by: task.authorId === assigneeId ? null : task.author,
  }));
}

export function dueTasks(assigneeId: string, by: string): SQL | undefined {
  return and(eq(tasks.assigneeId, assigneeId), isNull(tasks.doneAt), lte(tasks.dueOn, by));
}

/** What a note or a task is about, by name. */
export function aboutOf({ recordKind, recordId }: typeof tasks | typeof notes): SQL<string | null> {
  return sql<string | null>`case ${recordKind}
    when 'thread' then (select ${threads.number} || ' · ' || ${threads.subject} from ${threads} where ${threads.id} = ${recordId})
    when 'company' then (select ${companies.name} from ${companies} where ${companies.id} = ${recordId})
    else (select ${leads.reference} || ' · ' || ${client} from ${leads} where ${leads.id} = ${recordId}) end`;
}

/** Notes that name somebody and that they have not seen yet. */
export function listUnseen(db: Db, personId: string): Waiting[] {
  const { recordKind, recordId, text } = notes;
  const rows = db
    .select({
      id: notes.id,
      recordKind,
      recordId,
      text: sql<string>`substr(${text}, 1, 160)`,
      at: mentions.at,
      author: people.name,
      about: aboutOf(notes),
    })
    .from(mentions)
    .innerJoin(notes, eq(notes.id, mentions.noteId))
    .innerJoin(people, eq(people.id, notes.authorId))
    .where(and(eq(mentions.personId, personId), isNull(mentions.seenAt)))
    .orderBy(desc(mentions.at))
    .limit(mostWaiting)
    .all();
  return rows.map((note) => ({
    ...plain,
    ...{ sort: 'mention', id: note.id, until: null, since: note.at, name: note.text, about: note.about },
    ...{ record: { kind: note.recordKind, id: note.recordId }, by: note.author },
  }));
}

/** Courses for which somebody has applied and has not been answered. */
export function listApplications(db: Db, locale: Locale): Waiting[] {
  const since = min(enrolments.createdAt);
  const { slug, startsOn, text } = courses;
  const rows = db
    .select({ slug, startsOn, text, since, n: count() })
    .from(enrolments)
    .innerJoin(courses, eq(slug, enrolments.course))
    .where(eq(enrolments.state, 'applied'))
    .groupBy(slug)
    .orderBy(asc(since))
    .limit(mostWaiting)
    .all();
  return rows.map((course) => ({
    ...plain,
    ...{ sort: 'course', id: course.slug, name: course.text[locale].title, about: course.startsOn, count: course.n },
    ...{ until: null, since: course.since ?? 0, record: { kind: 'course', id: course.slug } },
  }));
}
