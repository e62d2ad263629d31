import { sql, type SQL } from 'drizzle-orm';
import { reportReplies, reports, sentReports } from '#app/assessments/tables.server.ts';
import { enrolments } from '#app/catalogue/tables.server.ts';
import { leadEvents, leadFiles, leadMessages, leads } from '#app/leads/tables.server.ts';
import type { RecordRef } from '#app/office/record.ts';
import { auditLog, notes, tasks } from '#app/office/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Moment, MomentKind } from './moment.ts';

interface Row {
  kind: MomentKind;
  id: string;
  at: number;
  by: string | null;
  leadId: string | null;
  reference: string | null;
  body: string;
}

/** All that has happened to a company and its leads, or to one lead, the last first. */
export function listMoments(db: Db, of: RecordRef, { limit, offset }: { limit: number; offset: number }): Moment[] {
  const rows = db.all<Row>(sql`
    select m.kind, m.id, m.at, ${people.name} as "by", m.lead_id as "leadId", m.reference, m.body
    from (${momentsOf(of)} order by 3 desc, 2 desc limit ${limit} offset ${offset}) as m
    left join ${people} on ${people.id} = m.by_id
    order by m.at desc, m.id desc`);
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as unknown }) as Moment);
}

export function countMoments(db: Db, of: RecordRef, most: number): number {
  const found = sql`select 1 from (${momentsOf(of)}) limit ${most}`;
  return db.get<{ n: number }>(sql`select count(*) as n from (${found})`).n;
}

/** Each branch begins at the leads of the company, which an index finds, and goes to what belongs to each by another. */
function momentsOf({ kind, id }: RecordRef): SQL {
  const { reference } = leads;
  const ofCompany = sql`${kind === 'company' ? leads.companyId : leads.id} = ${id}`;
  // An answer and a report that was sent stand here themselves.
  const isOfItsOwn = sql`json_extract(${leadEvents.event}, '$.is') not in ('answered', 'report-sent')`;
  const text = (column: unknown) => sql`json_object('text', substr(${column}, 1, 2000))`;
  const said = (from: unknown, column: unknown) =>
    sql`json_object('from', ${from}, 'text', substr(${column}, 1, 2000))`;
  const recorded = (table: typeof notes | typeof tasks) =>
    sql`(${table.recordKind} = 'company' and ${table.recordId} = ${id})`;
  return sql`
    select 'lead' as kind, ${leads.id} as id, ${leads.createdAt} as at, null as by_id, ${leads.id} as lead_id,
      ${reference} as reference, json_object('kind', ${leads.kind}, 'text', substr(${leads.text}, 1, 2000)) as body
      from ${leads} where ${ofCompany}
    union all
    select 'message', ${leadMessages.id}, ${leadMessages.at}, ${leadMessages.byId}, ${leads.id}, ${reference},
      ${said(leadMessages.from, leadMessages.text)}
      from ${leads} join ${leadMessages} on ${leadMessages.leadId} = ${leads.id} where ${ofCompany}
    union all
    select 'event', ${leadEvents.id}, ${leadEvents.at}, ${leadEvents.byId}, ${leads.id}, ${reference}, ${leadEvents.event}
      from ${leads} join ${leadEvents} on ${leadEvents.leadId} = ${leads.id} where ${ofCompany} and ${isOfItsOwn}
    union all
    select 'file', ${leadFiles.id}, ${leadFiles.storedAt}, null, ${leads.id}, ${reference},
      json_object('name', ${leadFiles.name}, 'size', ${leadFiles.size})
      from ${leads} join ${leadFiles} on ${leadFiles.leadId} = ${leads.id} where ${ofCompany}
    union all
    select 'report', ${sentReports.id}, ${sentReports.sentAt}, ${sentReports.sentById}, ${leads.id}, ${reference},
      json_object('number', ${sentReports.number})
      from ${leads} join ${reports} on ${reports.leadId} = ${leads.id}
      join ${sentReports} on ${sentReports.reportId} = ${reports.id} where ${ofCompany}
    union all
    select 'reply', ${reportReplies.id}, ${reportReplies.at}, ${reportReplies.byId}, ${leads.id}, ${reference},
      ${said(reportReplies.from, reportReplies.text)}
      from ${leads} join ${reports} on ${reports.leadId} = ${leads.id}
      join ${reportReplies} on ${reportReplies.reportId} = ${reports.id} where ${ofCompany}
    union all
    select 'note', ${notes.id}, ${notes.at}, ${notes.authorId}, null, null, ${text(notes.text)}
      from ${notes} where ${recorded(notes)}
    union all
    select 'note', ${notes.id}, ${notes.at}, ${notes.authorId}, ${leads.id}, ${reference}, ${text(notes.text)}
      from ${leads} join ${notes} on ${notes.recordKind} = 'lead' and ${notes.recordId} = ${leads.id} where ${ofCompany}
    union all
    select 'task-done', ${tasks.id}, ${tasks.doneAt}, ${tasks.assigneeId}, null, null, ${text(tasks.title)}
      from ${tasks} where ${recorded(tasks)} and ${tasks.doneAt} is not null
    union all
    select 'task-done', ${tasks.id}, ${tasks.doneAt}, ${tasks.assigneeId}, ${leads.id}, ${reference}, ${text(tasks.title)}
      from ${leads} join ${tasks} on ${tasks.recordKind} = 'lead' and ${tasks.recordId} = ${leads.id}
      where ${ofCompany} and ${tasks.doneAt} is not null
    union all
    ${fromTheLog(id, ofCompany)}`;
}

/** What has been done to the company itself, to its people and to its places in courses; who did it is in the audit log. */
function fromTheLog(id: string, ofCompany: SQL): SQL {
  const { subjectKind, subjectId, action, personId, at, details, seq } = auditLog;
  const invited = sql`(select ${personId} from ${auditLog} where ${subjectKind} = 'person' and ${subjectId} = ${people.id}
    and ${action} = 'person-invited' limit 1)`;
  return sql`
    select 'company', 'log-' || ${seq}, ${at}, ${personId}, null, null,
      json_object('is', substr(${action}, 9), 'fields', json_extract(${details}, '$.fields'))
      from ${auditLog} where ${subjectKind} = 'company' and ${subjectId} = ${id}
      and ${action} in ('company-made', 'company-changed', 'company-merged')
    union all
    select 'person', ${people.id}, ${people.createdAt}, ${invited}, null, null, json_object('name', ${people.name})
      from ${people} where ${people.companyId} = ${id} and ${people.role} = 'client'
    union all
    select 'enrolment', 'log-' || ${seq}, ${at}, ${personId}, ${leads.id}, ${leads.reference},
      json_object('to', json_extract(${details}, '$.to'))
      from ${leads} join ${enrolments} on ${enrolments.leadId} = ${leads.id}
      join ${auditLog} on ${subjectKind} = 'course' and ${subjectId} = ${enrolments.course}
      and ${action} = 'enrolment-changed' and json_extract(${details}, '$.lead') = ${leads.id}
      where ${ofCompany}`;
}
