import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { leads, leadEvents, leadMessages } from '#app/leads/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Moment } from '#app/web/desk/companies/moment.ts';
import { openStates } from '../leads/lead-filter.ts';
import { awaited } from './waiting.queries.server.ts';

const mostLeads = 8;
const mostEvents = 12;

/** Somebody's open leads: those that wait for us, the soonest first, then those that wait for their clients, the newest first. */
export function listMyLeads(db: Db, assigneeId: string) {
  const { id, reference, company, name, subscribers, state, answerBy } = leads;
  const shown = { id, reference, company, name, subscribers, state, answerBy };
  const waiting = db
    .select(shown)
    .from(leads)
    .where(awaited({ ids: [assigneeId], orNobodys: false }))
    .orderBy(asc(answerBy))
    .limit(mostLeads)
    .all();
  if (waiting.length === mostLeads) return waiting;
  const clientsTurn = and(eq(leads.assigneeId, assigneeId), isNull(answerBy), inArray(state, [...openStates]));
  const others = db
    .select(shown)
    .from(leads)
    .where(clientsTurn)
    // The order in which they were entered: an index has it at its end, for nothing.
    .orderBy(sql`${leads}.rowid desc`)
    .limit(mostLeads - waiting.length)
    .all();
  return [...waiting, ...others];
}

export type MyLead = ReturnType<typeof listMyLeads>[number];

/** The last that has happened to leads, whosever they are. Ids begin with the time: the newest are the last ones. */
export function listNews(db: Db): Moment[] {
  const of = { leadId: leads.id, reference: leads.reference };
  const lastEvents = db.select({ id: leadEvents.id }).from(leadEvents).orderBy(desc(leadEvents.id)).limit(mostEvents);
  const lastMessages = db.select({ id: leadMessages.id }).from(leadMessages).orderBy(desc(leadMessages.id));
  const events = db
    .select({ id: leadEvents.id, at: leadEvents.at, by: people.name, body: leadEvents.event, ...of })
    .from(leadEvents)
    .innerJoin(leads, eq(leads.id, leadEvents.leadId))
    .leftJoin(people, eq(people.id, leadEvents.byId))
    .where(inArray(leadEvents.id, lastEvents))
    .all();
  const messages = db
    .select({
      ...{ id: leadMessages.id, at: leadMessages.at, by: people.name, from: leadMessages.from, ...of },
      text: sql<string>`substr(${leadMessages.text}, 1, 200)`,
    })
    .from(leadMessages)
    .innerJoin(leads, eq(leads.id, leadMessages.leadId))
    .leftJoin(people, eq(people.id, leadMessages.byId))
    .where(inArray(leadMessages.id, lastMessages.limit(mostEvents)))
    .all();
  const news: Moment[] = [
    ...events.map((event) => ({ kind: 'event' as const, ...event })),
    ...messages.map(({ from, text, ...message }) => ({ kind: 'message' as const, ...message, body: { from, text } })),
  ];
  return news.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, mostEvents);
}
