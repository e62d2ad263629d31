import { and, sql, type SQL } from 'drizzle-orm';
import { enrolments } from '#app/catalogue/tables.server.ts';
import { threadMessages, threads } from '#app/consultations/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import { mentions, tasks } from '#app/office/tables.server.ts';
import { incomingMessages } from '#app/mail/incoming/tables.server.ts';
import { questionnaires } from '#app/questionnaires/tables.server.ts';
import type { Role } from '#app/people/person.ts';
import type { Shares } from '#app/people/shares.server.ts';
import { may } from '#app/people/rights.ts';
import type { Db } from '#app/storage/open.server.ts';
import { waitsForUs } from '../mail/mail.queries.server.ts';
import { openStates } from '../leads/lead-filter.ts';
import { heldMessages, waitingThreads } from './waiting-threads.queries.server.ts';
import { waitingQuestionnaires } from './waiting-questionnaires.queries.server.ts';
import { assignedTo, awaited, dueTasks } from './waiting.queries.server.ts';
import type { QuestionnaireDays } from './waiting.ts';

/** How many things wait for somebody, how many open leads are theirs or nobody's, and how many threads wait for an answer. */
export interface Counts {
  today: number;
  leads: number;
  threads: number;
  /** Messages that came in and wait for one of us. */
  mail: number;
}

/** One statement, each part of it answered by an index. `by` is the last day that tasks are counted for. */
export function countForDesk(
  db: Db,
  person: { id: string; role: Role },
  shares: Shares,
  { by, days }: { by: string; days: QuestionnaireDays },
): Counts {
  const count = (table: unknown, where: SQL | undefined) => sql`(select count(*) from ${table} where ${where})`;
  const held = sql`${threadMessages} join ${threads} on ${threads.id} = ${threadMessages.threadId}`;
  const seesLeads = may(person.role, 'leads');
  const mine = { ids: shares.mine, orNobodys: false };
  const nobodys = { ids: shares.nobodys, orNobodys: true };
  const unseen = sql`${mentions.personId} = ${person.id} and ${mentions.seenAt} is null`;
  const own = sql`${count(tasks, dueTasks(person.id, by))} + ${count(mentions, unseen)}`;
  const waiting = seesLeads
    ? sql`${count(leads, awaited(mine))} + ${count(leads, awaited(nobodys))}
        + ${count(questionnaires, waitingQuestionnaires(shares.mine, days))}
        + ${count(threads, waitingThreads(shares))} + ${count(held, heldMessages(shares))}`
    : sql`(select count(distinct ${enrolments.course}) from ${enrolments} where ${enrolments.state} = 'applied')`;
  const states = sql.join(
    openStates.map((state) => sql`${state}`),
    sql`, `,
  );
  const isOpen = sql`${leads.state} in (${states})`;
  const open = seesLeads
    ? sql`${count(leads, and(assignedTo(mine), isOpen))} + ${count(leads, and(assignedTo(nobodys), isOpen))}`
    : sql`0`;
  const asked = seesLeads ? count(threads, waitingThreads(shares)) : sql`0`;
  const mail = may(person.role, 'questions') ? count(incomingMessages, waitsForUs) : sql`0`;
  return db.get<Counts>(
    sql`select ${own} + ${waiting} as today, ${open} as leads, ${asked} as threads, ${mail} as mail`,
  );
}
